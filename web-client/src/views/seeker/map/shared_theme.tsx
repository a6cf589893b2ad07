// What others can read of a theme, what has changed since, and the way to take it back.
import { useEffect, useRef, useState } from "react";
import { useHistoryState } from "wouter/use-browser-location";
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { hue_class } from "../../../parts/hue";
import { Notice } from "../../../parts/notice";
import { ThemeName } from "../../../parts/theme_glyph";
import { useLine } from "../../../room/hooks";
import type { ThemeView } from "../../../room/model";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { type MapTheme, type OwnMap, theme_of, useOwnMap } from "./own_map";
import { EarlierShared } from "./earlier_shared";
import { first_name, readers_of } from "../people";
import { Screen } from "../screen";
import { label_list } from "./share_points";
import { SharedAnswers } from "./shared_answers";
import { StuckThings } from "../stuck";

interface SharedThemePageProps {
  readonly at: AtRoom;
  readonly theme: MapTheme;
}

export function SharedThemePage({ at, theme }: SharedThemePageProps) {
  const { say, list, now } = useWords();
  const { room, view, map: newest } = at;
  const state = view.themes.get(theme.thing);
  const version = state?.shared?.answers.instrument_version ?? newest.version;
  const map = useOwnMap(newest.instrument, version, newest.round) ?? newest;
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  return (
    <Screen
      room={room.id}
      place="map"
      title={theme.name}
      back={{ words: theme.name, href: paths.theme(room.id, theme.id) }}
    >
      <StuckThings at={at} of={["answers"]} />
      {state?.shared ? (
        <Shared at={at} map={map} theme={theme} state={state} names={names} />
      ) : (
        <NothingShared at={at} theme={theme} taken_back={state?.taken_back ?? false} />
      )}
      <p className="soft">{say("share.later")}</p>
    </Screen>
  );
}

interface SharedProps extends SharedThemePageProps {
  readonly map: OwnMap;
  readonly state: ThemeView;
  readonly names: string;
}

function Shared({ at, map, theme, state, names }: SharedProps) {
  const { say, list, day_and_clock } = useWords();
  const { room } = at;
  const just = useHistoryState<{ just_shared?: boolean } | null>();
  const { shared } = state;
  if (!shared) return null;
  const own_theme = theme_of(map, theme.id) ?? theme;
  const changed = label_list(own_theme, state.changed_since_shared);
  const own = label_list(own_theme, state.not_shared);
  const waits = shared.way === "waiting_here";
  return (
    <>
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("shared.title", { names })}
        </h1>
        <p className="soft" role={just?.just_shared ? "status" : undefined}>
          {waits
            ? say("shared.waits")
            : just?.just_shared
              ? say("shared.done", { names })
              : say("shared.when", { when: day_and_clock(new Date(shared.at)) })}
        </p>
      </div>
      {changed.length > 0 && (
        <Notice ground="lake" icon="pencil" title={say("shared.changed")}>
          {say("shared.changed.more", { names, points: list(changed) })}
        </Notice>
      )}
      <SharedAnswers map={map} theme={own_theme} answers={shared.answers} />
      {own.length > 0 && (
        <p>
          <span className="strong">{say("shared.own")}: </span>
          {list(own)}
        </p>
      )}
      {(changed.length > 0 || own.length > 0) && (
        <LinkButton href={paths.share(room.id, theme.id)} strength="other">
          {say("shared.again")}
        </LinkButton>
      )}
      <EarlierShared
        title={say("earlier.title")}
        more={say("earlier.more")}
        earlier={state.earlier}
      />
      <TakeBack at={at} theme={theme} names={names} />
    </>
  );
}

interface TakeBackProps extends SharedThemePageProps {
  readonly names: string;
}

/** Asked once more, on the page itself: what goes away stands in words, and leaving it comes first. */
function TakeBack({ at, theme, names }: TakeBackProps) {
  const { say } = useWords();
  const [asking, ask] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), [asking]);
  if (!asking) {
    return (
      <Button strength="quiet" on_press={() => ask(true)}>
        {say("shared.take_back")}
      </Button>
    );
  }
  return (
    <section className="card asks">
      <h2 ref={question} className="heading" tabIndex={-1}>
        {say("shared.take_back.title", { theme: theme.name })}
      </h2>
      <p>{say("shared.take_back.more", { names })}</p>
      <div className="ways">
        <Button strength="other" on_press={() => ask(false)}>
          {say("go.leave_it")}
        </Button>
        <Button erases on_press={() => void at.room.take_back(theme.thing)}>
          {say("shared.take_back")}
        </Button>
      </div>
    </section>
  );
}

interface NothingSharedProps extends SharedThemePageProps {
  readonly taken_back: boolean;
}

function NothingShared({ at, theme, taken_back }: NothingSharedProps) {
  const { say } = useWords();
  const { phase } = useLine();
  const waits = at.view.waiting > 0 && phase !== "open";
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone with what was shared.
  useEffect(() => {
    if (taken_back) title.current?.focus();
  }, [taken_back]);
  return (
    <>
      <div className={hue_class(theme.hue)}>
        <p>
          <ThemeName hue={theme.hue} name={theme.name} />
        </p>
        <h1 ref={title} className="title" tabIndex={-1}>
          {taken_back
            ? say(waits ? "shared.taken_back.waits" : "shared.taken_back")
            : say("shared.none")}
        </h1>
        <p className="soft" role={taken_back ? "status" : undefined}>
          {taken_back ? say("shared.taken_back.more") : say("shared.none.more")}
        </p>
      </div>
      <LinkButton href={paths.theme(at.room.id, theme.id)} strength="other">
        {theme.name}
      </LinkButton>
    </>
  );
}

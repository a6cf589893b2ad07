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
import type { ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { WriteAbout } from "../../talk/write_about";
import type { AtRoom } from "../at_room";
import { Coming, Elsewhere } from "../coming";
import { type MapTheme, type OwnMap, parts_of, theme_of, useOwnMap } from "./own_map";
import { about_theme, words_along } from "./own_words_of";
import { EarlierShared } from "./earlier_shared";
import { first_name, readers_of } from "../people";
import { Screen } from "../screen";
import { label_list } from "./share_points";
import { SharedAnswers } from "./shared_answers";
import { SharedWords } from "./shared_words";
import { TypedTheme } from "./typed_theme";
import { StuckThings } from "../stuck";

interface SharedThemePageProps {
  readonly at: AtRoom;
  readonly id: ThingId;
}

export function SharedThemePage({ at, id }: SharedThemePageProps) {
  const { say, list, now } = useWords();
  const { room, view, value, map: present } = at;
  const state = view.themes.get(id);
  const { instrument, round, theme: name } = parts_of(id);
  const { instrument_version } = state?.shared?.answers ?? state?.draft ?? value;
  const map = useOwnMap(instrument, instrument_version, round);
  const theme = map && theme_of(map, name);
  if (!map) return <Coming room={room.id} place="map" />;
  if (!theme) return <Elsewhere at={at} to={paths.shared(room.id)} place="map" />;
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  const now_at = theme_of(present, name)?.thing === id;
  return (
    <Screen
      room={room.id}
      place="map"
      title={theme.name}
      back={
        now_at
          ? { words: theme.name, href: paths.theme(room.id, theme.id) }
          : { words: say("home.shared"), href: paths.shared(room.id) }
      }
    >
      <StuckThings at={at} of={["answers", "reflection", "erasure"]} />
      {state?.shared && state.shared.answers.given !== "self" ? (
        <TypedTheme at={at} map={map} theme={theme} shared={state.shared} names={names} />
      ) : state?.shared ? (
        <Shared at={at} map={map} theme={theme} state={state} names={names} now_at={now_at} />
      ) : (
        <NothingShared at={at} theme={theme} taken_back={state?.taken_back ?? false} />
      )}
      <p className="soft">{say("share.later")}</p>
    </Screen>
  );
}

interface OfTheme {
  readonly at: AtRoom;
  readonly theme: MapTheme;
}

interface SharedProps extends OfTheme {
  readonly map: OwnMap;
  readonly state: ThemeView;
  readonly names: string;
  /** Of the time through the map that the person is in now. */
  readonly now_at: boolean;
}

function Shared({ at, map, theme, state, names, now_at }: SharedProps) {
  const { say, list, day_and_clock } = useWords();
  const { room } = at;
  const just = useHistoryState<{ just_shared?: boolean } | null>();
  const { shared } = state;
  if (!shared) return null;
  const changed = now_at ? label_list(theme, state.changed_since_shared) : [];
  const own = now_at ? label_list(theme, state.not_shared) : [];
  const waits = shared.way === "waiting_here";
  return (
    <>
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("shared.title", { names })}
        </h1>
        <p className="soft" role={just?.just_shared ? "status" : undefined}>
          {!now_at && `${say("time.which", { time: map.round })}. `}
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
      <SharedAnswers map={map} theme={theme} answers={shared.answers} />
      <SharedWords at={at} about={about_theme(map, theme)} title={say("words.theme")} />
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
      <WriteAbout
        room={room}
        about={{ kind: "answers", id: theme.thing }}
        to={paths.talk(room.id)}
      />
      <TakeBack at={at} theme={theme} names={names} />
    </>
  );
}

interface TakeBackProps extends OfTheme {
  readonly names: string;
}

/** Asked once more, on the page itself: what goes away stands in words, and leaving it comes first. */
function TakeBack({ at, theme, names }: TakeBackProps) {
  const { say } = useWords();
  const { room, view } = at;
  const along = words_along(view, theme.thing);
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
      {along.length > 0 && <p>{say("shared.take_back.words")}</p>}
      <div className="ways">
        <Button strength="other" on_press={() => ask(false)}>
          {say("go.leave_it")}
        </Button>
        <Button erases on_press={() => void room.take_back(theme.thing, "answers", along)}>
          {say("shared.take_back")}
        </Button>
      </div>
    </section>
  );
}

interface NothingSharedProps extends OfTheme {
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

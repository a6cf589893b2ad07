// The end of a theme: some words to close with; what to pick out; then share, or not now. All of it is fine.
import { paths } from "../../../app/paths";
import { LinkButton } from "../../../parts/button";
import { HelpNow } from "../../../parts/help_now";
import { hue_class } from "../../../parts/hue";
import { ThemeName } from "../../../parts/theme_glyph";
import { useWords } from "../../../words/use_words";
import { has_begun } from "./answer_path";
import type { AtRoom } from "../at_room";
import { help_of } from "../help";
import { type MapTheme, theme_of, useOwnMap } from "./own_map";
import { OwnWords } from "./own_words";
import { about_theme } from "./own_words_of";
import { PickPoints } from "./pick_points";
import { picked_points } from "./picking";
import { first_name, readers_of } from "../people";
import { Screen } from "../screen";

interface ThemeEndProps {
  readonly at: AtRoom;
  readonly theme: MapTheme;
}

export function ThemeEnd({ at, theme }: ThemeEndProps) {
  const { say, list, now, language } = useWords();
  const { me, room, view, map: newest } = at;
  const state = view.themes.get(theme.thing);
  // Picked in the words that were answered.
  const version = state?.draft?.instrument_version ?? newest.version;
  const map = useOwnMap(newest.instrument, version, newest.round) ?? newest;
  const asks = new Set(map.stances.filter(({ asks }) => asks).map(({ value }) => value));
  const may_begin = picked_points(state?.draft).some(({ stance = "" }) => asks.has(stance));
  const begun = has_begun(state?.draft);
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  return (
    <Screen
      room={room.id}
      place="map"
      title={theme.name}
      back={{ words: say("nav.map"), href: paths.map(room.id) }}
      foot={<HelpNow help={help_of(me, language)}>{say("answer.unread")}</HelpNow>}
    >
      <div className={hue_class(theme.hue)}>
        <p>
          <ThemeName hue={theme.hue} name={theme.name} />
        </p>
        <h1 className="statement" tabIndex={-1}>
          {begun ? (map.text(`${theme.id}.closing`) ?? theme.name) : say("end.nothing")}
        </h1>
      </div>
      <PickPoints at={at} map={map} theme={theme_of(map, theme.id) ?? theme} />
      {begun && <OwnWords at={at} about={about_theme(newest, theme)} title={say("words.theme")} />}
      {may_begin && (
        <LinkButton href={paths.begin(room.id)} strength="other">
          {say("pick.begin")}
        </LinkButton>
      )}
      {begun && names !== "" ? (
        <section className="card asks">
          <h2 className="heading">{say("end.share", { names })}</h2>
          <p className="soft">
            {state?.shared ? say("end.shared") : say("end.share.more", { names })}
          </p>
          <div className="ways">
            <LinkButton href={paths.share(room.id, theme.id)}>{say("end.share.go")}</LinkButton>
            <LinkButton href={paths.home(room.id)} strength="quiet">
              {say("go.not_now")}
            </LinkButton>
          </div>
        </section>
      ) : (
        <div className="ways">
          {!begun && (
            <LinkButton href={paths.theme(room.id, theme.id)}>{say("theme.begin")}</LinkButton>
          )}
          <LinkButton href={paths.map(room.id)} strength="other">
            {say("nav.map")}
          </LinkButton>
        </div>
      )}
    </Screen>
  );
}

// The end of a theme: some words to close with; then share, or not now. Both are fine.
import { paths } from "../../app/paths";
import { LinkButton } from "../../parts/button";
import { HelpNow } from "../../parts/help_now";
import { hue_class } from "../../parts/hue";
import { ThemeName } from "../../parts/theme_glyph";
import { useWords } from "../../words/use_words";
import { has_begun } from "./answer_path";
import type { AtRoom } from "./at_room";
import { help_of } from "./help";
import type { MapTheme } from "./own_map";
import { first_name, readers_of } from "./people";
import { Screen } from "./screen";

interface ThemeEndProps {
  readonly at: AtRoom;
  readonly theme: MapTheme;
}

export function ThemeEnd({ at, theme }: ThemeEndProps) {
  const { say, list, now, language } = useWords();
  const { me, room, view, map } = at;
  const state = view.themes.get(theme.thing);
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
          {map.text(`${theme.id}.closing`) ?? theme.name}
        </h1>
      </div>
      {has_begun(state?.draft) && names !== "" ? (
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
          <p className="soft">{say("end.nothing")}</p>
          <LinkButton href={paths.map(room.id)} strength="other">
            {say("nav.map")}
          </LinkButton>
        </div>
      )}
    </Screen>
  );
}

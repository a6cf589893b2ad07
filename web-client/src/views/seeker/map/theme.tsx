// One theme: what it is about, where to go on, and every point with what was answered. Any point may be
// opened first; nothing is shown as missing.
import { paths } from "../../../app/paths";
import { LinkButton } from "../../../parts/button";
import { hue_class } from "../../../parts/hue";
import { ThemeGlyph } from "../../../parts/theme_glyph";
import { WayList, WayRow } from "../../../parts/way_row";
import { useWords } from "../../../words/use_words";
import { answered, has_begun, next_place } from "./answer_path";
import type { AtRoom } from "../at_room";
import { introduction_of, type MapTheme, texts_numbered, words_of } from "./own_map";
import { name_of } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

interface ThemePageProps {
  readonly at: AtRoom;
  readonly theme: MapTheme;
}

export function ThemePage({ at, theme }: ThemePageProps) {
  const { say } = useWords();
  const { room, view, map, offer } = at;
  const state = view.themes.get(theme.thing);
  const begun = has_begun(state?.draft);
  const next = next_place(theme, state?.draft);
  const think = texts_numbered(map, `${theme.id}.think`);
  const later = theme.easier_after.some((id) => {
    const earlier = map.themes.find((each) => each.id === id);
    return earlier && !has_begun(view.themes.get(earlier.thing)?.draft);
  });
  return (
    <Screen
      room={room.id}
      place="map"
      title={theme.name}
      back={{ words: say("nav.map"), href: paths.map(room.id) }}
    >
      <div className={hue_class(theme.hue)}>
        <h1 className="title theme-title" tabIndex={-1}>
          <ThemeGlyph hue={theme.hue} />
          <span>{theme.name}</span>
        </h1>
        <p>{introduction_of(map, theme, offer?.situation)}</p>
        {!begun && later && <p className="soft">{map.text("order_hint")}</p>}
      </div>
      <StuckThings at={at} of={["answers"]} />
      <div className="ways">
        {next && (
          <LinkButton href={paths.point(room.id, theme.id, next.point.id, next.which)}>
            {begun ? say("theme.on", { point: next.point.label }) : say("theme.begin")}
          </LinkButton>
        )}
        {state?.shared ? (
          <LinkButton href={paths.shared_theme(room.id, theme.thing)} strength="other">
            {state.shared.answers.given === "self"
              ? say("theme.shared")
              : say("typed.title", { name: name_of(view, state.shared.by) })}
          </LinkButton>
        ) : (
          begun && (
            <LinkButton href={paths.share(room.id, theme.id)} strength="other">
              {say("theme.share")}
            </LinkButton>
          )
        )}
      </div>
      {!begun && think.length > 0 && (
        <section>
          <h2 className="section-title">{say("theme.think")}</h2>
          <ul className="thoughts">
            {think.map((thought) => (
              <li key={thought}>{thought}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="section-title">{say("theme.points")}</h2>
        <WayList>
          {theme.points.map(({ id, label }) => (
            <WayRow
              key={id}
              href={paths.point(room.id, theme.id, id, "today")}
              title={label}
              more={answers_in_words(at, theme, id)}
            />
          ))}
        </WayList>
      </section>
      <p className="soft">{say("answer.unread")}</p>
    </Screen>
  );
}

/** "I dag: litt. Slik jeg vil ha det: delvis." Empty when nothing was answered. */
function answers_in_words({ view, map }: AtRoom, theme: MapTheme, id: string): string {
  const point = answered(view.themes.get(theme.thing)?.draft, id);
  const parts = (["today", "desired"] as const).flatMap((which) => {
    const answer = point?.[which];
    if (answer === undefined) return [];
    return [`${map.text(`${which}.label`)}: ${words_of(map, answer).toLocaleLowerCase()}`];
  });
  return parts.join(". ");
}

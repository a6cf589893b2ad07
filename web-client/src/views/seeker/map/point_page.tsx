// One point opened from the picture: both statements with what was answered, the note, what was picked, and the ways
// on. The words are those of the version that was answered.
import { paths } from "../../../app/paths";
import { LinkButton } from "../../../parts/button";
import { hue_class } from "../../../parts/hue";
import { Leaf, OtherMark } from "../../../parts/leaf";
import { ThemeName } from "../../../parts/theme_glyph";
import { useWords } from "../../../words/use_words";
import { answered } from "./answer_path";
import { Beside } from "../forms/beside";
import type { AtRoom } from "../at_room";
import { Elsewhere } from "../coming";
import { drawn_map } from "./map_drawn";
import { type MapTheme, theme_of, useOwnMap } from "./own_map";
import { Screen } from "../screen";

interface PointPageProps {
  readonly at: AtRoom;
  readonly theme: MapTheme;
  readonly point: string;
}

export function PointPage({ at, theme, point: id }: PointPageProps) {
  const { say } = useWords();
  const { room, view, map: newest } = at;
  const state = view.themes.get(theme.thing);
  const version = state?.draft?.instrument_version ?? newest.version;
  const map = useOwnMap(newest.instrument, version, newest.round) ?? newest;
  const point = (theme_of(map, theme.id) ?? theme).points.find((each) => each.id === id);
  const mine = answered(state?.draft, id);
  const drawn = drawn_map(map, () => state?.draft)
    .themes.find((each) => each.id === theme.id)
    ?.points.find((each) => each.id === id);
  if (!point || !drawn)
    return <Elsewhere at={at} to={paths.theme(room.id, theme.id)} place="map" />;
  const stance = map.stances.find(({ value }) => value === mine?.stance);
  return (
    <Screen
      room={room.id}
      place="map"
      title={point.label}
      back={{ words: say("nav.map"), href: paths.map(room.id) }}
    >
      <div className={hue_class(theme.hue)}>
        <p>
          <ThemeName hue={theme.hue} name={theme.name} />
        </p>
        <h1 className="title" tabIndex={-1}>
          {point.label}
        </h1>
      </div>
      <ul className={`card point-page ${hue_class(theme.hue)}`}>
        {(["today", "desired"] as const).map((which) => {
          const answer = drawn[which];
          return (
            <li key={which} className="point-page__one">
              <span className="point-page__picture">
                {answer?.step !== undefined ? (
                  <Leaf step={answer.step} steps={map.steps.length} />
                ) : (
                  answer && <OtherMark place={answer.other} />
                )}
              </span>
              <div>
                <p className="theme-ink label">{map.text(`${which}.label`)}</p>
                <p className="own-words">{map.text(`${id}.${which}`)}</p>
                {answer && <p className="strong">{answer.words}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      {drawn.note !== "" && <p className="own-words quoted">{drawn.note}</p>}
      {stance && (
        <section>
          <h2 className="section-title">{stance.words}</h2>
          {mine?.wish !== undefined && (
            <p className="soft">
              {map.text("wish.question")} {words_among(map.wishes, mine.wish)}
            </p>
          )}
          {mine?.possible !== undefined && (
            <p className="soft">
              {map.text("possible.question")} {words_among(map.possibles, mine.possible)}
            </p>
          )}
        </section>
      )}
      <div className="ways">
        <LinkButton href={paths.point(room.id, theme.id, id, "today")} strength="other">
          {say("point.change")}
        </LinkButton>
        {stance?.asks && (
          <LinkButton href={paths.begin(room.id)} strength="quiet">
            {say("pick.begin")}
          </LinkButton>
        )}
      </div>
      {mine && !answered(state?.shared?.answers, id) && <p className="soft">{say("point.own")}</p>}
      <Beside at={at} point={id} />
    </Screen>
  );
}

function words_among(
  options: readonly { readonly value: string; readonly words: string }[],
  answer: number | string,
): string {
  return options.find(({ value }) => value === String(answer))?.words ?? "";
}

// A shared theme as everybody with a seat reads it; of an earlier time with the statement each answer was given to.
import { hue_class } from "../../../parts/hue";
import { Leaf, OtherMark } from "../../../parts/leaf";
import { ThemeName } from "../../../parts/theme_glyph";
import type { Answers } from "../../../room/wire";
import { answered } from "./answer_path";
import type { MapTheme, OwnMap } from "./own_map";
import { picked_in_words } from "./picking";
import { shared_answer } from "./share_points";

interface SharedAnswersProps {
  readonly map: OwnMap;
  readonly theme: MapTheme;
  readonly answers: Answers;
  readonly with_statements?: boolean;
}

export function SharedAnswers({ map, theme, answers, with_statements }: SharedAnswersProps) {
  const shown = theme.points.filter(({ id }) => answered(answers, id));
  return (
    <section className={`shared-answers ${hue_class(theme.hue)}`}>
      <h2 className="shared-answers__theme">
        <ThemeName hue={theme.hue} name={theme.name} />
      </h2>
      <ul className="shared-answers__points">
        {shown.map(({ id, label }) => {
          const point = answered(answers, id);
          const both = (["today", "desired"] as const).flatMap((which) => {
            const told = shared_answer(map, which, point?.[which]);
            const statement = with_statements ? map.text(`${id}.${which}`) : undefined;
            return told ? [{ ...told, statement }] : [];
          });
          const [drawn] = both;
          const picked = picked_in_words(map, point);
          return (
            <li key={id} className="shared-answers__point">
              <span className="shared-answers__picture">
                {drawn &&
                  ("other" in drawn.picture ? (
                    <OtherMark place={drawn.picture.other} />
                  ) : (
                    <Leaf {...drawn.picture} />
                  ))}
              </span>
              <div>
                <p className="strong">{label}</p>
                {both.map(({ when, words, statement }) => (
                  <p key={when} className="small soft">
                    {when}: {words.toLocaleLowerCase()}
                    {statement && (
                      <span className="own-words quoted shared-answers__asked">{statement}</span>
                    )}
                  </p>
                ))}
                {picked !== "" && <p className="small soft">{picked}</p>}
                {point?.note && <p className="own-words quoted">{point.note}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

// Two times through a map: two small flowers side by side under the person's own sentence. Never laid over each other;
// what is answered otherwise stands in words.
import type { Drawing } from "./map_drawing";
import { SmallMap } from "./small_map";
import "./two_maps.css";

interface TwoMapsProps {
  readonly own_words: string;
  readonly before: { readonly title: string; readonly drawing: Drawing };
  readonly now: { readonly title: string; readonly drawing: Drawing };
  readonly points_title: string;
  readonly same: string;
  readonly points: readonly {
    readonly id: string;
    readonly label: string;
    readonly told: string;
  }[];
}

export function TwoMaps({ own_words, before, now, points_title, same, points }: TwoMapsProps) {
  return (
    <div className="two-maps">
      <p className="statement quoted">{own_words}</p>
      <div className="two-maps__pictures">
        <TitledMap {...before} />
        <TitledMap {...now} />
      </div>
      {points.length === 0 ? (
        <p>{same}</p>
      ) : (
        <section>
          <h3 className="heading">{points_title}</h3>
          <ul className="two-maps__points">
            {points.map(({ id, label, told }) => (
              <li key={id}>
                <span className="strong">{label}</span>
                <span className="two-maps__told">{told}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** One time through the map, with what it is called below. */
export function TitledMap({ title, drawing }: TwoMapsProps["now"]) {
  return (
    <figure className="two-maps__one">
      <SmallMap drawing={drawing} />
      <figcaption className="label">{title}</figcaption>
    </figure>
  );
}

// Two times through a map: two small flowers side by side under the person's own sentence. Never laid over each other;
// what is answered otherwise stands in words.
import { useId } from "react";
import { Flower } from "./flower";
import { flower } from "../look/flower";
import type { Drawing } from "./map_drawing";
import "./two_maps.css";
import { useWords } from "../words/use_words";
import "../words/map";

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
        <Small {...before} />
        <Small {...now} />
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

const around = flower.tip + 8;

function Small({ title, drawing }: TwoMapsProps["now"]) {
  const { say } = useWords();
  const of = useId().replace(/[^\w-]/g, "");
  return (
    <figure className="two-maps__one">
      <svg
        className="flower"
        viewBox={`${-around} ${-around} ${2 * around} ${2 * around}`}
        aria-hidden="true"
      >
        <Flower drawing={drawing} layer="is" of={of} middle={say("map.me")} marks={1.4} />
      </svg>
      <figcaption className="label">{title}</figcaption>
    </figure>
  );
}

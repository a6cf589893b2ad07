// The map with its two layers, as a picture or as a table. The table is there for screen readers all the time, before
// the picture; who sees may ask for it.
import { type ReactNode, useMemo, useState } from "react";
import { useWords } from "../words/use_words";
import "../words/map";
import { Icon } from "./icon";
import { MapLegend, SunLeaf } from "./map_legend";
import { type Drawing, laid_over, type Layer, points_that } from "./map_drawing";
import { MapPicture } from "./map_picture";
import { MapTable } from "./map_table";
import { Segments } from "./segments";
import { Star } from "./star";
import "./map_view.css";

interface MapViewProps {
  readonly drawing: Drawing;
  /** The time before, for the person to lay over. */
  readonly last?: Drawing | undefined;
  readonly titles: Readonly<Record<Layer, string>>;
  readonly leads: Readonly<Record<Layer, string>>;
  readonly keeps: string;
  readonly begins: string;
  /** Whose page the heading is: 1 at the seeker's, 2 inside a room at the desk. */
  readonly heading: "h1" | "h2";
  /** Ways beside the picture, such as to paper. */
  readonly ways?: ReactNode;
  readonly on_open: (theme: string, point?: string) => void;
  /** What stands below: on a phone before the ways and what the shapes mean. */
  readonly children?: ReactNode;
}

export function MapView(props: MapViewProps) {
  const { last, titles, leads, keeps, begins, heading: Heading, ways, on_open } = props;
  const { children } = props;
  const { say } = useWords();
  const [layer, set_layer] = useState<Layer>("is");
  const [as_table, set_as_table] = useState(false);
  const [textured, set_textured] = useState(false);
  const [with_last, set_with_last] = useState(false);
  const over = with_last ? last : undefined;
  const drawing = useMemo(
    () => (over ? laid_over(props.drawing, over) : props.drawing),
    [props.drawing, over],
  );
  return (
    <div className="map-view">
      <header className="map-view__head">
        <div className="map-view__title">
          <Heading className="title" tabIndex={-1}>
            {titles[layer]}
          </Heading>
          <p className="soft">{leads[layer]}</p>
        </div>
        <div className="map-view__ways not-on-paper">
          <button type="button" className="way" onClick={() => set_as_table(!as_table)}>
            <Icon name={as_table ? "map" : "table"} />
            {say(as_table ? "map.picture.show" : "map.table.show")}
          </button>
          {!as_table && (
            <button
              type="button"
              className="way"
              aria-pressed={textured}
              onClick={() => set_textured(!textured)}
            >
              <Icon name={textured ? "check" : "eye"} />
              {say("map.textures")}
            </button>
          )}
          {last && (
            <button
              type="button"
              className="way"
              aria-pressed={with_last}
              onClick={() => set_with_last(!with_last)}
            >
              <Icon name={with_last ? "check" : "clock"} />
              {say("map.last.show")}
            </button>
          )}
          {ways}
        </div>
        <div className="map-view__layers not-on-paper">
          <Segments
            label={say("map.layer")}
            segments={[
              { value: "is", words: say("map.is") },
              { value: "wished", words: drawing.desired },
            ]}
            chosen={layer}
            on_choose={set_layer}
          />
        </div>
      </header>
      <MapTable
        drawing={drawing}
        title={say("map.table")}
        hidden={!as_table}
        last={over !== undefined}
      />
      {!as_table && (
        <>
          <MapPicture drawing={drawing} layer={layer} textured={textured} on_open={on_open} />
          <MapLegend drawing={drawing} layer={layer} last={over !== undefined} />
        </>
      )}
      <Picked drawing={drawing} which="keeps" title={keeps} />
      {layer === "wished" && <Picked drawing={drawing} which="begins" title={begins} />}
      {children}
    </div>
  );
}

interface PickedProps {
  readonly drawing: Drawing;
  readonly which: "keeps" | "begins";
  readonly title: string;
}

/** What stars and leaves of sun stand for, in words. */
function Picked({ drawing, which, title }: PickedProps) {
  const found = points_that(drawing, which);
  if (found.length === 0) return null;
  return (
    <section>
      <h3 className="picked__title soft">{title}</h3>
      <ul className="picked">
        {found.map(({ point }) => (
          <li key={point.id} className="picked__one own-words">
            {which === "keeps" ? <Star /> : <SunLeaf />}
            {point.label}
          </li>
        ))}
      </ul>
    </section>
  );
}

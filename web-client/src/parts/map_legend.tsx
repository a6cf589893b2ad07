// What the shapes of the picture mean, in words.
import type { ReactNode } from "react";
import { useWords } from "../words/use_words";
import "../words/map";
import { Leaf, OtherMark } from "./leaf";
import type { Drawing, Layer } from "./map_drawing";
import { Star } from "./star";
import "./map_legend.css";

interface MapLegendProps {
  readonly drawing: Drawing;
  readonly layer: Layer;
  /** The time before is laid over. */
  readonly last: boolean;
}

export function MapLegend({ drawing, layer, last }: MapLegendProps) {
  const { say } = useWords();
  const { steps, others } = drawing;
  return (
    <div className="map-legend" aria-hidden="true">
      <ul className="map-legend__row">
        {steps.map((words, place) => (
          <One key={place} words={words}>
            <Leaf step={place + 1} steps={steps.length} />
          </One>
        ))}
        {others.map((words, place) => (
          <One key={words} words={words}>
            <OtherMark place={place} />
          </One>
        ))}
        <One words={drawing.keep}>
          <Star />
        </One>
      </ul>
      {last && (
        <ul className="map-legend__row">
          <One words={say("map.legend.last")}>
            <LastLeaf />
          </One>
        </ul>
      )}
      {layer === "wished" && (
        <ul className="map-legend__row">
          <One words={say("map.legend.edge")}>
            <WishLeaf />
          </One>
          <One words={say("map.legend.arc")}>
            <ArcLeaf />
          </One>
          <One words={say("map.legend.begins")}>
            <SunLeaf />
          </One>
        </ul>
      )}
    </div>
  );
}

function One({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li className="map-legend__one">
      {children}
      <span>{words}</span>
    </li>
  );
}

function WishLeaf() {
  return (
    <svg className="leaf" viewBox="0 0 24 36" aria-hidden="true">
      <path
        className="map-legend__edge"
        d="M12 35C8 26 5 19 5 10 5 4 8 1 12 1s7 3 7 9c0 9-3 16-7 25z"
      />
      <path d="M12 35C9 29 8 25 8 20c0-3 2-5 4-5s4 2 4 5c0 5-1 9-4 15z" />
    </svg>
  );
}

function LastLeaf() {
  return (
    <svg className="leaf" viewBox="0 0 24 36" aria-hidden="true">
      <path
        className="map-legend__last"
        d="M12 35C8 26 5 19 5 10 5 4 8 1 12 1s7 3 7 9c0 9-3 16-7 25z"
      />
    </svg>
  );
}

function ArcLeaf() {
  return (
    <svg className="leaf" viewBox="0 0 24 36" aria-hidden="true">
      <path className="map-legend__arc" d="M3 8C8 3 16 3 21 8" />
      <path d="M12 35C8 28 7 23 7 18c0-4 2-6 5-6s5 2 5 6c0 5-1 10-5 17z" />
    </svg>
  );
}

export function SunLeaf() {
  return (
    <svg className="leaf sun-leaf" viewBox="0 0 24 36" aria-hidden="true">
      <path d="M12 35C8 26 5 19 5 10 5 4 8 1 12 1s7 3 7 9c0 9-3 16-7 25z" />
    </svg>
  );
}

// The map as one A4 sheet lying down: black with textures, filled; or empty, with a small circle at each step for the
// pen. One drawing, so that a sheet on the screen and on paper are the same.
import { useId, useMemo, useRef } from "react";
import { useWords } from "../words/use_words";
import "../words/map";
import { Flower } from "./flower";
import { FlowerLabels } from "./flower_labels";
import { lay_out, type Setting } from "./flower_layout";
import { useLabelWidths } from "./label_widths";
import { Leaf, OtherMark } from "./leaf";
import { type Drawing, points_that } from "./map_drawing";
import "./map_sheet.css";

interface MapSheetProps {
  readonly drawing: Drawing;
  readonly empty: boolean;
  readonly title: string;
  /** The day of it, in words; for the empty one a line to write it on. */
  readonly day: string;
  readonly own_words: string;
}

/** In units of which 1310 are the sheet's width inside its margins. */
const sheet = { width: 1310, height: 910, head: 56, legend: 34, words: 92 };
const setting: Setting = {
  scale: 0.86,
  row: 21.5,
  heading_row: 23,
  between: 8,
  label_from: 385,
  label_room: 262,
};

export function MapSheet({ drawing, empty, title, day, own_words }: MapSheetProps) {
  const { say } = useWords();
  const of = useId().replace(/[^\w-]/g, "");
  const svg = useRef<SVGSVGElement>(null);
  const widths = useLabelWidths(svg, drawing);
  const layout = useMemo(
    () =>
      lay_out(
        drawing.themes.map(({ points }) => points.length),
        setting,
      ),
    [drawing.themes],
  );
  const below = sheet.head + layout.height;
  const height = Math.max(sheet.height, below + sheet.legend + sheet.words);
  const named = (which: "keeps" | "begins") =>
    points_that(drawing, which)
      .map(({ point }) => point.label)
      .join(", ");
  return (
    <svg
      ref={svg}
      className="map-sheet on-paper flower flower--textured"
      viewBox={`0 0 ${sheet.width} ${height}`}
      aria-hidden="true"
    >
      <text className="map-sheet__title" x="0" y="38">
        {title}
      </text>
      <foreignObject x="330" y="6" width="800" height="50">
        <p className="map-sheet__how">{say(empty ? "print.how.empty" : "print.how.filled")}</p>
      </foreignObject>
      <text className="map-sheet__day" x={sheet.width} y="36" textAnchor="end">
        {day}
      </text>
      <g transform={`translate(${(sheet.width - layout.width) / 2} ${sheet.head})`}>
        <FlowerLabels
          drawing={drawing}
          layout={layout}
          layer={empty ? "is" : "wished"}
          widths={widths}
        />
        <g transform={`translate(${layout.middle.x} ${layout.middle.y}) scale(${setting.scale})`}>
          <Flower
            drawing={drawing}
            layer={empty ? "is" : "wished"}
            of={of}
            middle={say("map.me")}
            for_pen={empty}
          />
        </g>
      </g>
      <foreignObject x="0" y={below + 4} width={sheet.width} height={sheet.legend}>
        <ul className="map-sheet__legend">
          {drawing.steps.map((words, place) => (
            <li key={words}>
              {empty ? (
                <strong>{place + 1}</strong>
              ) : (
                <Leaf step={place + 1} steps={drawing.steps.length} />
              )}
              {words}
            </li>
          ))}
          {drawing.others.map((words, place) => (
            <li key={words}>
              <OtherMark place={place} />
              {words}
            </li>
          ))}
        </ul>
      </foreignObject>
      <foreignObject
        x="0"
        y={below + sheet.legend + 10}
        width={sheet.width}
        height={sheet.words - 12}
      >
        <ul className="map-sheet__words">
          <OwnLine title={say("print.keeps")} words={empty ? "" : named("keeps")} />
          <OwnLine title={say("print.begins")} words={empty ? "" : named("begins")} />
          <OwnLine title={say("print.own")} words={empty ? "" : own_words} />
        </ul>
      </foreignObject>
    </svg>
  );
}

function OwnLine({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <li>
      <strong>{title}</strong>
      <span className="map-sheet__line">{words}</span>
    </li>
  );
}

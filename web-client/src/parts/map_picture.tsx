// The map as a picture: with labels and threads where there is room for them, otherwise the flower with its glyphs.
// What is hovered, focused or tapped is told beside it, and the rest grows quiet.
import { useId, useMemo, useRef, useState } from "react";
import { flower } from "../look/flower";
import { useWords } from "../words/use_words";
import "../words/map";
import { classes } from "./classes";
import { Flower } from "./flower";
import { at, petals_of } from "./flower_geometry";
import { FlowerLabels } from "./flower_labels";
import { type Layout, lay_out, type Setting } from "./flower_layout";
import { hue_class } from "./hue";
import { useLabelWidths, useWidth, type Widths } from "./label_widths";
import type { DrawnPoint, Drawing, Layer } from "./map_drawing";
import type { Active, PetalHandling } from "./petal";
import { glyph_shape } from "./theme_glyph";
import "./map_picture.css";

interface MapPictureProps {
  readonly drawing: Drawing;
  readonly layer: Layer;
  readonly textured?: boolean;
  readonly on_open: (theme: string, point?: string) => void;
}

/** Smaller than this the flower itself would not be read: then it stands without labels, and larger. */
const scale_min = 0.66;
const thread_room = 58;
const marks_room = 40;

export function MapPicture({ drawing, layer, textured, on_open }: MapPictureProps) {
  const { say } = useWords();
  const of = useId().replace(/[^\w-]/g, "");
  const place = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(place);
  const [active, set_active] = useState<Active>();
  const texts = useMemo(() => ({ drawing, layer, wide: width > 0 }), [drawing, layer, width]);
  const widths = useLabelWidths(svg, texts);
  const layout = useLayout(drawing, widths, width);
  const told = useTold(drawing);
  const handling: PetalHandling = { active, on_active: set_active, on_open, told };
  const shown = drawing.themes.find(({ id }) => id === active?.theme);
  const point = shown?.points.find(({ id }) => id === active?.point);
  const card = point && shown && (
    <div className={classes("map-card", hue_class(shown.hue))}>
      <p className="map-card__point">{point.label}</p>
      <Told drawing={drawing} point={point} />
    </div>
  );
  return (
    <div ref={place} className={classes("map-picture", !layout && "map-picture--bare")}>
      <svg
        ref={svg}
        className={classes("flower", textured && "flower--textured")}
        role="group"
        aria-label={say("map.picture")}
        {...(layout
          ? {
              width: layout.width,
              height: layout.height,
              viewBox: `0 0 ${layout.width} ${layout.height}`,
            }
          : { viewBox: bare_box })}
      >
        {layout ? (
          <>
            <FlowerLabels
              drawing={drawing}
              layout={layout}
              layer={layer}
              widths={widths}
              handling={handling}
            />
            <g
              transform={`translate(${layout.middle.x} ${layout.middle.y}) scale(${layout.scale})`}
            >
              <Flower
                drawing={drawing}
                layer={layer}
                of={of}
                middle={say("map.me")}
                handling={handling}
              />
            </g>
            {card && (
              <foreignObject
                className="map-picture__card"
                {...card_place(layout, drawing.themes.indexOf(shown))}
              >
                {card}
              </foreignObject>
            )}
          </>
        ) : (
          <>
            <Flower
              drawing={drawing}
              layer={layer}
              of={of}
              middle={say("map.me")}
              marks={1.5}
              handling={handling}
            />
            <Glyphs drawing={drawing} />
          </>
        )}
      </svg>
      {!layout && card && <div className="map-picture__below">{card}</div>}
    </div>
  );
}

const around = flower.tip + 66;
const bare_box = `${-around} ${-around} ${2 * around} ${2 * around}`;

/** Outside the tips, as large as fingers need. */
function Glyphs({ drawing }: { readonly drawing: Drawing }) {
  const shapes = petals_of(drawing.themes.map(({ points }) => points.length));
  return (
    <g aria-hidden="true">
      {drawing.themes.map(({ id, hue }, place) => {
        const where = at(shapes[place]?.axis ?? 0, flower.tip + 36);
        return (
          <g
            key={id}
            className={classes("icon", "theme-glyph", hue_class(hue))}
            transform={`translate(${where.x - 24} ${where.y - 24}) scale(2)`}
          >
            {glyph_shape(hue)}
          </g>
        );
      })}
    </g>
  );
}

interface Placed extends Layout {
  readonly scale: number;
}

function useLayout(drawing: Drawing, widths: Widths, width: number): Placed | undefined {
  const labels = drawing.themes.flatMap(({ id, name, points }) => [
    widths(id, name) + 28,
    ...points.map((point) => widths(point.id, point.label)),
  ]);
  const label_room = Math.ceil(Math.max(0, ...labels) + marks_room);
  const counts = drawing.themes.map(({ points }) => points.length).join(" ");
  return useMemo(() => {
    const free = width / 2 - label_room - thread_room;
    const scale = Math.min(1, free / flower.tip);
    if (scale < scale_min) return undefined;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const setting: Setting = {
      scale,
      row: 1.625 * rem,
      heading_row: 1.875 * rem,
      between: rem,
      label_from: flower.tip * scale + thread_room,
      label_room,
    };
    return { ...lay_out(counts.split(" ").map(Number), setting), scale };
  }, [width, label_room, counts]);
}

const card_size = { width: 330, height: 260 };

/** Over the petals across, so that the one in question stays in sight. */
function card_place({ middle, themes }: Placed, theme: number) {
  const left = themes[theme]?.petal.side === "left";
  return {
    ...card_size,
    x: left ? middle.x + 30 : middle.x - 30 - card_size.width,
    y: middle.y - card_size.height / 2,
  };
}

/** A point with both steps and the note, as a sentence. */
function useTold(drawing: Drawing) {
  const { say } = useWords();
  return ({ label, before, today, desired, note, stance }: DrawnPoint): string =>
    [
      label,
      before && say("map.told", { when: say("map.last"), words: before.words }),
      today && say("map.told", { when: drawing.today, words: today.words }),
      desired && say("map.told", { when: drawing.desired, words: desired.words }),
      stance,
      note,
    ]
      .filter(Boolean)
      .join(". ");
}

function Told({ drawing, point }: { readonly drawing: Drawing; readonly point: DrawnPoint }) {
  const { say } = useWords();
  const { before, today, desired, note, stance } = point;
  return (
    <>
      {before && <p>{say("map.told", { when: say("map.last"), words: before.words })}</p>}
      {today && <p>{say("map.told", { when: drawing.today, words: today.words })}</p>}
      {desired && <p>{say("map.told", { when: drawing.desired, words: desired.words })}</p>}
      {stance !== "" && <p>{stance}</p>}
      {note !== "" && <p className="own-words quoted">{note}</p>}
    </>
  );
}

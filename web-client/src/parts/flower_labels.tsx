// The labels beside the flower and the threads to their rays. What the person has much of stands bold.
import { classes } from "./classes";
import { type LaidTheme, type Layout, thread_path } from "./flower_layout";
import { hue_class } from "./hue";
import type { Widths } from "./label_widths";
import {
  type DrawnPoint,
  type Drawing,
  type DrawnTheme,
  is_strong,
  type Layer,
} from "./map_drawing";
import { type Active, OtherShape, type PetalHandling, StarMark } from "./petal";
import { glyph_shape } from "./theme_glyph";
import "./flower_labels.css";

/** Between a label and where its thread begins. */
const beside = 8;
const mark_room = 17;

interface FlowerLabelsProps {
  readonly drawing: Drawing;
  readonly layout: Layout;
  readonly layer: Layer;
  readonly widths: Widths;
  readonly handling?: PetalHandling;
}

export function FlowerLabels({ drawing, layout, layer, widths, handling }: FlowerLabelsProps) {
  return (
    <g className="flower-labels" aria-hidden="true">
      {drawing.themes.map((theme, place) => {
        const laid = layout.themes[place];
        if (!laid) return null;
        return (
          <g key={theme.id} className={hue_class(theme.hue)}>
            <Heading theme={theme} laid={laid} widths={widths} />
            {theme.points.map((point, row) => (
              <Label
                key={point.id}
                theme={theme}
                point={point}
                laid={laid}
                row={row}
                strong={is_strong(point, drawing.steps.length)}
                layer={layer}
                width={widths(point.id, point.label)}
                {...(handling ? { handling } : {})}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}

interface HeadingProps {
  readonly theme: DrawnTheme;
  readonly laid: LaidTheme;
  readonly widths: Widths;
}

function Heading({ theme, laid }: HeadingProps) {
  const left = laid.petal.side === "left";
  const { x, y } = laid.heading;
  const text_x = left ? x - beside - 26 : x + beside + 28;
  const glyph_x = left ? x - beside - 19 : x + beside;
  return (
    <>
      <g
        className="flower-labels__glyph icon theme-glyph"
        transform={`translate(${glyph_x} ${y - 10}) scale(0.8)`}
      >
        {glyph_shape(theme.hue)}
      </g>
      <text
        className="flower-labels__theme"
        data-label={theme.id}
        x={text_x}
        y={y}
        dy="0.35em"
        textAnchor={left ? "end" : "start"}
      >
        {theme.name}
      </text>
    </>
  );
}

interface LabelProps {
  readonly theme: DrawnTheme;
  readonly point: DrawnPoint;
  readonly laid: LaidTheme;
  readonly row: number;
  readonly strong: boolean;
  readonly layer: Layer;
  readonly width: number;
  readonly handling?: PetalHandling;
}

function Label({ theme, point, laid, row, strong, layer, width, handling }: LabelProps) {
  const label = laid.labels[row];
  const thread = laid.threads[row];
  if (!label || !thread) return null;
  const left = laid.petal.side === "left";
  const begins = layer === "wished" && point.begins;
  const here = is_here(handling?.active, theme, point);
  const pill_x = left ? label.x - beside - width - 11 : label.x - 3;
  const mark_x = left ? label.x - beside - width - mark_room : label.x + beside + width + mark_room;
  return (
    <g
      className={classes("flower-label", here && "flower-label--here")}
      {...of_pointer(theme, point, handling)}
    >
      <path
        className={classes("thread", (strong || here) && "thread--firm")}
        d={thread_path(thread)}
      />
      {begins && (
        <rect
          className="flower-label__begins"
          x={pill_x}
          y={label.y - 12}
          width={width + 22}
          height="24"
          rx="12"
        />
      )}
      <text
        className={classes(
          "flower-label__text",
          (strong || begins) && "flower-label__text--strong",
        )}
        data-label={point.id}
        x={left ? label.x - beside : label.x + beside}
        y={label.y}
        dy="0.35em"
        textAnchor={left ? "end" : "start"}
      >
        {point.label}
      </text>
      {point.keeps && (
        <StarMark at={{ x: mark_x + (begins ? (left ? -8 : 8) : 0), y: label.y }} size={0.85} />
      )}
      {!point.keeps && point.today && point.today.step === undefined && (
        <g transform={`translate(${mark_x} ${label.y})`}>
          <OtherShape place={point.today.other} />
        </g>
      )}
    </g>
  );
}

function is_here(active: Active | undefined, theme: DrawnTheme, point: DrawnPoint): boolean {
  return active?.theme === theme.id && active.point === point.id;
}

function of_pointer(theme: DrawnTheme, point: DrawnPoint, handling: PetalHandling | undefined) {
  if (!handling) return {};
  const { on_active, on_open } = handling;
  return {
    onPointerEnter: () => on_active({ theme: theme.id, point: point.id }),
    onPointerLeave: () => on_active(undefined),
    onClick: () => on_open(theme.id, point.id),
  };
}

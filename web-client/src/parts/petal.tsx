// One petal of the flower with its leaves: what is there, and on the second layer behind it how it is wished to be.
// Unanswered is the fine vein of the petal and nothing else. One tab stop; the arrows go through its points.
import { type KeyboardEvent, type PointerEvent, useId } from "react";
import { flower } from "../look/flower";
import { classes } from "./classes";
import {
  arc_path,
  at,
  leaf_path,
  petal_path,
  type Petal as PetalShape,
  type Ray,
  reach,
  spot,
  vein_path,
} from "./flower_geometry";
import { texture_name } from "./flower_textures";
import { hue_class } from "./hue";
import { type DrawnPoint, type DrawnTheme, is_good_enough, type Layer } from "./map_drawing";

/** What the person is at in the picture: a petal, or one of its points. */
export interface Active {
  readonly theme: string;
  readonly point?: string;
}

export interface PetalHandling {
  readonly active: Active | undefined;
  readonly on_active: (active: Active | undefined) => void;
  readonly on_open: (theme: string, point?: string) => void;
  /** What a screen reader says of a point. */
  readonly told: (point: DrawnPoint) => string;
}

interface PetalProps {
  readonly theme: DrawnTheme;
  readonly shape: PetalShape;
  readonly steps: number;
  readonly layer: Layer;
  /** Whose textures. */
  readonly of: string;
  /** How large stars and other marks are beside the petals. */
  readonly marks: number;
  /** A small circle at each step. */
  readonly for_pen: boolean;
  /** Absent: a picture only. */
  readonly handling?: PetalHandling;
}

export function Petal(props: PetalProps) {
  const { theme, shape, steps, layer, of, marks, for_pen, handling } = props;
  const id = useId();
  const active = handling?.active;
  const here = active?.theme === theme.id;
  return (
    <g
      className={classes(
        "petal",
        hue_class(theme.hue),
        here && "petal--here",
        active && !here && "petal--quiet",
      )}
      {...(handling && listbox(theme, id, handling))}
    >
      <path className="petal__ground" d={petal_path(shape)} />
      {theme.points.map((point, place) => {
        const ray = shape.rays[place];
        if (!ray) return null;
        return (
          <g
            key={point.id}
            className={classes("ray", here && active.point === point.id && "ray--here")}
            {...(handling && option(theme, point, `${id}-${place}`, handling))}
          >
            {handling && <path className="ray__reach" d={vein_path(ray)} />}
            {for_pen && <PenCircles ray={ray} steps={steps} />}
            <Leaves
              point={point}
              ray={ray}
              outer={place % 2 === 1}
              steps={steps}
              layer={layer}
              of={of}
              hue={theme.hue}
              marks={marks}
            />
          </g>
        );
      })}
      <path className="petal__focus" d={petal_path(shape)} />
    </g>
  );
}

function listbox(theme: DrawnTheme, id: string, handling: PetalHandling) {
  const { active, on_active, on_open } = handling;
  const here = active?.theme === theme.id ? active : undefined;
  const place = theme.points.findIndex((point) => point.id === here?.point);
  const go = (to: number) => {
    const point = theme.points[Math.min(theme.points.length - 1, Math.max(0, to))];
    if (point) on_active({ theme: theme.id, point: point.id });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(place + 1),
    ArrowRight: () => go(place + 1),
    ArrowUp: () => go(place - 1),
    ArrowLeft: () => go(place - 1),
    Home: () => go(0),
    End: () => go(theme.points.length - 1),
    Enter: () => on_open(theme.id, here?.point),
    " ": () => on_open(theme.id, here?.point),
  };
  return {
    role: "listbox",
    tabIndex: 0,
    "aria-label": theme.name,
    ...(place >= 0 ? { "aria-activedescendant": `${id}-${place}` } : {}),
    onFocus: () => {
      if (!here) on_active({ theme: theme.id });
    },
    onBlur: () => on_active(undefined),
    onKeyDown: (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    },
    onClick: () => on_open(theme.id),
  };
}

function option(theme: DrawnTheme, point: DrawnPoint, id: string, handling: PetalHandling) {
  const { active, on_active, on_open, told } = handling;
  const selected = active?.theme === theme.id && active.point === point.id;
  return {
    id,
    role: "option",
    "aria-selected": selected,
    "aria-label": told(point),
    onPointerEnter: (event: PointerEvent) => {
      if (event.pointerType === "mouse") on_active({ theme: theme.id, point: point.id });
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType === "mouse") on_active(undefined);
    },
    onClick: (event: { readonly stopPropagation: () => void }) => {
      event.stopPropagation();
      on_open(theme.id, point.id);
    },
  };
}

interface LeavesProps {
  readonly point: DrawnPoint;
  readonly ray: Ray;
  /** Every other ray's: neighbours' marks don't lie on each other. */
  readonly outer: boolean;
  readonly steps: number;
  readonly layer: Layer;
  readonly of: string;
  readonly hue: DrawnTheme["hue"];
  readonly marks: number;
}

function Leaves({ point, ray, outer, steps, layer, of, hue, marks }: LeavesProps) {
  const { today, desired, before, begins, keeps } = point;
  const tip = today?.step === undefined ? undefined : reach(ray, today.step, steps);
  const wished = desired?.step === undefined ? undefined : reach(ray, desired.step, steps);
  const fine = is_good_enough(point);
  const shows_wish = layer === "wished" && wished !== undefined && !fine;
  const arc = layer === "wished" && fine && tip !== undefined;
  const outermost = Math.max(tip ?? 0, shows_wish ? wished : 0, arc ? tip + 12 : 0);
  return (
    <>
      <path className="petal__vein" d={vein_path(ray)} />
      {shows_wish && (
        <path
          className={classes("petal__wish", begins && "petal__wish--begins")}
          d={leaf_path(ray, wished)}
        />
      )}
      {tip !== undefined && (
        <>
          <path
            className="petal__leaf"
            d={leaf_path(ray, tip)}
            fill={`url(#${texture_name(of, hue)})`}
          />
          <path className="petal__leaf-vein" d={inner_vein(ray, tip)} />
        </>
      )}
      {arc && <path className="petal__arc" d={arc_path(ray, tip)} />}
      {before?.step !== undefined && (
        <path className="petal__before" d={leaf_path(ray, reach(ray, before.step, steps))} />
      )}
      {today && today.step === undefined && (
        <OtherAnswer ray={ray} outer={outer} place={today.other} size={marks} />
      )}
      {keeps && <StarMark at={at(ray.degrees, (outermost || ray.end) + 6)} size={marks} />}
    </>
  );
}

function PenCircles({ ray, steps }: { readonly ray: Ray; readonly steps: number }) {
  return Array.from({ length: steps }, (_, place) => (
    <circle
      key={place}
      className="petal__pen"
      r="2.6"
      transform={`translate(${spot(at(ray.degrees, reach(ray, place + 1, steps)))})`}
    />
  ));
}

function inner_vein(ray: Ray, tip: number): string {
  const base = flower.leaf_base + 6;
  return `M${spot(at(ray.degrees, base))}L${spot(at(ray.degrees, Math.max(base, tip - 7)))}`;
}

/** Upright about the middle of the scale: ring with a dot, arc with a dot, open diamond, and so on again. */
function OtherAnswer({
  ray,
  outer,
  place,
  size,
}: PlaceProps & Pick<LeavesProps, "ray" | "outer"> & { readonly size: number }) {
  const aside = outer ? flower.other_aside : -flower.other_aside;
  const where = at(ray.degrees, (flower.scale_base + ray.end) / 2 + aside);
  return (
    <g transform={`translate(${spot(where)}) scale(${size})`}>
      <OtherShape place={place} />
    </g>
  );
}

interface PlaceProps {
  readonly place: number;
}

export function OtherShape({ place }: PlaceProps) {
  return (
    <g className="other-shape">
      {place % 3 === 0 && <circle className="other-shape__line" r="7" />}
      {place % 3 === 0 && <circle className="other-shape__dot" r="2" />}
      {place % 3 === 1 && (
        <path className="other-shape__line" d="M-7.500 1C-3.500 -4 3.500 -4 7.500 1" />
      )}
      {place % 3 === 1 && <circle className="other-shape__dot" cy="4" r="1.8" />}
      {place % 3 === 2 && <path className="other-shape__line" d="M0 -7 7 0 0 7 -7 0z" />}
    </g>
  );
}

const star =
  "M0 -9.500 2.200 -5.300 6.700 -6.700 5.300 -2.200 9.500 0 5.300 2.200 6.700 6.700 2.200 5.300 0 9.500 -2.200 5.300 -6.700 6.700 -5.300 2.200 -9.500 0 -5.300 -2.200 -6.700 -6.700 -2.200 -5.300z";

interface StarMarkProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly size: number;
}

export function StarMark({ at: where, size }: StarMarkProps) {
  return (
    <path className="star-mark" d={star} transform={`translate(${spot(where)}) scale(${size})`} />
  );
}

// Where everything of the flower lies: petals, rays, leaves, marks. Degrees go clockwise from straight up. Works
// for any number of themes, points and steps. Pure.
import { flower, type Outward } from "../look/flower";

export interface At {
  readonly x: number;
  readonly y: number;
}

export type Side = "left" | "right";

export interface Petal {
  readonly side: Side;
  readonly axis: number;
  /** 1, or less where many petals share the round. */
  readonly breadth: number;
  readonly rays: readonly Ray[];
}

export interface Ray {
  readonly degrees: number;
  /** Where the highest step reaches: the edge of the petal. */
  readonly end: number;
  /** The widest half leaf that does not lie on its neighbour, as a share of the distance from the middle. */
  readonly half_share: number;
}

export function at(degrees: number, radius: number): At {
  const turned = (degrees * Math.PI) / 180;
  return { x: Math.sin(turned) * radius, y: -Math.cos(turned) * radius };
}

/** The first half of the themes, downwards on the left; the others downwards on the right. */
export function petals_of(points: readonly number[]): Petal[] {
  const apart = 360 / Math.max(1, points.length);
  const on_left = Math.ceil(points.length / 2);
  const breadth = Math.min(1, flower.petals_full_width / Math.max(1, points.length));
  return points.map((count, place) => {
    const side: Side = place < on_left ? "left" : "right";
    const [row, rows] =
      side === "left" ? [place, on_left] : [place - on_left, points.length - on_left];
    const from_middle = (row - (rows - 1) / 2) * apart;
    const axis = side === "left" ? 270 - from_middle : 90 + from_middle;
    return { side, axis: (axis + 360) % 360, breadth, rays: rays_of(count, axis, side, breadth) };
  });
}

/** Points go downwards: against the clock on the left, with it on the right. */
function rays_of(count: number, axis: number, side: Side, breadth: number): Ray[] {
  const between = count > 1 ? flower.spread_degrees / (count - 1) : 0;
  const step = Math.min(between, flower.ray_step_degrees_max) * breadth;
  const half_share = Math.tan(((step || flower.ray_step_degrees_max) * Math.PI) / 360);
  return Array.from({ length: count }, (_, place) => {
    const off = (place - (count - 1) / 2) * step;
    const degrees = side === "left" ? axis - off : axis + off;
    return { degrees: (degrees + 360) % 360, end: scale_end(Math.abs(off) / breadth), half_share };
  });
}

function scale_end(off_axis: number): number {
  const { scale_ends } = flower;
  for (const [place, far] of scale_ends.entries()) {
    const near = scale_ends[place - 1];
    if (off_axis > far.degrees) continue;
    if (!near) return far.radius;
    const share = (off_axis - near.degrees) / (far.degrees - near.degrees);
    return near.radius + (far.radius - near.radius) * share;
  }
  return scale_ends.at(-1)?.radius ?? 0;
}

/** How far out a step reaches on a ray. */
export function reach(ray: Ray, step: number, steps: number): number {
  const share = Math.min(1, Math.max(0, step / Math.max(1, steps)));
  return flower.scale_base + (ray.end - flower.scale_base) * share;
}

const short = (number: number) => String(Math.round(number * 100) / 100);
export const spot = ({ x, y }: At) => `${short(x)} ${short(y)}`;

/** The outline of a petal, in the flower's own units. */
export function petal_path({ axis, breadth }: Petal): string {
  const point = ([outward, across]: Outward, mirrored: boolean) =>
    spot(turned(axis, outward, (mirrored ? -across : across) * breadth));
  const out = flower.petal_half.map(
    (curve) => `C${curve.map((one) => point(one, false)).join(" ")}`,
  );
  const [inner, outer] = flower.petal_half;
  const back = [
    [outer[1], outer[0], inner[2]],
    [inner[1], inner[0], flower.petal_start],
  ].map((curve) => `C${curve.map((one) => point(one, true)).join(" ")}`);
  return `M${point(flower.petal_start, false)}${out.join("")}${back.join("")}Z`;
}

/** A leaf from its base to `tip`: pointed at the base, widest far out, round at the tip. */
export function leaf_path(ray: Ray, tip: number): string {
  const { leaf_base: base, leaf_widest, leaf_half_width_max } = flower;
  const length = tip - base;
  const widest = base + length * leaf_widest;
  const half = Math.min(leaf_half_width_max, ray.half_share * widest, length / 2);
  const on = (part: number, side: number) =>
    spot(turned(ray.degrees, base + length * part, half * side));
  return (
    `M${on(0, 0)}C${on(0.25, -0.35)} ${on(0.5, -1)} ${on(leaf_widest, -1)}` +
    `C${on(0.92, -1)} ${on(1, -0.55)} ${on(1, 0)}` +
    `C${on(1, 0.55)} ${on(0.92, 1)} ${on(leaf_widest, 1)}` +
    `C${on(0.5, 1)} ${on(0.25, 0.35)} ${on(0, 0)}Z`
  );
}

/** A small arc over the tip of a leaf: good enough as it is. */
export function arc_path(ray: Ray, tip: number): string {
  const [low, high] = [tip + 5, tip + 11];
  const half = flower.leaf_half_width_max;
  const end = (side: number) => spot(turned(ray.degrees, low, half * side));
  return `M${end(-1)}Q${spot(turned(ray.degrees, high + 3, 0))} ${end(1)}`;
}

export function vein_path(ray: Ray): string {
  return `M${spot(at(ray.degrees, flower.leaf_base))}L${spot(at(ray.degrees, ray.end))}`;
}

/** Outward and across, seen from a ray or axis. */
function turned(degrees: number, outward: number, across: number): At {
  const along = at(degrees, outward);
  const beside = at(degrees + 90, across);
  return { x: along.x + beside.x, y: along.y + beside.y };
}

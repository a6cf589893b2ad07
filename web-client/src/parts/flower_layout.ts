// Where the labels stand beside the flower, and the threads between a label and its ray. Two columns, downwards;
// threads of one theme never cross. Pure; lengths in px.
import { flower } from "../look/flower";
import { at, type At, type Petal, petals_of, type Side, spot } from "./flower_geometry";

/** How a picture with labels is set: on a screen, or tighter on paper. */
export interface Setting {
  /** px for one unit of the flower. */
  readonly scale: number;
  readonly row: number;
  readonly heading_row: number;
  /** The least between two themes of a column. */
  readonly between: number;
  /** From the middle of the flower to where labels begin. */
  readonly label_from: number;
  /** What labels and their marks need at most. */
  readonly label_room: number;
}

export interface LaidTheme {
  readonly petal: Petal;
  readonly heading: At;
  readonly labels: readonly At[];
  readonly threads: readonly Thread[];
}

/** A cubic curve from a label to the end of its ray. */
export type Thread = readonly [At, At, At, At];

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly middle: At;
  readonly themes: readonly LaidTheme[];
}

export function lay_out(points: readonly number[], setting: Setting): Layout {
  const petals = petals_of(points);
  const block = (count: number) => setting.heading_row + count * setting.row;
  const column = (side: Side) => points.filter((_, place) => petals[place]?.side === side);
  const needed = (side: Side) => {
    const blocks = column(side);
    const gaps = Math.max(0, blocks.length - 1) * setting.between;
    return blocks.reduce((sum, count) => sum + block(count), gaps);
  };
  const height = Math.max(
    needed("left"),
    needed("right"),
    2 * (flower.tip * setting.scale + setting.row),
  );
  const width = 2 * (setting.label_from + setting.label_room);
  const middle = { x: width / 2, y: height / 2 };

  const tops = {
    left: tops_of(column("left").map(block), height, setting),
    right: tops_of(column("right").map(block), height, setting),
  };
  const next = { left: 0, right: 0 };
  const themes = petals.map((petal): LaidTheme => {
    const { side, rays } = petal;
    const top = tops[side][next[side]] ?? 0;
    next[side] += 1;
    const x = middle.x + (side === "left" ? -1 : 1) * setting.label_from;
    const heading = { x, y: top + setting.heading_row / 2 };
    const labels = rays.map((_, row) => ({
      x,
      y: top + setting.heading_row + (row + 0.5) * setting.row,
    }));
    const ends = rays.map((ray) =>
      from_middle(middle, at(ray.degrees, (ray.end + 6) * setting.scale)),
    );
    const ways = labels.map((label, row): Way => {
      const { degrees = 0 } = rays[row] ?? {};
      // Over a petal that points up the first label's thread lies outermost, under one that hangs the last one's.
      const rank = at(petal.axis, 1).y < 0 ? rays.length - 1 - row : row;
      return { label, end: ends[row] ?? label, degrees, side, rank };
    });
    return { petal, heading, labels, threads: threads_of(ways, setting, height) };
  });
  return { width, height, middle, themes };
}

/** Space above the first and below the last block of a column that has room to spare. */
const margin_max = 40;

function tops_of(blocks: readonly number[], height: number, { between }: Setting): number[] {
  const free = height - blocks.reduce((sum, one) => sum + one, 0);
  const [first] = blocks;
  if (first === undefined || blocks.length === 1) return [free / 2];
  const even = (free + between) / blocks.length;
  const margin = Math.min(margin_max, (even - between) / 2);
  const gap = (free - 2 * margin) / (blocks.length - 1);
  const tops: number[] = [];
  let top = margin;
  for (const block of blocks) {
    tops.push(top);
    top += block + gap;
  }
  return tops;
}

function from_middle(middle: At, spot: At): At {
  return { x: middle.x + spot.x, y: middle.y + spot.y };
}

interface Way {
  readonly label: At;
  readonly end: At;
  readonly degrees: number;
  readonly side: Side;
  /** 0 lies innermost. */
  readonly rank: number;
}

/**
 * How far a thread runs level from its label, how far it keeps to its ray, and how much farther the outer ones do;
 * roundest first.
 */
const bends = [0, 4, 8, 12, 16].flatMap((lift) =>
  [0.62, 0.45, 0.3, 0.15].flatMap((outward) =>
    [0.45, 0.6, 0.3, 0.75].map((level) => ({ outward, level, lift })),
  ),
);

/** The roundest threads of a theme that do not cross and stay inside the picture. */
function threads_of(ways: readonly Way[], setting: Setting, height: number): Thread[] {
  const last = bends.length - 1;
  for (const [place, bend] of bends.entries()) {
    const threads = ways.map((way) => thread(way, bend, setting));
    if (place === last || (!any_cross(threads) && threads.every((each) => inside(each, height))))
      return threads;
  }
  return [];
}

/** Leaves the label level and meets the ray in the ray's own direction. */
function thread(way: Way, bend: (typeof bends)[number], { scale }: Setting): Thread {
  const { label, end, degrees, side, rank } = way;
  const across = Math.abs(label.x - end.x);
  const apart = Math.abs(label.y - end.y);
  const level = label.x + (side === "left" ? across : -across) * bend.level;
  const kept = Math.max(14 * scale, Math.min(apart * bend.outward, across * 0.5));
  const outward = at(degrees, kept + rank * bend.lift);
  return [label, { x: level, y: label.y }, { x: end.x + outward.x, y: end.y + outward.y }, end];
}

function any_cross(threads: readonly Thread[]): boolean {
  const lines = threads.map((one) => pieces(one));
  return lines.some((one, place) => lines.slice(place + 1).some((other) => cross(one, other)));
}

function inside(one: Thread, height: number): boolean {
  return pieces(one).every(({ y }) => y >= 0 && y <= height);
}

export function thread_path([from, level, outward, end]: Thread): string {
  return `M${spot(from)}C${spot(level)} ${spot(outward)} ${spot(end)}`;
}

/** A curve as a line of short pieces. */
export function pieces([a, b, c, d]: Thread, count = 24): At[] {
  return Array.from({ length: count + 1 }, (_, place) => {
    const t = place / count;
    const s = 1 - t;
    const mix = (name: "x" | "y") =>
      s * s * s * a[name] + 3 * s * s * t * b[name] + 3 * s * t * t * c[name] + t * t * t * d[name];
    return { x: mix("x"), y: mix("y") };
  });
}

function turn(a: At, b: At, c: At): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

export function cross(one: readonly At[], other: readonly At[]): boolean {
  return one.some((b, i) => {
    const a = one[i - 1];
    if (!a) return false;
    return other.some((d, j) => {
      const c = other[j - 1];
      if (!c) return false;
      return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    });
  });
}

// @vitest-environment node
// The geometry of the flower for the decision map's shape and for instruments of other shapes.
import { describe, expect, test } from "vitest";
import { flower } from "../look/flower";
import { at, leaf_path, petal_path, petals_of, reach } from "./flower_geometry";
import { cross, lay_out, pieces, type Setting } from "./flower_layout";

/** Numbers of points in each theme; the second is the foreign map of the server's tests. */
const shapes: Readonly<Record<string, readonly number[]>> = {
  "7 x 7": [7, 7, 7, 7, 7, 7, 7],
  "3 x 4": [4, 4, 4],
  "2 x 2": [2, 2],
  "1 x 1": [1],
  "4 x 10": [10, 10, 10, 10],
  "9 x 5": [5, 5, 5, 5, 5, 5, 5, 5, 5],
};

const settings: Readonly<Record<string, Setting>> = {
  wide: { scale: 1, row: 26, heading_row: 30, between: 16, label_from: 392, label_room: 280 },
  narrow: { scale: 0.7, row: 26, heading_row: 30, between: 16, label_from: 292, label_room: 260 },
  paper: { scale: 0.86, row: 21.5, heading_row: 23, between: 8, label_from: 385, label_room: 262 },
};

/** Of the 3 x 4 map, whose scale has 7 steps. */
const steps_max = 7;

test("seven petals stand as the look says, four downwards on the left and three on the right", () => {
  const axes = petals_of(shapes["7 x 7"] ?? []).map(({ axis }) => Math.round(axis * 100) / 100);
  expect(axes).toEqual([347.14, 295.71, 244.29, 192.86, 38.57, 90, 141.43]);
});

test("rays go downwards with the labels: against the clock on the left, with it on the right", () => {
  const [first, , , , fifth] = petals_of(shapes["7 x 7"] ?? []);
  const ends = (rays: readonly { readonly degrees: number }[] = []) =>
    rays.map(({ degrees }) => Math.round(degrees * 100) / 100);
  expect(ends(first?.rays)[0]).toBe(4.39);
  expect(ends(first?.rays)[6]).toBe(329.89);
  expect(ends(fifth?.rays)[0]).toBe(21.32);
});

describe.each(Object.entries(shapes))("%s", (_, shape) => {
  test("each step reaches farther, and the last ends at the edge of the petal", () => {
    for (const { rays } of petals_of(shape)) {
      for (const ray of rays) {
        const tips = Array.from({ length: steps_max }, (__, place) =>
          reach(ray, place + 1, steps_max),
        );
        expect([...tips].sort((a, b) => a - b)).toEqual(tips);
        expect(tips.at(-1)).toBeCloseTo(ray.end);
        expect(ray.end).toBeLessThan(flower.tip);
      }
    }
  });

  test("no leaf lies on its neighbour, and petals do not meet but at the middle", () => {
    const petals = petals_of(shape);
    for (const { rays } of petals) {
      for (const [place, ray] of rays.entries()) {
        const next = rays[place + 1];
        if (!next) continue;
        const apart = Math.abs(((ray.degrees - next.degrees + 540) % 360) - 180);
        expect((Math.atan(ray.half_share) * 360) / Math.PI).toBeLessThanOrEqual(apart + 1e-6);
      }
    }
    const spans = petals.map(({ rays }) => [rays[0]?.degrees ?? 0, rays.at(-1)?.degrees ?? 0]);
    for (const [place, [a = 0, b = 0]] of spans.entries()) {
      const span = Math.abs(((a - b + 540) % 360) - 180);
      expect([place, span]).toEqual([place, Math.min(span, 360 / shape.length)]);
    }
  });

  test("a picture without labels stays inside its box, glyphs and all", () => {
    // At 320 px with gutters the box is 280 px wide: a glyph of 48 units is 16 px there.
    const half = flower.tip + 66;
    for (const petal of petals_of(shape)) {
      const glyph = at(petal.axis, flower.tip + 36);
      expect(Math.max(Math.abs(glyph.x), Math.abs(glyph.y)) + 24).toBeLessThanOrEqual(half);
      const numbers = [petal_path(petal), ...petal.rays.map((ray) => leaf_path(ray, ray.end))]
        .join(" ")
        .match(/-?\d+(\.\d+)?/g);
      for (const number of numbers ?? []) expect(Math.abs(Number(number))).toBeLessThan(half);
    }
  });

  test.each(Object.entries(settings))("%s: threads do not cross", (__, setting) => {
    const { themes } = lay_out(shape, setting);
    const lines = themes.flatMap(({ threads }, theme) =>
      threads.map((thread, row) => ({ name: `${theme}.${row}`, line: pieces(thread) })),
    );
    const crossed = lines.flatMap((one, place) =>
      lines
        .slice(place + 1)
        .filter((other) => cross(one.line, other.line))
        .map((other) => `${one.name} and ${other.name}`),
    );
    expect(crossed).toEqual([]);
  });

  test.each(Object.entries(settings))("%s: labels have room, and all is inside", (__, setting) => {
    const { width, height, middle, themes } = lay_out(shape, setting);
    for (const side of ["left", "right"] as const) {
      const rows = themes
        .filter(({ petal }) => petal.side === side)
        .flatMap(({ heading, labels }) => [heading, ...labels])
        .map(({ y }) => y);
      for (const [place, y] of rows.entries()) {
        expect(y).toBeGreaterThan(setting.row / 2 - 1);
        expect(y).toBeLessThan(height - setting.row / 2 + 1);
        const above = rows[place - 1];
        if (above !== undefined) expect(y - above).toBeGreaterThanOrEqual(setting.row - 1e-6);
      }
    }
    for (const { labels, threads } of themes) {
      for (const { x } of labels) {
        expect(Math.abs(x - middle.x)).toBeGreaterThan(flower.tip * setting.scale);
        expect(Math.abs(x - middle.x) + setting.label_room).toBeLessThanOrEqual(width / 2 + 1e-6);
      }
      for (const { x, y } of threads.flatMap((thread) => pieces(thread))) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });
});

test("the crossing test knows two lines that cross from two that do not", () => {
  const line = (...all: readonly [number, number][]) => all.map(([x, y]) => ({ x, y }));
  expect(cross(line([0, 0], [10, 10]), line([0, 10], [10, 0]))).toBe(true);
  expect(cross(line([0, 0], [10, 0]), line([0, 1], [10, 1]))).toBe(false);
});

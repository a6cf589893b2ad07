// @vitest-environment node
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pruned } from "../../tools/aksel_pruned";
import { contrast, is_red, rgb_of } from "../../tools/colour";

const source = readFileSync(new URL("./colours.css", import.meta.url), "utf8");

/** The custom properties of one block, by name. */
function colours_of(selector: string): (name: string) => string {
  const block = new RegExp(`^\\s*\\${selector} \\{([^}]*)\\}`, "m").exec(source)?.[1] ?? "";
  const known = new Map<string, string>();
  for (const [, name, value] of block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)) {
    if (name && value) known.set(name, value);
  }
  return (name) => {
    const value = known.get(name);
    if (!value) throw new Error(`${selector} has no colour ${name}`);
    return value;
  };
}

const grounds = [
  "canvas",
  "surface",
  "sunken",
  "spruce-soft",
  "sun-soft",
  "lake-soft",
  "plum-soft",
];
const texts = ["ink", "soft", "spruce", "lake", "sun-ink", "plum"];
const hues = [1, 2, 3, 4, 5, 6, 7];

test.each([".light", ".dark"])("%s: every pair that may meet can be read", (mode) => {
  const colour = colours_of(mode);
  const pairs: [string, string, number][] = [["on-spruce", "spruce", 4.5]];
  for (const ground of grounds) {
    for (const text of texts) pairs.push([text, ground, 4.5]);
    pairs.push(["control", ground, 3]);
  }
  for (const hue of hues) {
    pairs.push([`hue-${hue}-leaf`, `hue-${hue}-petal`, 3], [`hue-${hue}-leaf`, "canvas", 3]);
    pairs.push([`hue-${hue}-ink`, "canvas", 4.5], [`hue-${hue}-ink`, `hue-${hue}-petal`, 4.5]);
    pairs.push([`hue-${hue}-ink`, "surface", 4.5], [`hue-${hue}-ink`, "spruce-soft", 4.5]);
    pairs.push([`hue-${hue}-leaf`, "surface", 3], [`hue-${hue}-leaf`, "spruce-soft", 3]);
  }
  const low = pairs
    .map(([front, ground, least]) => {
      const reached = contrast(colour(front), colour(ground));
      return { front, ground, least, reached };
    })
    .filter(({ reached, least }) => reached < least);
  expect(low).toEqual([]);
});

test("sun marks stand out from ink by day and from the page by night", () => {
  const day = colours_of(".light");
  const night = colours_of(".dark");
  expect(contrast(day("sun"), day("ink"))).toBeGreaterThan(3);
  expect(contrast(night("sun"), night("canvas"))).toBeGreaterThan(3);
});

test("the red test knows red from bark and plum", () => {
  expect(is_red(rgb_of("#c30000"))).toBe(true);
  expect(is_red(rgb_of("#f25c5c"))).toBe(true);
  expect(is_red(rgb_of("#5e2c10"))).toBe(false);
  expect(is_red(rgb_of("#6a3169"))).toBe(false);
});

test("of Aksel's tokens only the wiring stays", () => {
  const css = `:root {\n  --ax-danger-600: #c30000;\n  --ax-space-4: 0.25rem;\n  --ax-bg-strong: var(--ax-accent-600);\n}\n.dark {\n  --ax-danger-600: #f00;\n}`;
  const kept = pruned(css);
  expect(kept).not.toContain("#c30000");
  expect(kept).not.toContain(".dark");
  expect(kept).toContain("--ax-space-4: 0.25rem");
  expect(kept).toContain("--ax-bg-strong: var(--ax-accent-600)");
});

test("of Aksel's parts only the used ones stay", () => {
  const kept = pruned(
    ".aksel-radio__input, .aksel-checkbox__input { top: 0 }\n.aksel-search { top: 1px }",
  );
  expect(kept).toContain("aksel-checkbox__input");
  expect(kept).not.toContain("aksel-search");
});

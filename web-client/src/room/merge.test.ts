// @vitest-environment node
import { describe, expect, test } from "vitest";
import { chance_from } from "../testing/chance";
import { equal, merge, settle_own, with_field } from "./merge";
import type { Json } from "./wire";

describe("the three-way merge", () => {
  test("fields changed by one each are both kept", () => {
    const base = { title: "a", where: "b", start: "2026-01-01" };
    const mine = { title: "A", where: "b", start: "2026-01-01" };
    const theirs = { title: "a", where: "B" };
    expect(merge(base, mine, theirs)).toEqual({ value: { title: "A", where: "B" }, conflicts: [] });
  });

  test("a field that both changed is told with both texts", () => {
    const merged = merge({ t: "a" }, { t: "mine" }, { t: "theirs" });
    expect(merged.conflicts).toEqual([{ path: ["t"], base: "a", mine: "mine", theirs: "theirs" }]);
    expect(with_field(merged.value, ["t"], "joined")).toEqual({ t: "joined" });
  });

  test("the same change by both is none", () => {
    expect(merge({ t: "a" }, { t: "b" }, { t: "b" })).toEqual({ value: { t: "b" }, conflicts: [] });
  });

  test("list items meet by their ids, whatever their places", () => {
    const item = (id: string, text: string) => ({ id, text });
    const base = [item("a", "1"), item("b", "2"), item("c", "3")];
    const mine = [item("a", "1"), item("n", "new"), item("b", "changed"), item("c", "3")];
    const theirs = [item("c", "3"), item("a", "also"), item("b", "2")];
    expect(merge(base, mine, theirs)).toEqual({
      value: [item("c", "3"), item("a", "also"), item("n", "new"), item("b", "changed")],
      conflicts: [],
    });
  });

  test("an item removed by one stays removed; removed by one and changed by the other is a conflict", () => {
    const base = [{ id: "a", t: "1" }];
    expect(merge(base, [], base).value).toEqual([]);
    const merged = merge({ s: base }, { s: [] }, { s: [{ id: "a", t: "2" }] });
    expect(merged.conflicts).toEqual([
      { path: ["s", "a"], base: { id: "a", t: "1" }, mine: undefined, theirs: { id: "a", t: "2" } },
    ]);
    expect(with_field(merged.value, ["s", "a"], { id: "a", t: "2" })).toEqual({
      s: [{ id: "a", t: "2" }],
    });
  });

  test("withdrawn by one and changed by the other is a conflict of the whole", () => {
    const merged = merge({ t: "a" }, { t: "b" }, null);
    expect(merged.conflicts).toEqual([
      { path: [], base: { t: "a" }, mine: { t: "b" }, theirs: null },
    ]);
    expect(with_field(merged.value, [], null)).toBeNull();
  });

  test("laws: merging with an unchanged side gives the other; sides may be swapped", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const chance = chance_from(seed);
      const base = random_value(chance);
      const mine = mutated(base, chance);
      const theirs = mutated(base, chance);
      expect(merge(base, mine, base).value, `seed ${seed}`).toEqual(mine);
      expect(merge(base, base, theirs).value, `seed ${seed}`).toEqual(theirs);
      const one = merge(base, mine, theirs);
      const other = merge(base, theirs, mine);
      expect(one.conflicts.length, `seed ${seed}`).toBe(other.conflicts.length);
      if (one.conflicts.length === 0) {
        expect(sorted(one.value), `seed ${seed}`).toEqual(sorted(other.value));
      }
    }
  });
});

describe("one person's two devices", () => {
  const answers = (points: Json) => ({ instrument: "i", points });

  test("points of one theme answered on both are all kept", () => {
    const mine = answers([{ id: "p1", today: 2 }]);
    const theirs = answers([{ id: "p2", today: 4, note: "x" }]);
    const { value, conflicts } = merge(answers([]), mine, theirs, settle_own);
    expect(conflicts).toEqual([]);
    expect(sorted((value as { points: Json }).points)).toEqual([
      { id: "p1", today: 2 },
      { id: "p2", today: 4, note: "x" },
    ]);
  });

  test("of one note both texts are kept, of one step that of this device", () => {
    const base = answers([{ id: "p", today: 1, note: "walk" }]);
    const mine = answers([{ id: "p", today: 2, note: "walk slowly" }]);
    const theirs = answers([{ id: "p", today: 5, note: "swim" }]);
    const { value } = merge(base, mine, theirs, settle_own);
    expect(value).toEqual(answers([{ id: "p", today: 2, note: "swim\n\nwalk slowly" }]));
  });

  test("of one answer in a form both sentences are kept, of a choice that of this device", () => {
    const base = { fields: [] };
    const form = (helps: string, when: string) => ({
      fields: [
        { id: "helps", value: helps },
        { id: "when", value: when },
      ],
    });
    const mine = form("A walk first", "two_days");
    const theirs = form("Somebody to ring", "one_day");
    const { value } = merge(base, mine, theirs, settle_own);
    expect(value).toEqual(form("Somebody to ring\n\nA walk first", "two_days"));
  });

  test("a word begun here, before the sentence of another device had come, does not take its place", () => {
    const form = (value: string) => ({ fields: [{ id: "helps", value }] });
    const { value } = merge(null, form("Walks"), form("Somebody to ring"), settle_own);
    expect(value).toEqual(form("Somebody to ring\n\nWalks"));
  });

  test("a text that holds the other is not said twice", () => {
    const { value } = merge({ text: "" }, { text: "Hello" }, { text: "Hello there" }, settle_own);
    expect(value).toEqual({ text: "Hello there" });
  });

  test("dropped on one and gone on with on the other: it stays", () => {
    expect(merge({ text: "a" }, { text: "ab" }, null, settle_own).value).toEqual({ text: "ab" });
    expect(merge({ text: "a" }, null, { text: "ab" }, settle_own).value).toEqual({ text: "ab" });
  });
});

function random_value(chance: () => number): Record<string, Json> {
  const items = Array.from({ length: 4 }, (_, i) => ({ id: `i${i}`, t: Math.floor(chance() * 3) }));
  return { a: Math.floor(chance() * 3), b: "x", items: items.slice(0, Math.floor(chance() * 5)) };
}

function mutated(value: Record<string, Json>, chance: () => number): Record<string, Json> {
  const items = (value["items"] as { id: string; t: number }[])
    .filter(() => chance() > 0.2)
    .map((item) => (chance() < 0.3 ? { ...item, t: Math.floor(chance() * 9) } : item));
  const added = chance() < 0.3 ? [{ id: `n${Math.floor(chance() * 1e6)}`, t: 0 }] : [];
  return {
    ...value,
    ...(chance() < 0.4 && { a: Math.floor(chance() * 9) }),
    ...(chance() < 0.2 && { c: "new" }),
    items: [...items, ...added],
  };
}

/** Items that both added may stand in either order. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map(sorted);
    return items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null || equal(value, {})) return value;
  const fields = value as { readonly [name: string]: Json | undefined };
  return Object.fromEntries(
    Object.entries(fields).map(([name, one]) => [name, sorted(one ?? null)]),
  );
}

// @vitest-environment node
import { describe, expect, test } from "vitest";
import { chance_from, shuffled } from "../testing/chance";
import { Fold, type Page } from "./fold";
import type { DeliveredEntry, PersonId, ThingId } from "./wire";

const by = "b".repeat(32) as PersonId;

function entry(seq: number, kind: string, id: string, value: unknown = { n: seq }): DeliveredEntry {
  return {
    seq,
    at: seq,
    by,
    kind,
    id: id as ThingId,
    v: 1,
    value,
    erased: false,
  } as DeliveredEntry;
}

function page(entries: readonly DeliveredEntry[]): Page {
  return { first: entries[0]?.seq ?? 0, last: entries.at(-1)?.seq ?? 0, entries };
}

/** A journal with changes, withdrawals and erasures of a few things. */
function journal(length: number, chance: () => number): DeliveredEntry[] {
  return Array.from({ length }, (_, i) => {
    const id = `thing${Math.floor(chance() * 6)}`;
    const dice = chance();
    if (dice < 0.15) {
      return entry(i + 1, "erasure", `e${i}`, {
        things: [{ kind: "goal", id }],
        wished_by: "seeker",
      });
    }
    return entry(i + 1, "goal", id, dice < 0.3 ? null : { n: i });
  });
}

function state_of(fold: Fold) {
  const things = ["goal", "erasure"].flatMap((kind) => fold.of_kind(kind));
  return {
    things: things.sort((a, b) => (a.kind + a.id < b.kind + b.id ? -1 : 1)),
    entries: fold.entries(1, 1000),
    known: fold.known(),
  };
}

describe("the fold", () => {
  test("any order of overlapping pages gives the same state", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const chance = chance_from(seed);
      const entries = journal(40, chance);
      const straight = new Fold();
      straight.add(page(entries));
      const pages: Page[] = [];
      for (let first = 0; first < entries.length;) {
        const length = 1 + Math.floor(chance() * 8);
        pages.push(
          page(entries.slice(Math.max(0, first - Math.floor(chance() * 3)), first + length)),
        );
        first += length;
      }
      const mixed = new Fold();
      for (const one of shuffled([...pages, ...shuffled(pages, chance).slice(0, 3)], chance)) {
        mixed.add(one);
      }
      expect(state_of(mixed), `seed ${seed}`).toEqual(state_of(straight));
    }
  });

  test("the known range grows only when a gap has closed; newer pages are shown meanwhile", () => {
    const fold = new Fold();
    const all = [1, 2, 3, 4, 5, 6].map((seq) => entry(seq, "message", `m${seq}`));
    fold.add(page(all.slice(0, 2)));
    fold.add(page(all.slice(4)));
    expect(fold.known()).toBe(2);
    expect(fold.gap(6)).toEqual({ before: 5, after: 2 });
    expect(fold.thing("message", "m6" as ThingId)?.value).toEqual({ n: 6 });
    fold.add(page(all.slice(2, 4)));
    expect(fold.known()).toBe(6);
    expect(fold.gap(6)).toBeUndefined();
    expect(fold.gap(9)).toEqual({ before: 10, after: 6 });
  });

  test("a hole of one entry is a hole", () => {
    const fold = new Fold();
    for (const seq of [1, 3]) fold.add(page([entry(seq, "message", `m${seq}`)]));
    expect(fold.known()).toBe(1);
    expect(fold.gap(3)).toEqual({ before: 3, after: 1 });
  });

  test("seqs that a later `from` leaves out are no gap", () => {
    const fold = new Fold();
    fold.add({ first: 1, last: 10, entries: [entry(1, "room", "room"), entry(9, "message", "m")] });
    expect(fold.known()).toBe(10);
  });

  test("an erasure deletes the copy, also of entries that come after it", () => {
    const fold = new Fold();
    const things = [{ kind: "answers", id: "a" }];
    fold.add(page([entry(3, "erasure", "e", { things, wished_by: "seeker" })]));
    const folded = fold.add(page([entry(2, "answers", "a", { secret: 1 })]));
    expect(folded.seqs).toEqual([2]);
    expect(JSON.stringify(fold.entries(1, 9))).not.toContain("secret");
    expect(fold.thing("answers", "a" as ThingId)).toMatchObject({ presence: "erased", seq: 3 });
    fold.add(page([entry(4, "answers", "a", { again: 1 })]));
    expect(fold.thing("answers", "a" as ThingId)).toMatchObject({ presence: "value", seq: 4 });
  });

  test("an entry that comes again as erased loses its value", () => {
    const fold = new Fold();
    fold.add(page([entry(1, "answers", "a", { secret: 1 })]));
    fold.add(page([{ ...entry(1, "answers", "a", null), erased: true }]));
    expect(fold.thing("answers", "a" as ThingId)?.presence).toBe("erased");
    expect(JSON.stringify(fold.history("answers", "a" as ThingId))).not.toContain("secret");
  });

  test("kinds of a newer server are kept as they are", () => {
    const fold = new Fold();
    fold.add(page([{ ...entry(1, "weather", "w", { rain: true }), v: 9 }]));
    expect(fold.thing("weather", "w" as ThingId)).toMatchObject({ v: 9, value: { rain: true } });
  });
});

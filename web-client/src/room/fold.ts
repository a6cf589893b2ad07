// Entries of one side become its present state: for each thing the highest seq wins, so pages may come in any
// order, twice, and from the device as well as from the server. Knows no network and no storage.
import type { DeliveredEntry, Json, Kind, PersonId, Seq, ThingId, Time } from "./wire";

export interface Thing {
  readonly kind: string;
  readonly id: ThingId;
  /** Of the entry that last gave, withdrew or erased it: the base of its next change. */
  readonly seq: Seq;
  readonly at: Time;
  readonly by: PersonId;
  readonly v: number;
  /** Null unless `presence` is "value". */
  readonly value: Json;
  readonly presence: "value" | "withdrawn" | "erased";
  readonly made_at: Time;
  readonly made_by: PersonId;
  readonly made_seq: Seq;
}

/** Every seq from first to last, both included, has been heard of (a later `from` leaves holes in it). */
export interface Range {
  readonly first: Seq;
  readonly last: Seq;
}

export interface Page extends Range {
  readonly entries: readonly DeliveredEntry[];
}

/** Entries that ended up different from before, and the things they are about. */
export interface Folded {
  readonly seqs: readonly Seq[];
  readonly things: readonly { readonly kind: string; readonly id: ThingId }[];
}

const key_of = (kind: string, id: ThingId) => `${kind} ${id}`;

/** What an erasure names, also one of a newer version: what is gone is gone. */
export function erased_by(entry: { readonly kind: string; readonly value: Json }): {
  readonly kind: string;
  readonly id: ThingId;
}[] {
  if (entry.kind !== "erasure") return [];
  const value = entry.value as { things?: unknown } | null;
  if (!value || !Array.isArray(value.things)) return [];
  return (value.things as readonly unknown[]).filter(
    (thing): thing is { kind: string; id: ThingId } =>
      typeof thing === "object" &&
      thing !== null &&
      typeof (thing as { kind?: unknown }).kind === "string" &&
      typeof (thing as { id?: unknown }).id === "string",
  );
}

export class Fold {
  readonly #by_seq = new Map<Seq, DeliveredEntry>();
  /** Entries of each thing in the order of their seqs. */
  readonly #histories = new Map<string, DeliveredEntry[]>();
  readonly #ids = new Map<string, Set<ThingId>>();
  /** The highest erasure that names a thing. */
  readonly #erased = new Map<string, DeliveredEntry>();
  readonly #things = new Map<string, Thing>();
  #ranges: readonly Range[] = [];

  /** Takes a page; an entry already held stays, unless it has been erased since. */
  add(page: Page): Folded {
    const seqs = new Set<Seq>();
    const things = new Map<string, { kind: string; id: ThingId }>();
    for (const entry of page.entries) this.#take(entry, seqs, things);
    for (const key of things.keys()) this.#things.delete(key);
    if (page.first <= page.last) this.#cover(page);
    return { seqs: [...seqs], things: [...things.values()] };
  }

  /** The client knows 1..known without a hole. */
  known(): Seq {
    const first = this.#ranges[0];
    return first && first.first <= 1 ? first.last : 0;
  }

  ranges(): readonly Range[] {
    return this.#ranges;
  }

  covers(first: Seq, last: Seq): boolean {
    return this.#ranges.some((range) => range.first <= first && last <= range.last);
  }

  /** The newest hole in 1..head, worded as `earlier` asks for it. */
  gap(head: Seq): { readonly before: Seq; readonly after: Seq } | undefined {
    if (head < 1) return undefined;
    const top = this.#ranges.at(-1);
    if (!top || top.last < head) return { before: head + 1, after: top?.last ?? 0 };
    if (top.first <= 1) return undefined;
    return { before: top.first, after: this.#ranges.at(-2)?.last ?? 0 };
  }

  thing(kind: Kind | (string & {}), id: ThingId): Thing | undefined {
    const key = key_of(kind, id);
    const known = this.#things.get(key);
    if (known) return known;
    const thing = present(kind, id, this.#histories.get(key), this.#erased.get(key));
    if (thing) this.#things.set(key, thing);
    return thing;
  }

  of_kind(kind: Kind | (string & {})): Thing[] {
    const things: Thing[] = [];
    for (const id of this.#ids.get(kind) ?? []) {
      const thing = this.thing(kind, id);
      if (thing) things.push(thing);
    }
    return things;
  }

  history(kind: Kind | (string & {}), id: ThingId): readonly DeliveredEntry[] {
    return this.#histories.get(key_of(kind, id)) ?? [];
  }

  /** Held entries with first <= seq <= last, in order. */
  entries(first: Seq, last: Seq): DeliveredEntry[] {
    const found: DeliveredEntry[] = [];
    for (let seq = first; seq <= last; seq += 1) {
      const entry = this.#by_seq.get(seq);
      if (entry) found.push(entry);
    }
    return found;
  }

  #take(
    entry: DeliveredEntry,
    seqs: Set<Seq>,
    things: Map<string, { kind: string; id: ThingId }>,
  ): void {
    const key = key_of(entry.kind, entry.id);
    const held = this.#by_seq.get(entry.seq);
    if (held && (held.erased || !entry.erased)) return;
    const erasure = this.#erased.get(key);
    const gone = entry.erased || (erasure !== undefined && entry.seq < erasure.seq);
    this.#hold(key, gone ? { ...entry, value: null, erased: true } : entry);
    seqs.add(entry.seq);
    things.set(key, { kind: entry.kind, id: entry.id });
    for (const thing of erased_by(entry)) {
      things.set(key_of(thing.kind, thing.id), thing);
      this.#erase(thing, entry, seqs);
    }
  }

  #hold(key: string, entry: DeliveredEntry): void {
    this.#by_seq.set(entry.seq, entry);
    const history = this.#histories.get(key) ?? [];
    let place = history.length;
    while (place > 0 && (history[place - 1]?.seq ?? 0) >= entry.seq) place -= 1;
    history.splice(place, history[place]?.seq === entry.seq ? 1 : 0, entry);
    this.#histories.set(key, history);
    this.#name(entry.kind, entry.id);
  }

  #name(kind: string, id: ThingId): void {
    const ids = this.#ids.get(kind) ?? new Set();
    ids.add(id);
    this.#ids.set(kind, ids);
  }

  #erase(
    thing: { readonly kind: string; readonly id: ThingId },
    by: DeliveredEntry,
    seqs: Set<Seq>,
  ): void {
    const key = key_of(thing.kind, thing.id);
    this.#name(thing.kind, thing.id);
    if ((this.#erased.get(key)?.seq ?? 0) < by.seq) this.#erased.set(key, by);
    for (const entry of this.#histories.get(key) ?? []) {
      if (entry.seq >= by.seq || entry.erased) continue;
      this.#hold(key, { ...entry, value: null, erased: true });
      seqs.add(entry.seq);
    }
  }

  #cover(page: Range): void {
    let { first, last } = page;
    const apart: Range[] = [];
    for (const range of this.#ranges) {
      if (range.last + 1 < first || last + 1 < range.first) {
        apart.push(range);
      } else {
        first = Math.min(first, range.first);
        last = Math.max(last, range.last);
      }
    }
    this.#ranges = [...apart, { first, last }].sort((a, b) => a.first - b.first);
  }
}

function present(
  kind: string,
  id: ThingId,
  history: readonly DeliveredEntry[] | undefined,
  erasure: DeliveredEntry | undefined,
): Thing | undefined {
  const top = history?.at(-1);
  const made = history?.[0] ?? erasure;
  if (!made) return undefined;
  const last = erasure && (!top || top.seq < erasure.seq) ? erasure : (top ?? made);
  const erased = last !== top || top.erased;
  return {
    kind,
    id,
    seq: last.seq,
    at: last.at,
    by: last.by,
    v: top?.v ?? 0,
    value: erased ? null : top.value,
    presence: erased ? "erased" : top.value === null ? "withdrawn" : "value",
    made_at: made.at,
    made_by: made.by,
    made_seq: made.seq,
  };
}

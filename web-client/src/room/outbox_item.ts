// A put that waits, as plain data, and what may be asked of it without knowing any other.
import { new_id } from "./clock";
import { erased_by } from "./fold";
import { equal, merge, with_field } from "./merge";
import type { Conflict } from "./model";
import type {
  Change,
  Erasure,
  Json,
  Kind,
  Present,
  PutId,
  RoomId,
  Seq,
  Side,
  ThingId,
  Time,
} from "./wire";

export interface WaitingChange {
  readonly kind: Kind;
  readonly id: ThingId;
  readonly v: number;
  readonly value: Json;
  readonly base: Seq;
  /** The value at `base`: what a merge starts from. Null: there was none. */
  readonly base_value: Json;
  /** The put before this one that changes the same thing; its seq becomes the base. */
  readonly after?: number;
}

export interface Item {
  /** Its place in the order made, and its name on the device. */
  readonly n: number;
  readonly room: RoomId;
  readonly side: Side;
  /** Fixed once it may have been sent: sent again, the server knows it. */
  readonly put_id: PutId;
  readonly changes: readonly WaitingChange[];
  /** It may have reached the server: its content stays as it is. Set on the device before it is sent. */
  readonly sent: boolean;
  readonly made: Time;
  readonly merges: number;
  /** Accepted; kept until its entries have come. */
  readonly done?: { readonly first: Seq; readonly last: Seq };
  readonly stuck?: {
    readonly why: "refused" | "conflict";
    readonly code: string;
    readonly field: string;
    readonly change: number;
    readonly conflicts: readonly Conflict[];
    /** Of a conflict: what stands there now. */
    readonly present?: { readonly seq: Seq; readonly value: Json };
  };
}

export interface Named {
  readonly kind: string;
  readonly id: ThingId;
}

export const key_of = ({ kind, id }: Named) => `${kind} ${id}`;

/** The things that a change gives a new state: its own, and what it erases. */
export function touched_by(change: WaitingChange): string[] {
  return [key_of(change), ...erased_by(change).map(key_of)];
}

export function touches(item: Item): Set<string> {
  return new Set(item.changes.flatMap(touched_by));
}

/** Every thing a put names, also as what it is about: it means nothing while one of them is refused. */
export function names(item: Item): Set<string> {
  const found = touches(item);
  for (const { value } of item.changes) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    const fields = value as { readonly [name: string]: Json | undefined };
    const add = (kind: Json | undefined, id: Json | undefined) => {
      if (typeof kind === "string" && typeof id === "string") found.add(`${kind} ${id}`);
    };
    const about = fields["about"];
    if (typeof about === "object" && about !== null && !Array.isArray(about)) {
      const named = about as { readonly [name: string]: Json | undefined };
      add(named["kind"], named["id"]);
    }
    add(fields["kind"], fields["thing"]);
    add("message", fields["reply_to"]);
    add("goal", fields["goal"]);
  }
  return found;
}

export function to_wire({ kind, id, v, base, value }: WaitingChange): Change {
  // Written by screens with the kind's own type; on the device it was JSON in between.
  return { kind, id, v, base, value } as Change;
}

/** Seq and value that this item's `done` gives a thing: the base of what was made after it. */
export function made_of(
  item: Item,
  first: Seq,
  key: string,
): { readonly seq: Seq; readonly value: Json } | undefined {
  let made: { seq: Seq; value: Json } | undefined;
  item.changes.forEach((change, place) => {
    if (key_of(change) === key) made = { seq: first + place, value: change.value };
    else if (touched_by(change).includes(key)) made = { seq: first + place, value: null };
  });
  return made;
}

export interface Restated {
  readonly item: Item;
  /** Nothing of it is left to say: somebody has already put the very same. */
  readonly superfluous: boolean;
}

/** A change was made from an older value than the present one: both in one, under a new put id. */
export function merged_with(item: Item, place: number, present: Present, put_id: PutId): Restated {
  const changes = [...item.changes];
  const change = changes[place];
  if (!change) return { item, superfluous: false };
  const merged = merge(change.base_value, change.value, present.value);
  changes[place] = {
    ...change,
    value: merged.value,
    base: present.seq,
    base_value: present.value,
  };
  const conflicts = merged.conflicts.map(({ path, mine, theirs }): Conflict => ({
    change: place,
    path,
    mine,
    theirs,
  }));
  const next: Item = {
    ...without_stuck(item),
    changes,
    put_id,
    sent: false,
    merges: item.merges + 1,
  };
  if (conflicts.length === 0) {
    return { item: next, superfluous: changes.length === 1 && equal(merged.value, present.value) };
  }
  // Until the person has picked, the old base stands: edited without picking, the two meet again.
  changes[place] = { ...change, value: merged.value };
  const stuck = {
    why: "conflict" as const,
    code: "stale",
    field: "",
    change: place,
    conflicts,
    present: { seq: present.seq, value: present.value },
  };
  return { item: { ...next, stuck }, superfluous: false };
}

/**
 * Two tabs, or two devices, went on with one draft and both sent it. Different texts are two messages, the same
 * text is one, whenever it was written; nobody has to be asked. Undefined: it is something else.
 */
export function twin_message(item: Item, present: Present): Item | "said" | undefined {
  const [change, ...more] = item.changes;
  if (change?.kind !== "message" || change.base !== 0 || more.length > 0) return undefined;
  const mine = change.value as { readonly text?: string } | null;
  const theirs = present.value as { readonly text?: string } | null;
  if (mine?.text === theirs?.text) return "said";
  return { ...item, changes: [{ ...change, id: new_id() }], put_id: new_id(), sent: false };
}

/** The person has picked: `picks` in the order of the conflicts. */
export function resolved(item: Item, picks: readonly (Json | undefined)[], put_id: PutId): Item {
  const changes = [...item.changes];
  item.stuck?.conflicts.forEach((conflict, i) => {
    const change = changes[conflict.change];
    if (!change) return;
    const present = item.stuck?.present;
    changes[conflict.change] = {
      ...change,
      ...(present && { base: present.seq, base_value: present.value }),
      value: with_field(change.value, conflict.path, picks[i]),
    };
  });
  return { ...without_stuck(item), changes, put_id, sent: false };
}

/** Undefined: nothing of it to take out, or it may have been sent, and stays. */
export function without_thing(item: Item, key: string): Item | undefined {
  const changes = item.changes.filter((change) => key_of(change) !== key);
  if (item.sent || item.done || changes.length === item.changes.length) return undefined;
  return { ...without_stuck(item), changes, put_id: new_id() };
}

/** Its erasure at `place` without the one thing that `field` names: "things/2". */
export function without_erased(item: Item, place: number, field: string): Item {
  const gone = Number(/^things\/(\d+)$/.exec(field)?.[1] ?? 0);
  const changes = item.changes.flatMap((change, at) => {
    if (at !== place) return [change];
    const erasure = change.value as unknown as Erasure;
    const things = erasure.things.filter((_, number) => number !== gone);
    return things.length === 0 ? [] : [{ ...change, value: { ...erasure, things } as never }];
  });
  return { ...item, changes, put_id: new_id(), sent: false };
}

export function without_stuck(item: Item): Item {
  const rest: Item & { stuck?: Item["stuck"] } = { ...item };
  delete rest.stuck;
  return rest;
}

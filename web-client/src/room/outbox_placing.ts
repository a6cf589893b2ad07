// Where a new put goes among those that wait, and which of them may go out next. Pure.
import { new_id } from "./clock";
import { equal } from "./merge";
import {
  key_of,
  made_of,
  names,
  touched_by,
  touches,
  without_stuck,
  type Item,
  type Named,
  type WaitingChange,
} from "./outbox_item";
import { kind_versions, limits, type Json, type Kind, type Seq, type ThingId } from "./wire";

export interface NewChange {
  readonly kind: Kind;
  readonly id: ThingId;
  readonly value: Json;
  /** What it was written from, when that was begun before: what others changed since is merged, not overwritten. */
  readonly from?: PresentValue | undefined;
}

export interface PresentValue {
  readonly seq: Seq;
  readonly value: Json;
}

/** The items of one side in the order made, and the present values of things as this device knows them. */
export interface Waiting {
  readonly items: readonly Item[];
  readonly present: (thing: Named) => PresentValue | undefined;
}

const made = ({ kind, id, value }: NewChange, base: Seq, base_value: Json): WaitingChange => ({
  kind,
  id,
  v: kind_versions[kind],
  value,
  base,
  base_value,
});

/** The waiting put about the same things with its new values; undefined: it needs one of its own. */
export function edited(waiting: Waiting, changes: readonly NewChange[]): Item | undefined {
  const touched = new Set(changes.flatMap((change) => touched_by(made(change, 0, null))));
  const last = [...waiting.items]
    .reverse()
    .find((item) => !item.done && [...touches(item)].some((key) => touched.has(key)));
  if (!last || last.sent) return undefined;
  return edit(last, changes, (change) => based(waiting, change, last));
}

/** A change as made from the last value known here, also one that is still on its way. */
export function based({ items, present }: Waiting, change: NewChange, but?: Item): WaitingChange {
  const key = key_of(change);
  const before = [...items].reverse().find((item) => item !== but && touches(item).has(key));
  const known = present(change);
  const done = before?.done && made_of(before, before.done.first, key);
  if (done && done.seq >= (known?.seq ?? 0)) return made(change, done.seq, done.value);
  if (!before && change.from) return made(change, change.from.seq, change.from.value);
  const from_known = made(change, known?.seq ?? 0, known?.value ?? null);
  return before && !before.done ? { ...from_known, after: before.n } : from_known;
}

/** The first that nothing stands in front of: what is refused stops those after it that name the same. */
export function next_to_go(items: readonly Item[]): Item | undefined {
  const stopped = new Set<string>();
  for (const item of items) {
    if (item.done) continue;
    const waits = [...names(item)].some((key) => stopped.has(key));
    if (!item.stuck && !waits) return item;
    for (const key of touches(item)) stopped.add(key);
  }
  return undefined;
}

/** Its changes that were made after `before` get what that one gave, or fell back to, as their base. */
export function rebased(
  item: Item,
  before: number,
  base: (key: string) => PresentValue | undefined,
): Item | undefined {
  if (!item.changes.some(({ after }) => after === before)) return undefined;
  const changes = item.changes.map((change) => {
    const { after, ...rest } = change;
    const found = after === before ? base(key_of(change)) : undefined;
    return found ? { ...rest, base: found.seq, base_value: found.value } : change;
  });
  return { ...item, changes };
}

/** When one of the two names all that the other does. */
function edit(
  waiting: Item,
  changes: readonly NewChange[],
  base: (change: NewChange) => WaitingChange,
): Item | undefined {
  const old_keys = waiting.changes.map(key_of);
  const new_keys = changes.map(key_of);
  const covers = (a: readonly string[], b: readonly string[]) => b.every((key) => a.includes(key));
  if (!covers(old_keys, new_keys) && !covers(new_keys, old_keys)) return undefined;
  const old_of = (key: string) => waiting.changes.find((one) => key_of(one) === key);
  const new_of = (key: string) => changes.find((one) => key_of(one) === key);
  // In the new order where there is one: an erasure stands before the value that follows it.
  const restated = covers(new_keys, old_keys)
    ? changes.map((change) => {
        const old = old_of(key_of(change));
        return old ? { ...old, value: change.value } : base(change);
      })
    : waiting.changes.map((old) => {
        const change = new_of(key_of(old));
        return change ? { ...old, value: change.value } : old;
      });
  if (restated.length > limits.put_changes_max) return undefined;
  const next: Item = { ...without_stuck(waiting), changes: restated, put_id: new_id() };
  return equal(next as unknown as Json, waiting as unknown as Json) ? waiting : next;
}

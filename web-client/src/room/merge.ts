// The one three-way merge: what two people, or one person's two devices, made of the same value. Field by
// field, lists by their items' ids. Knows no kind.
import type { Json } from "./wire";

/** One field that both changed, differently. `undefined`: not there. Path: field names and item ids. */
export interface FieldConflict {
  readonly path: readonly string[];
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

export interface Merged {
  /** In a conflicting field: mine, or what `settle` made of it. */
  readonly value: Json;
  readonly conflicts: readonly FieldConflict[];
}

/** Answers a value for a conflicting field, or undefined to have it reported. */
export type Settle = (conflict: FieldConflict) => { readonly value: Json | undefined } | undefined;

type Fields = { readonly [name: string]: Json | undefined };
type Item = Fields & { readonly id: string };

export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => equal(item as Json, b[i] as Json))
    );
  }
  if (!is_fields(a) || !is_fields(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => equal(a[name], b[name]));
}

/** Null stands for "no value" (new, withdrawn or erased). */
export function merge(base: Json, mine: Json, theirs: Json, settle?: Settle): Merged {
  const conflicts: FieldConflict[] = [];
  const value = merge_at([], base, mine, theirs, (conflict) => {
    const settled = settle?.(conflict);
    if (settled) return settled.value;
    conflicts.push(conflict);
    return conflict.mine;
  });
  return { value: value ?? null, conflicts };
}

type Both = (conflict: FieldConflict) => Json | undefined;

function merge_at(
  path: readonly string[],
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
  both: Both,
): Json | undefined {
  if (equal(mine, theirs) || equal(base, theirs)) return mine;
  if (equal(base, mine)) return theirs;
  if (is_fields(mine) && is_fields(theirs)) {
    return merge_fields(path, is_fields(base) ? base : {}, mine, theirs, both);
  }
  if (is_items(mine) && is_items(theirs)) {
    return merge_items(path, is_items(base) ? base : [], mine, theirs, both);
  }
  return both({ path, base, mine, theirs });
}

function merge_fields(
  path: readonly string[],
  base: Fields,
  mine: Fields,
  theirs: Fields,
  both: Both,
): Fields {
  const merged: Record<string, Json> = {};
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = merge_at([...path, name], base[name], mine[name], theirs[name], both);
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

/** Their order, unless only mine was moved; what I added stands behind the item it stood behind. */
function merge_items(
  path: readonly string[],
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  both: Both,
): Json {
  const in_base = by_id(base);
  const in_mine = by_id(mine);
  const in_theirs = by_id(theirs);
  const common = (items: readonly Item[]) =>
    items
      .map(({ id }) => id)
      .filter((id) => in_base.has(id) && in_mine.has(id) && in_theirs.has(id));
  const theirs_moved = !equal(common(base), common(theirs));
  const [lead, follow] = theirs_moved ? [theirs, mine] : [mine, theirs];
  const order = lead.map(({ id }) => id);
  follow.forEach(({ id }, place) => {
    if (order.includes(id)) return;
    const before = follow[place - 1]?.id;
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  const merged: Json[] = [];
  for (const id of order) {
    const value = merge_at(
      [...path, id],
      in_base.get(id),
      in_mine.get(id),
      in_theirs.get(id),
      both,
    );
    if (value !== undefined) merged.push(value);
  }
  return merged;
}

/** Puts `value` where `path` points, as merge() names places. The empty path is the whole. */
export function with_field(whole: Json, path: readonly string[], value: Json | undefined): Json {
  const [name, ...rest] = path;
  if (name === undefined) return value ?? null;
  if (Array.isArray(whole)) {
    const items = whole as readonly Item[];
    const place = items.findIndex((item) => item.id === name);
    const changed = with_field(items[place] ?? null, rest, value);
    if (place < 0) return changed === null ? items : [...items, changed];
    return items.flatMap((item, i) => (i !== place ? [item] : changed === null ? [] : [changed]));
  }
  const fields: Record<string, Json | undefined> = is_fields(whole) ? { ...whole } : {};
  const changed = rest.length > 0 ? with_field(fields[name] ?? null, rest, value) : value;
  if (changed === undefined) Reflect.deleteProperty(fields, name);
  else fields[name] = changed;
  return fields;
}

function is_fields(value: Json | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function is_items(value: Json | undefined): value is readonly Item[] {
  if (!Array.isArray(value)) return false;
  const items = value as readonly Json[];
  return items.every((item) => is_fields(item) && typeof item["id"] === "string");
}

function by_id(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Texts in which a person's own sentences stand: of two, both are kept. */
const sentence_fields: ReadonlySet<string> = new Set([
  "text",
  "note",
  "title",
  "learning_goal",
  "where",
  "who_does_what",
  "wording",
  "why",
  "why_now",
  "thoughts",
  "feelings",
  "body",
  "what",
  "then",
  "words",
  "found_out",
  "how_it_went",
  "went_well",
  "next",
  "expectations",
  "roles",
  "told",
  "ways",
]);

/** An answer in a form is a sentence where either has a space in it: no choice and no day has. */
function holds_sentences(field: string, mine: string, theirs: string): boolean {
  return is_sentence(field) || (field === "value" && /\s/.test(mine + theirs));
}

export function is_sentence(field: string): boolean {
  return sentence_fields.has(field);
}

/**
 * For one person's own drafts, where nobody has to be asked: of two sentences both are kept, of two choices
 * the one made on this device, and what one device changed is not lost because the other removed it.
 */
export const settle_own: Settle = ({ path, mine, theirs }) => {
  if (mine === undefined || mine === null) return { value: theirs };
  if (theirs === undefined || theirs === null) return { value: mine };
  const field = path.at(-1) ?? "";
  if (typeof mine !== "string" || typeof theirs !== "string") return { value: mine };
  if (!holds_sentences(field, mine, theirs)) return { value: mine };
  if (theirs.includes(mine)) return { value: theirs };
  if (mine.includes(theirs)) return { value: mine };
  return { value: `${theirs}\n\n${mine}` };
};

// Answers as a screen sees them: what is shared, what was shared before, and my own working copy beside it.
import type { Fold, Thing } from "../fold";
import { lift } from "../lifting";
import { equal } from "../merge";
import type { SharedTheme, ThemeView } from "../model";
import type { Answers, Json, PersonId, ThingId } from "../wire";
import { pending_of, value_of, way_of, type Pending, type RoomFacts } from "./facts";

export function themes_view(facts: RoomFacts): Map<ThingId, ThemeView> {
  const { fold } = facts;
  const pending = pending_of(facts.waiting, "answers");
  const drafts = new Map(facts.my_answers.map(({ id, value }) => [id, value]));
  const shared_things = fold.of_kind("answers").map(({ id }) => id);
  const themes = new Map<ThingId, ThemeView>();
  for (const id of new Set([...shared_things, ...pending.keys(), ...drafts.keys()])) {
    const thing = fold.thing("answers", id);
    const waits = pending.get(id);
    const shared = shared_theme(id, thing, waits, facts.me);
    const draft = drafts.get(id);
    const erasing = waits?.change.kind === "erasure";
    themes.set(id, {
      id,
      shared,
      earlier: earlier_versions(fold, thing),
      taken_back: !shared && (erasing || (thing !== undefined && thing.presence !== "value")),
      draft,
      changed_since_shared: draft && shared ? changed_points(draft, shared.answers) : [],
      not_shared: draft ? missing_points(draft, shared?.answers) : [],
    });
  }
  return themes;
}

function shared_theme(
  id: ThingId,
  thing: Thing | undefined,
  waits: Pending | undefined,
  me: PersonId,
): SharedTheme | undefined {
  if (waits) {
    const answers = waits.change.kind === "answers" ? waits.change.value : null;
    if (answers === null) return undefined;
    const { made: at } = waits.item;
    const way = way_of(waits);
    return { id, answers: answers as unknown as Answers, by: me, at, seq: thing?.seq, way };
  }
  const answers = value_of("answers", thing);
  if (!thing || !answers) return undefined;
  const { by, at, seq } = thing;
  return { id, answers, by, at, seq, way: "kept" };
}

function earlier_versions(fold: Fold, thing: Thing | undefined): SharedTheme[] {
  if (thing?.presence !== "value") return [];
  return fold
    .history("answers", thing.id)
    .flatMap((entry): SharedTheme[] => {
      const { v, value, at, by, seq } = entry;
      if (seq >= thing.seq || entry.erased || value === null) return [];
      const answers = lift("answers", v, value) as unknown as Answers | undefined;
      return answers ? [{ id: thing.id, answers, by, at, seq, way: "kept" }] : [];
    })
    .reverse();
}

/** Points that stand in both and differ, and those that are shared and no longer in the working copy. */
export function changed_points(draft: Answers, shared: Answers): string[] {
  return shared.points
    .filter(({ id }) => {
      const mine = draft.points.find((point) => point.id === id);
      const theirs = shared.points.find((point) => point.id === id);
      // A note that was held back is no change, whatever is written in it.
      const compared = theirs?.note === undefined && mine ? { ...mine, note: undefined } : mine;
      return !equal(compared as Json | undefined, theirs as Json | undefined);
    })
    .map(({ id }) => id);
}

function missing_points(draft: Answers, shared: Answers | undefined): string[] {
  const there = new Set(shared?.points.map(({ id }) => id));
  return draft.points
    .filter((point) => !there.has(point.id) && Object.keys(point).length > 1)
    .map(({ id }) => id);
}

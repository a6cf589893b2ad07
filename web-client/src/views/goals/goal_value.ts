// A goal while it is being written, and what a list says of it. Pure.
import type { AgreedView } from "../../room/model";
import type { Goal, GoalLevel, Help, InTheWay, Meaning, ThingId } from "../../room/wire";

export type GoalView = AgreedView<"goal">;

/** The goals that are being written: found again on every device of the person until they are made. */
export const new_goals: Record<GoalLevel, ThingId> = {
  main: "new-main" as ThingId,
  sub: "new" as ThingId,
};

export function level_of_new(id: string): GoalLevel | undefined {
  if (id === new_goals.main) return "main";
  return id === new_goals.sub ? "sub" : undefined;
}

export function empty_goal(level: GoalLevel): Goal {
  return { level, wording: "", comes_from: [], help: [], in_the_way: [], why: "", order: 0 };
}

export const no_meaning: Meaning = { thoughts: "", feelings: "", body: "" };
export const no_help = { what: "", from_whom: "" };
export const nothing_in_the_way = { what: "", then: "" };

const is_blank = (text: string | undefined) => (text ?? "").trim() === "";

export function has_words(goal: Goal): boolean {
  const { wording, why, why_now, meaning, help, in_the_way } = goal;
  const texts = [wording, why, why_now, meaning?.thoughts, meaning?.feelings, meaning?.body];
  return texts.some((text) => !is_blank(text)) || help.length > 0 || in_the_way.length > 0;
}

type Optional = "rating_now" | "why_now" | "rating_wished" | "by_when" | "meaning";

/** What was emptied is absent, never an empty text. */
export function with_field<F extends Optional>(goal: Goal, field: F, value: Goal[F]): Goal {
  const kept = Object.fromEntries(Object.entries(goal).filter(([name]) => name !== field));
  const empty = value === undefined || value === "";
  return { ...(kept as unknown as Goal), ...(empty ? {} : { [field]: value }) };
}

/** Without what was opened and left empty. */
export function as_sent(goal: Goal): Goal {
  const { thoughts, feelings, body } = goal.meaning ?? {};
  const said = [thoughts, feelings, body].some((text) => !is_blank(text));
  const sent = {
    ...goal,
    wording: goal.wording.trim(),
    help: goal.help.filter(({ what, from_whom }: Help) => !is_blank(what) || !is_blank(from_whom)),
    in_the_way: goal.in_the_way.filter(
      ({ what, then }: InTheWay) => !is_blank(what) || !is_blank(then),
    ),
  };
  // Why it is rated so stands with the rating, or not at all.
  const why_now = sent.rating_now === undefined ? undefined : sent.why_now?.trim();
  const rated = with_field(sent, "why_now", why_now);
  return said ? rated : with_field(rated, "meaning", undefined);
}

/** Main goals without a day lie further off. */
export function is_far({ level, by_when }: Goal): boolean {
  return level === "main" && by_when === undefined;
}

/** Names an item for ever, so that two people's changes of the list meet. */
export function item_id(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// When an activity is agreed: derived from its entries and the approvals, by the same rule as rooms/agreed.cpp.
// Two have to say yes to the version in which an agreed field last changed: the seeker, and a lead or
// counsellor. Who wrote that version has said yes, unless they declined it afterwards.
import { equal } from "./merge";
import type { Agreed } from "./model";
import type { Activity, Approval, DeliveredEntry, Json, PersonId, Role, Seq, Time } from "./wire";

export interface AgreedVersion {
  readonly seq: Seq;
  readonly at: Time;
  readonly by: PersonId;
}

export interface GivenApproval {
  readonly value: Approval;
  readonly by: PersonId;
  readonly at: Time;
  readonly role: Role | undefined;
}

/** Everything but the phase and whether a step is ticked. */
export function same_agreed_fields(a: Activity, b: Activity): boolean {
  return equal(agreed_fields(a), agreed_fields(b));
}

function agreed_fields(activity: Activity): Json {
  const steps = activity.steps.map(({ id, text }) => ({ id, text }));
  return { ...activity, phase: null, steps };
}

/** The entry at which an agreed field last changed; undefined when there is no value now. */
export function agreed_version(history: readonly DeliveredEntry[]): AgreedVersion | undefined {
  let version: AgreedVersion | undefined;
  let before: Activity | undefined;
  for (const { seq, at, by, value, erased } of history) {
    if (value === null || erased) {
      version = before = undefined;
      continue;
    }
    const activity = value as unknown as Activity;
    if (!before || !same_agreed_fields(before, activity)) version = { seq, at, by };
    before = activity;
  }
  return version;
}

type Party = "seeker" | "counsellor";

export function party_that_agrees(role: Role | undefined): Party | undefined {
  if (role === "seeker") return "seeker";
  return role === "lead" || role === "counsellor" ? "counsellor" : undefined;
}

/** `role` of the version's writer when they wrote it; `my_role` decides `for_me`. */
export function agreed(
  version: AgreedVersion,
  writer_role: Role | undefined,
  approvals: readonly GivenApproval[],
  my_role: Role | undefined,
): Agreed {
  const answers = approvals.filter(({ value }) => value.seq === version.seq);
  const yes = new Map<Party, Time>();
  const say = (role: Role | undefined, at: Time) => {
    const party = party_that_agrees(role);
    if (party && !yes.has(party)) yes.set(party, at);
  };
  if (!answers.some(({ by }) => by === version.by)) say(writer_role, version.at);
  for (const { value, role, at } of answers) if (value.answer === "approved") say(role, at);
  const missing = (["seeker", "counsellor"] as const).filter((party) => !yes.has(party));
  if (missing.length === 0) return { state: "agreed", at: Math.max(...yes.values()) };
  const no = answers.find(
    ({ value, role }) =>
      value.answer === "declined" && missing.some((party) => party === party_that_agrees(role)),
  );
  if (no) return { state: "declined", by: no.by, words: no.value.words };
  const mine = party_that_agrees(my_role);
  return { state: "waits", for: missing, for_me: missing.some((party) => party === mine) };
}

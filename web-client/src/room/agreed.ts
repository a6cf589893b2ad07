// When a thing is agreed: derived from its entries and the approvals, by the same rule as rooms/agreed.cpp.
// Two have to say yes to the version in which an agreed field last changed: the seeker, and a lead or
// counsellor. Who wrote that version has said yes, unless they declined it afterwards.
import { equal } from "./merge";
import type { Agreed, AgreedKind } from "./model";
import type { Approval, DeliveredEntry, Json, PersonId, Role, Seq, Time, Values } from "./wire";

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

export function same_agreed_fields<K extends AgreedKind>(
  kind: K,
  a: Values[K],
  b: Values[K],
): boolean {
  return equal(agreed_fields[kind](a), agreed_fields[kind](b));
}

/** As the `agreed_fields` of rooms/kinds: everything but where it stands, how it is today, how far it has come,
 * and ticks. */
const agreed_fields: { readonly [K in AgreedKind]: (value: Values[K]) => Json } = {
  goal: (goal) => ({ ...goal, order: null, rating_now: null, why_now: null }) as unknown as Json,
  activity: (activity) => {
    const steps = activity.steps.map(({ id, text }) => ({ id, text }));
    const particulars = activity.particulars?.fields ?? null;
    return { ...activity, phase: null, steps, particulars } as unknown as Json;
  },
  agreement: (agreement) =>
    ({ ...agreement, shows_read: agreement.shows_read ?? false }) as unknown as Json,
};

/** The entry at which an agreed field last changed; undefined when there is no value now. */
export function agreed_version(
  kind: AgreedKind,
  history: readonly DeliveredEntry[],
): AgreedVersion | undefined {
  const fields = agreed_fields[kind] as (value: unknown) => Json;
  let version: AgreedVersion | undefined;
  let before: Json | undefined;
  for (const { seq, at, by, value, erased } of history) {
    if (value === null || erased) {
      version = before = undefined;
      continue;
    }
    const present = fields(value);
    if (before === undefined || !equal(before, present)) version = { seq, at, by };
    before = present;
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

// How an activity stands, for its group on the page, and between the two as the seeker is told. Pure.
import type { Agreement } from "../../../parts/agreement";
import type { ActivityView, AgreedKind, AgreedView, RoomView } from "../../../room/model";
import { agreement_of as agreed_between } from "../../agreed/agreement_of";
import { first_name, helper_name } from "../people";

export type KindOfAgreement = "agreed" | "proposal" | "before";

export function kind_of_agreement({ agreed, phase }: ActivityView): KindOfAgreement {
  if (phase === "done" || phase === "ended_early") return "before";
  return agreed.state === "agreed" ? "agreed" : "proposal";
}

export function agreement_of(thing: AgreedView<AgreedKind>, view: RoomView, now: Date): Agreement {
  const me = view.people.find((person) => person.me);
  const seeker = me ? first_name(me.name) : "";
  return agreed_between(thing, view, { seeker, helper: helper_name(view, now) });
}

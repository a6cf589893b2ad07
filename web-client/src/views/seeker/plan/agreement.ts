// How an activity stands between the two, in the terms of its card. Pure.
import type { Agreement } from "../../../parts/activity_card";
import type { ActivityView, RoomView } from "../../../room/model";
import { first_name, helper_name, name_of } from "../people";

export type KindOfAgreement = "agreed" | "proposal" | "before";

export function kind_of_agreement({ agreed, phase }: ActivityView): KindOfAgreement {
  if (phase === "done" || phase === "ended_early") return "before";
  return agreed.state === "agreed" ? "agreed" : "proposal";
}

export function agreement_of(activity: ActivityView, view: RoomView, now: Date): Agreement {
  const { agreed, by } = activity;
  const me = view.people.find((person) => person.me);
  const helper = helper_name(view, now);
  switch (agreed.state) {
    case "agreed":
      return {
        state: "agreed",
        names: [me ? first_name(me.name) : "", helper].filter((name) => name !== ""),
      };
    case "declined":
      return agreed.by === me?.id
        ? { state: "declined_by_you", words: agreed.words }
        : { state: "declined", by: name_of(view, agreed.by), words: agreed.words };
    case "waits":
      if (!agreed.for_me) return { state: "proposed_by_you", to: helper };
      return by === me?.id
        ? { state: "changed_for_you", by: helper }
        : { state: "proposed_to_you", by: name_of(view, by) };
  }
}

// How something stands between the two, as its reader is told. The same for every kind that is agreed on, and on
// both sides. Pure.
import type { Agreement } from "../../parts/agreement";
import type { AgreedKind, AgreedView, RoomView } from "../../room/model";
import { name_of } from "../seeker/people";

interface FirstNames {
  readonly seeker: string;
  readonly helper: string;
}

export function agreement_of(
  { agreed, by }: Pick<AgreedView<AgreedKind>, "agreed" | "by">,
  view: RoomView,
  { seeker, helper }: FirstNames,
): Agreement {
  const me = view.people.find((person) => person.me);
  const other = me?.role === "seeker" ? helper : seeker;
  switch (agreed.state) {
    case "agreed":
      return { state: "agreed", names: [seeker, helper].filter((name) => name !== "") };
    case "declined":
      return agreed.by === me?.id
        ? { state: "declined_by_you", words: agreed.words }
        : { state: "declined", by: name_of(view, agreed.by), words: agreed.words };
    case "waits":
      if (!agreed.for_me) return { state: "proposed_by_you", to: other };
      return by === me?.id
        ? { state: "changed_for_you", by: other }
        : { state: "proposed_to_you", by: name_of(view, by) };
  }
}

// What a person found out about an activity, while it is written. Pure.
import type { RoomView, ThingView } from "../../room/model";
import type { Reflection, ThingId } from "../../room/wire";

export function empty_reflection(activity: ThingId): Reflection {
  return {
    about: { kind: "activity", id: activity },
    found_out: "",
    how_it_went: "",
    went_well: "",
    next: "",
  };
}

export const reflection_texts = ["found_out", "how_it_went", "went_well", "next"] as const;

export function says_something(reflection: Reflection | undefined): reflection is Reflection {
  if (!reflection) return false;
  if (reflection.nearness !== undefined) return true;
  return reflection_texts.some((field) => reflection[field].trim() !== "");
}

/** Newest first. */
export function reflections_about(
  view: RoomView,
  activity: ThingId,
): readonly ThingView<"reflection">[] {
  return view
    .things("reflection")
    .filter(({ value: { about } }) => about.kind === "activity" && about.id === activity)
    .reverse();
}

/** On the four worded steps of ours; another's number says nothing in our words. */
export function nearness_of({ nearness }: Reflection): 1 | 2 | 3 | 4 | undefined {
  return ([1, 2, 3, 4] as const).find((step) => step === nearness);
}

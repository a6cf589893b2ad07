// The parts of minutes, in the order of a talk.
import type { Minutes } from "../room/wire";

export const every_minutes_part = [
  "arriving",
  "since_last",
  "chosen",
  "explored",
  "plan",
  "rounding_off",
] as const satisfies readonly (keyof Minutes)[];

export const empty_minutes: Minutes = {
  arriving: "",
  since_last: "",
  chosen: "",
  explored: "",
  plan: "",
  rounding_off: "",
};

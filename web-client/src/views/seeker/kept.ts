// The save line of a draft, in the terms of its part.
import type { Kept } from "../../parts/save_state";
import type { SaveState } from "../../room/model";

const kept: Record<SaveState, Kept> = {
  none: "nothing",
  writing: "writing",
  page: "page",
  here: "here",
  kept: "everywhere",
};

export function kept_of(save: SaveState): Kept {
  return kept[save];
}

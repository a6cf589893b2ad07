// What the person has put off: "not now" needs no reason. It is their own working copy of the turn, so it is kept
// like every draft, on the device and on their other devices, and nobody else ever sees it.
import { useCallback } from "react";
import { useDraft } from "../../../room/hooks";
import type { RoomHandle } from "../../../room/model";
import type { About, ThingId } from "../../../room/wire";

/** Older ones give way: what has been put off so long ago may be offered again. */
const put_off_max = 50;

export function same_request(one: About, other: About): boolean {
  return one.kind === other.kind && one.id === other.id && one.part === other.part;
}

export function useNotNow(room: RoomHandle): readonly [readonly About[], (request: About) => void] {
  const { draft, view } = useDraft(room, "turn", "turn" as ThingId);
  const behind = view.value?.behind;
  const put_off = useCallback(
    (request: About) => {
      const kept = (behind ?? []).filter((each) => !same_request(each, request));
      draft.write({ waits_for: "nobody", behind: [...kept, request].slice(-put_off_max) });
    },
    [draft, behind],
  );
  return [behind ?? [], put_off];
}

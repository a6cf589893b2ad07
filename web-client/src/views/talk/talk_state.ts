// What list and field of a conversation have to know of each other: which message is being changed.
import { useState } from "react";
import type { ThingId } from "../../room/wire";

export interface TalkState {
  /** One's own message that is being changed; the draft of a new one waits meanwhile. */
  readonly editing: ThingId | undefined;
  readonly edit: (id: ThingId | undefined) => void;
}

export function useTalkState(): TalkState {
  const [editing, edit] = useState<ThingId>();
  return { editing, edit };
}

// The conversation as a screen sees it.
import type { Thing } from "../fold";
import type { MessageView } from "../model";
import type { Message, PersonId, Seq, ThingId } from "../wire";
import { kind_versions } from "../wire";
import { party_of, pending_of, way_of, type Pending, type RoomFacts } from "./facts";

/** A message looks the same until its entry, its way or its reading changes: screens need not draw it anew. */
export type MessageMemory = Map<ThingId, { readonly of: Thing; readonly view: MessageView }>;

export function messages_view(facts: RoomFacts, memory: MessageMemory): MessageView[] {
  const { fold, me } = facts;
  const pending = pending_of(facts.waiting, "message");
  const others = read_by_others(facts);
  const shown: MessageView[] = [];
  for (const thing of fold.of_kind("message")) {
    if (thing.v > kind_versions.message) continue;
    const waits = pending.get(thing.id);
    const read = thing.made_by === me && others >= thing.made_seq;
    const known = memory.get(thing.id);
    if (known?.of === thing && known.view.read === read && !waits) {
      shown.push(known.view);
      continue;
    }
    const view = message_view(thing, me, read, waits);
    if (!waits) memory.set(thing.id, { of: thing, view });
    shown.push(view);
  }
  shown.sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  for (const [id, waits] of pending) {
    if (fold.thing("message", id) || waits.change.kind !== "message") continue;
    const value = waits.change.value as unknown as Message | null;
    if (!value) continue;
    const way = way_of(waits);
    const at = waits.item.made;
    shown.push({ id, ...value, by: me, mine: true, at, seq: undefined, way, read: false });
  }
  return shown;
}

function message_view(
  thing: Thing,
  me: PersonId,
  read: boolean,
  waits: Pending | undefined,
): MessageView {
  const own_change = waits && waits.change.kind === "message" ? waits.change.value : undefined;
  const value = own_change === undefined ? thing.value : own_change;
  const { presence } = thing;
  const erasing = waits !== undefined && waits.change.kind !== "message";
  const gone =
    erasing || presence === "erased" ? "erased" : value === null ? "withdrawn" : undefined;
  return {
    ...(gone ? { text: "" } : (value as unknown as Message)),
    id: thing.id,
    by: thing.made_by,
    mine: thing.made_by === me,
    at: thing.made_at,
    seq: thing.made_seq,
    way: waits ? way_of(waits) : "kept",
    read,
    ...(gone && { gone }),
  };
}

/** How far anybody of the other party has read. */
function read_by_others({ me, role, people, read }: RoomFacts): Seq {
  const mine = party_of(role);
  let highest = 0;
  for (const mark of read) {
    if (mark.person === me) continue;
    const other = people.find(({ id }) => id === mark.person);
    if (other && party_of(other.role) !== mine) highest = Math.max(highest, mark.seq);
  }
  return highest;
}

export function unread_view(messages: readonly MessageView[], my_read: Seq): MessageView[] {
  return messages.filter(({ mine, gone, seq }) => !mine && !gone && (seq ?? 0) > my_read);
}

// What the room is for, and when that was last changed while the person was here. Pure.
import type { RoomView } from "../../../room/model";
import type { About, PersonId, Purpose, Seq, ThingId, Time } from "../../../room/wire";

export interface PurposeChange {
  readonly before: Purpose;
  readonly now: Purpose;
  readonly by: PersonId;
  readonly at: Time;
  readonly seq: Seq;
}

/** Names the change, so that "not now" can be said to it and to no later one. */
export function told_of({ seq }: { readonly seq: Seq }): About {
  return { kind: "room", id: "room" as ThingId, part: String(seq) };
}

/** From the newest to the oldest. */
export function purpose_changes(view: RoomView): PurposeChange[] {
  const versions = view.versions("room", "room" as ThingId);
  return versions
    .flatMap(({ value, by, at, seq }, place): PurposeChange[] => {
      const before = versions[place - 1]?.value?.purpose;
      const now = value?.purpose;
      if (!before || !now || before === now) return [];
      return [{ before, now, by, at, seq }];
    })
    .reverse();
}

/** The last one, when it came after the person did: what was before them is no news. */
export function purpose_change(view: RoomView): PurposeChange | undefined {
  const [last] = purpose_changes(view);
  const me = view.people.find((person) => person.me)?.id;
  const came = me && view.versions("seat", me as string as ThingId)[0]?.seq;
  return last && last.by !== me && came !== undefined && last.seq > came ? last : undefined;
}

// Rooms to practise in: who in them is made up, and how far their story has come. Pure.
import type { RoomView } from "../../../room/model";
import type { Person, PersonId } from "../../../room/wire";
import type { Key } from "../../../words/keys";
import { seeker_of } from "../people";

/** The server gives whom it makes up an id that chance never makes: half of it is zero. */
export function is_invented(person: PersonId): boolean {
  return person.startsWith("0".repeat(16));
}

export function is_practice(people: readonly Person[]): boolean {
  const seeker = seeker_of(people);
  return seeker !== undefined && is_invented(seeker.id);
}

/** A line for each thing that the invented person has said; the last one ends the story. */
const tips = [
  "practice.tip.first",
  "practice.tip.second",
  "practice.tip.third",
  "practice.tip.fourth",
  "practice.tip.last",
] as const satisfies readonly Key[];

export interface Story {
  readonly tip: (typeof tips)[number];
  /** The counsellor has answered, and there is more to come. */
  readonly goes_on: boolean;
}

export function story_of({ messages, turn }: Pick<RoomView, "messages" | "turn">): Story {
  const said = messages.filter(({ by }) => is_invented(by)).length;
  const place = Math.min(Math.max(said - 1, 0), tips.length - 1);
  const over = said >= tips.length;
  return {
    tip: tips[place] ?? "practice.tip.last",
    goes_on: said > 0 && !over && turn.waits_for === "seeker",
  };
}

// Whether each of the two sees how far the other has read. Never half: only while both have said yes to it, and
// either ends it alone. It is a part of what the two agree on in the room.
import type { AgreedView, RoomHandle, RoomView } from "../../room/model";
import type { Agreement, ThingId } from "../../room/wire";

type Open = { -readonly [Field in keyof Agreement]: Agreement[Field] };

/** `off`: nobody asks for it. `mine`: I have asked; `asked`: the other has; `no`, `no_of_mine`: it was answered no. */
export type ReadingShown = "off" | "mine" | "asked" | "on" | "no" | "no_of_mine";

function standing(view: RoomView): AgreedView<"agreement"> | undefined {
  return view.agreed("agreement").find(({ value }) => value.shows_read === true);
}

export function reading_shown(view: RoomView): ReadingShown {
  const stands = standing(view);
  if (!stands) return "off";
  const { agreed } = stands;
  if (agreed.state === "agreed") return "on";
  if (agreed.state === "waits") return agreed.for_me ? "asked" : "mine";
  const me = view.people.find((person) => person.me)?.id;
  return agreed.by === me ? "no_of_mine" : "no";
}

const nothing_yet: Agreement = {
  expectations: "",
  roles: "",
  told: "",
  ways: "",
  situations: [],
};

const agreement = "agreement" as ThingId;

export function ask_to_show(room: RoomHandle, view: RoomView): void {
  const stands = view.agreed("agreement")[0]?.value ?? nothing_yet;
  void room.put_agreed("agreement", { ...stands, shows_read: true }, agreement);
}

export function answer_to_show(room: RoomHandle, view: RoomView, yes: boolean): void {
  const stands = standing(view);
  if (stands) void (yes ? room.approve(stands) : room.decline(stands, ""));
}

/** Ends it for both at once. What else the two have agreed on stays. */
export function stop_showing(room: RoomHandle, view: RoomView): void {
  const stands = standing(view);
  if (!stands) return;
  const rest: Open = { ...stands.value };
  delete rest.shows_read;
  if (says_nothing(rest)) void room.put([{ kind: "agreement", id: agreement }]);
  else void room.put_agreed("agreement", rest, agreement);
}

function says_nothing({ expectations, roles, told, ways, situations }: Agreement): boolean {
  return [expectations, roles, told, ways].join("").trim() === "" && situations.length === 0;
}

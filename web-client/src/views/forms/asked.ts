// What is asked of the seeker, one thing at a time: the first that is not answered yet, and what waits behind it.
// Pure.
import type { RoomView } from "../../room/model";
import type { About, Turn } from "../../room/wire";

function turn_of(view: RoomView): Turn | undefined {
  return view.things("turn")[0]?.value;
}

/** Given since by the seeker, so that nothing more is asked. */
function is_answered(view: RoomView, { kind, id }: About): boolean {
  if (kind === "answers") return view.themes.get(id)?.shared?.answers.given === "self";
  return (
    kind === "form" &&
    view.things("form").some((form) => form.id === id && form.value.given === "self")
  );
}

/** The one thing asked now comes first. */
export function asked_of(view: RoomView): readonly About[] {
  const turn = turn_of(view);
  const all = turn?.asked ? [turn.asked, ...turn.behind] : [];
  return all.filter((about) => !is_answered(view, about));
}

/** A new request waits behind what is asked already. */
export function with_asked(view: RoomView, about: About): Turn {
  return turn_with([...asked_of(view), about]) ?? { waits_for: "seeker", asked: about, behind: [] };
}

/** Undefined when nothing is left to ask: the turn is as it would be by itself. */
export function without_asked(view: RoomView, about: About): Turn | undefined {
  return turn_with(asked_of(view).filter(({ id }) => id !== about.id));
}

function turn_with([asked, ...behind]: readonly About[]): Turn | undefined {
  return asked && { waits_for: "seeker", asked, behind };
}

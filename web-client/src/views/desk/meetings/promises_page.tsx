// What was promised in all meetings of the room: what is open first.
import { useWords } from "../../../words/use_words";
import { promises_of } from "../../both/meetings";
import { Promises } from "../../both/promises";
import type { AtRoom } from "../at_room";
import { name_of } from "../people";

export function PromisesPage({ at: { room, view } }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { open, done } = promises_of(view);
  const list = {
    room,
    view,
    name_of: (person: Parameters<typeof name_of>[1]) => name_of(view, person),
  };
  return (
    <>
      <h2 className="title" tabIndex={-1}>
        {say("promise.title")}
      </h2>
      <Promises {...list} promises={open} />
      {done.length > 0 && (
        <>
          <h3 className="heading">{say("promise.done_before")}</h3>
          <Promises {...list} promises={done} />
        </>
      )}
    </>
  );
}

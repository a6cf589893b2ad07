// What was promised, of a meeting or of the whole room, with who promised it; either of the two ticks it.
import { PromiseList, type Promised } from "../../parts/promise_list";
import type { RoomHandle, RoomView } from "../../room/model";
import type { ActionPoint, Json, PersonId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import "../../words/meetings";
import { may_share } from "./documents";
import type { PromiseThing } from "./meetings";

interface PromisesProps {
  readonly room: RoomHandle;
  readonly view: RoomView;
  readonly name_of: (person: PersonId) => string;
  readonly promises: readonly PromiseThing[];
}

export function Promises({ room, view, name_of, promises }: PromisesProps) {
  const who_of = useWho(view, name_of);
  const shown = promises.map(({ id, value, way }): Promised => {
    const { what, by_when, done } = value;
    return { id, what, who: who_of(value), by_when, done, waits: way === "waiting_here" };
  });
  const tick = (id: string, done: boolean) => {
    const promise = promises.find((each) => each.id === id);
    if (!promise) return;
    const value = { ...promise.value, done } as unknown as Json;
    void room.put([{ kind: "action_point", id: promise.id, value }]);
  };
  return <PromiseList promises={shown} on_done={may_share(view) ? tick : undefined} />;
}

export function useWho(view: RoomView, name_of: (person: PersonId) => string) {
  const { say } = useWords();
  const me = view.people.find((person) => person.me)?.id;
  return ({ person, who }: ActionPoint): string => {
    if (person === undefined) return who;
    return person === me ? say("promise.you") : name_of(person);
  };
}

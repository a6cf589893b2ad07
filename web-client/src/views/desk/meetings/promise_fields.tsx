// What was promised in the meeting whose minutes are being written: each a draft of its own until they are shared.
import { Button } from "../../../parts/button";
import { ChoiceLine } from "../../../parts/device_choices";
import { new_id } from "../../../room/clock";
import { useDraft } from "../../../room/hooks";
import { limits, type ActionPoint, type PersonId, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { without } from "../../both/meetings";
import { DayField } from "../../../parts/day_field";
import type { AtRoom } from "../at_room";
import { LineField } from "../../../parts/line_field";
import { first_name, seated } from "../people";
import type { DraftedPromise } from "./minutes_form";

/** With the minutes they have to fit into one put. */
const promises_max = limits.put_changes_max - 1;

interface PromiseFieldsProps {
  readonly at: AtRoom;
  readonly meeting: ThingId;
  readonly promises: readonly DraftedPromise[];
}

export function PromiseFields({ at, meeting, promises }: PromiseFieldsProps) {
  const { say } = useWords();
  const { room, me } = at;
  const add = () =>
    room.draft("action_point", new_id()).write({
      what: "",
      person: me.person,
      who: "",
      done: false,
      about: { kind: "meeting", id: meeting },
    });
  return (
    <fieldset className="step-fields">
      <legend className="label">{say("promise.title")}</legend>
      {promises.map(({ id, value }, place) => (
        <OnePromise key={id} at={at} id={id} value={value} number={place + 1} />
      ))}
      {promises.length < promises_max && (
        <div className="ways">
          <Button small strength="other" on_press={add}>
            {say("desk.promise.add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface OnePromiseProps {
  readonly at: AtRoom;
  readonly id: ThingId;
  readonly value: ActionPoint;
  readonly number: number;
}

const somebody_else = "else";

function OnePromise({ at, id, value, number }: OnePromiseProps) {
  const { say, now } = useWords();
  const { room, view } = at;
  const { draft } = useDraft(room, "action_point", id);
  const people = seated(view.people, now.getTime());
  const choose = (who: string) => {
    const rest = without(value, "person");
    draft.write(who === somebody_else ? rest : { ...rest, person: who as PersonId, who: "" });
  };
  const with_day = (day: string) => {
    const rest = without(value, "by_when");
    draft.write(day === "" ? rest : { ...rest, by_when: day });
  };
  return (
    <div className="card form">
      <LineField
        label={say("desk.promise.what", { number })}
        text={value.what}
        on_write={(what) => draft.write({ ...value, what })}
      />
      <ChoiceLine
        label={say("desk.promise.who")}
        options={[
          ...people.map((person) => ({
            value: person.id,
            words: person.me ? say("promise.you") : first_name(person.name),
          })),
          { value: somebody_else, words: say("desk.promise.else") },
        ]}
        chosen={value.person ?? somebody_else}
        on_choose={choose}
      />
      {value.person === undefined && (
        <LineField
          label={say("desk.promise.else_who")}
          text={value.who}
          on_write={(who) => draft.write({ ...value, who })}
        />
      )}
      <DayField
        label={say("desk.promise.by_when")}
        day={value.by_when ?? ""}
        on_choose={with_day}
      />
      <div>
        <button type="button" className="text-button" onClick={() => draft.drop()}>
          {say("desk.promise.remove", { number })}
        </button>
      </div>
    </div>
  );
}

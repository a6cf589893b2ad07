// Help on the way, and what may make it hard: short lists that begin empty.
import type { ReactNode } from "react";
import { Button } from "../../parts/button";
import { WritingField } from "../../parts/writing_field";
import { type Goal, type Help, limits } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { DayField } from "../../parts/day_field";
import { item_id, no_help, nothing_in_the_way } from "./goal_value";

interface ListFieldsProps {
  readonly goal: Goal;
  readonly on_write: (goal: Goal) => void;
}

export function HelpFields({ goal, on_write }: ListFieldsProps) {
  const { say } = useWords();
  const { help } = goal;
  const set = (changed: readonly Help[]) => on_write({ ...goal, help: changed });
  const change = (id: string, more: Partial<Help>) =>
    set(help.map((each) => (each.id === id ? { ...each, ...more } : each)));
  /** A day that was emptied is absent. */
  const on_day = ({ id, what, from_whom }: Help, when: string) =>
    set(
      help.map((each) => (each.id === id ? { id, what, from_whom, ...(when && { when }) } : each)),
    );
  return (
    <ListPart
      title={say("goal.part.help")}
      add={say(help.length === 0 ? "goal.help.add" : "goal.help.more")}
      full={help.length >= limits.list_items_max}
      on_add={() => set([...help, { ...no_help, id: item_id() }])}
    >
      {help.map((each) => (
        <Item
          key={each.id}
          what={each.what}
          on_remove={() => set(help.filter(({ id }) => id !== each.id))}
        >
          <WritingField
            label={say("goal.help.what")}
            text={each.what}
            code_points_max={limits.paragraph_code_points_max}
            on_write={(what) => change(each.id, { what })}
          />
          <WritingField
            label={say("goal.help.from_whom")}
            text={each.from_whom}
            code_points_max={limits.line_code_points_max}
            on_write={(from_whom) => change(each.id, { from_whom })}
          />
          <DayField
            label={say("goal.help.when")}
            day={each.when ?? ""}
            on_choose={(day) => on_day(each, day)}
          />
        </Item>
      ))}
    </ListPart>
  );
}

export function InTheWayFields({ goal, on_write }: ListFieldsProps) {
  const { say } = useWords();
  const all = goal.in_the_way;
  const set = (in_the_way: typeof all) => on_write({ ...goal, in_the_way });
  return (
    <ListPart
      title={say("goal.part.way")}
      add={say(all.length === 0 ? "goal.way.add" : "goal.way.more")}
      full={all.length >= limits.list_items_max}
      on_add={() => set([...all, { ...nothing_in_the_way, id: item_id() }])}
    >
      {all.map((each) => (
        <Item
          key={each.id}
          what={each.what}
          on_remove={() => set(all.filter(({ id }) => id !== each.id))}
        >
          {(["what", "then"] as const).map((field) => (
            <WritingField
              key={field}
              label={say(`goal.way.${field}`)}
              text={each[field]}
              code_points_max={limits.paragraph_code_points_max}
              on_write={(text) =>
                set(all.map((one) => (one.id === each.id ? { ...one, [field]: text } : one)))
              }
            />
          ))}
        </Item>
      ))}
    </ListPart>
  );
}

interface ListPartProps {
  readonly title: string;
  readonly add: string;
  readonly full: boolean;
  readonly on_add: () => void;
  readonly children: ReactNode;
}

function ListPart({ title, add, full, on_add, children }: ListPartProps) {
  const { say } = useWords();
  return (
    <section className="goal-form__part">
      <h2 className="heading">{title}</h2>
      <p className="small soft">{say("goal.part.optional")}</p>
      {children}
      {!full && (
        <div className="ways">
          <Button small strength="other" on_press={on_add}>
            {add}
          </Button>
        </div>
      )}
    </section>
  );
}

interface ItemProps {
  readonly what: string;
  readonly on_remove: () => void;
  readonly children: ReactNode;
}

function Item({ what, on_remove, children }: ItemProps) {
  const { say } = useWords();
  const words = say("goal.remove.empty");
  return (
    <div className="goal-form__item">
      {children}
      <div className="ways">
        <Button
          small
          strength="quiet"
          label={what === "" ? words : say("goal.remove", { what })}
          on_press={on_remove}
        >
          {words}
        </Button>
      </div>
    </div>
  );
}

// Which type an activity is of, ideas to start from, and what the type asks. Nothing of it has to be chosen.
import { PickField } from "../../parts/pick_field";
import type { Activity } from "../../room/wire";
import "../../words/activities";
import { useWords } from "../../words/use_words";
import { FormField } from "../forms/form_field";
import { type ActivityType, as_form, type_in, with_fields, with_type } from "./types";
import { useActivityTypes } from "./use_types";

interface TypeFieldsProps {
  readonly value: Activity;
  readonly on_write: (changed: Activity) => void;
}

export function TypeFields({ value, on_write }: TypeFieldsProps) {
  const { say } = useWords();
  const types = useActivityTypes(value.particulars);
  if (!types) return null;
  const type = type_in(types, value);
  const form = as_form(value, types);
  return (
    <>
      <div className="type-field">
        <PickField
          label={types.title}
          none={say("activity.type.none")}
          options={types.types.map(({ id, name }) => ({ value: id, words: name }))}
          chosen={type?.id ?? ""}
          on_choose={(id) => on_write(with_type(value, types, id))}
        />
        <p className="small soft">{type ? type.hint : types.lead}</p>
        {type && value.title.trim() === "" && (
          <Ideas type={type} on_choose={(title) => on_write({ ...value, title })} />
        )}
      </div>
      {type?.fields.map((field) => (
        <FormField
          key={field.id}
          field={field}
          form={form}
          on_write={(changed) => on_write(with_fields(value, changed))}
        />
      ))}
    </>
  );
}

interface IdeasProps {
  readonly type: ActivityType;
  readonly on_choose: (idea: string) => void;
}

/** Gone once there are own words. */
function Ideas({ type, on_choose }: IdeasProps) {
  const { say } = useWords();
  if (type.ideas.length === 0) return null;
  return (
    <div className="ideas">
      <p className="small">{say("activity.ideas")}</p>
      <ul>
        {type.ideas.map((idea) => (
          <li key={idea}>
            <button type="button" className="text-button" onClick={() => on_choose(idea)}>
              {idea}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

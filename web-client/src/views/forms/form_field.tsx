// One field of a form, to be written in. What kind of field it is, the instrument says.
import { useId } from "react";
import { AnswerRows } from "../../parts/answer_rows";
import { ChoiceRows } from "../../parts/choice_rows";
import { DayField } from "../../parts/day_field";
import { LineField } from "../../parts/line_field";
import { WritingField } from "../../parts/writing_field";
import { type FieldValue, type Form, limits } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { chosen_in, text_in, value_in, with_value } from "./filled";
import type { SheetField } from "./form_sheet";
import { TableField } from "./table_field";

export interface FieldProps {
  readonly field: SheetField;
  readonly form: Form;
  readonly on_write: (form: Form) => void;
}

export function FormField({ field, form, on_write }: FieldProps) {
  const { id, type, label, hint } = field;
  const write = (value: FieldValue | undefined) => on_write(with_value(form, id, value));
  switch (type) {
    case "text":
      return (
        <WritingField
          label={label}
          hint={hint}
          text={text_in(form, id)}
          code_points_max={field.code_points_max ?? limits.paragraph_code_points_max}
          on_write={write}
        />
      );
    case "choice":
      return (
        <ChoiceRows
          label={label}
          hint={hint}
          options={field.options}
          chosen={[text_in(form, id)].filter(Boolean)}
          on_choose={([chosen]) => write(chosen)}
        />
      );
    case "choices":
      return (
        <ChoiceRows
          label={label}
          hint={hint}
          options={field.options}
          chosen={chosen_in(form, id)}
          several
          on_choose={write}
        />
      );
    case "scale":
      return <ScaleField field={field} form={form} on_write={on_write} />;
    case "date":
      return (
        <DayField
          label={label}
          hint={hint}
          day={text_in(form, id)}
          on_choose={(day) => write(day)}
        />
      );
    case "number":
      return <NumberField field={field} form={form} on_write={on_write} />;
    case "table":
      return <TableField field={field} form={form} on_write={on_write} />;
  }
}

function ScaleField({ field, form, on_write }: FieldProps) {
  const { say } = useWords();
  const id = useId();
  const value = value_in(form, field.id);
  const step = (chosen: string) =>
    field.options.some((option) => option.value === chosen) ? Number(chosen) : chosen;
  return (
    <div className="form-scale">
      <p id={id} className="label">
        {field.label}
      </p>
      {field.hint && <p className="soft">{field.hint}</p>}
      <AnswerRows
        labelled_by={id}
        steps={field.options}
        others={field.others}
        chosen={value === undefined ? null : String(value)}
        on_choose={(chosen) => on_write(with_value(form, field.id, step(chosen)))}
      />
      {value !== undefined && (
        <button
          type="button"
          className="text-button"
          onClick={() => on_write(with_value(form, field.id, undefined))}
        >
          {say("form.clear")}
          <span className="for-readers">: {field.label}</span>
        </button>
      )}
    </div>
  );
}

/** Whole numbers within the field's bounds; what is none of them is not kept. */
function NumberField({ field, form, on_write }: FieldProps) {
  const value = value_in(form, field.id);
  const write = (text: string) => {
    const number = /^-?\d{1,12}$/.test(text.trim()) ? Number(text) : undefined;
    const fits =
      number !== undefined &&
      number >= (field.least ?? -Infinity) &&
      number <= (field.most ?? Infinity);
    on_write(with_value(form, field.id, fits ? number : undefined));
  };
  return (
    <LineField
      label={field.label}
      {...(field.hint && { more: field.hint })}
      text={typeof value === "number" ? String(value) : ""}
      code_points_max={12}
      on_write={write}
    />
  );
}

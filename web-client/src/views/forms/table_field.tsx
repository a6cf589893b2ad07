// A table to be written in. A narrow one has its rows below each other, each with all its cells; of a wide one only
// the rows' names stand here, and each row has a page of its own.
import { Button } from "../../parts/button";
import { ChoiceRows } from "../../parts/choice_rows";
import { DayField } from "../../parts/day_field";
import { Icon } from "../../parts/icon";
import { LineField } from "../../parts/line_field";
import { PickField } from "../../parts/pick_field";
import { WritingField } from "../../parts/writing_field";
import { type Form, limits } from "../../room/wire";
import { useWords } from "../../words/use_words";
import {
  may_add_row,
  shown_rows,
  type ShownRow,
  with_cell,
  with_row_added,
  without_row,
} from "./filled";
import type { FieldProps } from "./form_field";
import type { SheetField } from "./form_sheet";
import "./table_field.css";

export function TableField({ field, form, on_write }: FieldProps) {
  const { say } = useWords();
  const rows = shown_rows(field, form);
  const own = rows.filter(({ offered }) => !offered);
  // Somebody who has just come finds a first row to write in.
  const blank: ShownRow = {
    cells: field.columns.map(() => ""),
    place: undefined,
    offered: undefined,
    name: "",
  };
  const shown = own.length > 0 ? own : [blank];
  const [name_column] = field.columns;
  return (
    <fieldset className="table-field">
      <legend className="label">{field.label}</legend>
      {field.hint && <p className="soft">{field.hint}</p>}
      {shown.map((row, place) => (
        <div key={place} className="table-field__row">
          {field.wide && name_column ? (
            <LineField
              label={`${name_column.label} ${place + 1}`}
              text={row.cells[0] ?? ""}
              code_points_max={Math.min(limits.line_code_points_max, field.code_points_max ?? 80)}
              on_write={(text) => on_write(with_cell(form, field, row, 0, text))}
            />
          ) : (
            <Cells field={field} form={form} row={row} number={place + 1} on_write={on_write} />
          )}
          {row.place !== undefined && (
            <button
              type="button"
              className="text-button"
              onClick={() => on_write(without_row(form, field, row))}
            >
              {say("form.row.remove")}
              <span className="for-readers">: {row.name || place + 1}</span>
            </button>
          )}
        </div>
      ))}
      {rows
        .filter(({ offered }) => offered)
        .map(({ name }) => (
          <p key={name} className="table-field__offered">
            <Icon name="check" />
            <span>{name}</span>
          </p>
        ))}
      {own.length > 0 && may_add_row(field, form) && (
        <div className="ways">
          <Button small strength="other" on_press={() => on_write(with_row_added(form, field))}>
            {say("form.row.add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface CellsProps extends FieldProps {
  readonly row: ShownRow;
  readonly number: number;
}

function Cells({ field, form, row, number, on_write }: CellsProps) {
  const { say } = useWords();
  return (
    <div
      className="table-field__cells"
      role="group"
      aria-label={say("form.row", { number: String(number) })}
    >
      {field.columns.map((column, place) => (
        <CellField
          key={column.id}
          field={field}
          form={form}
          row={row}
          column={place}
          on_write={on_write}
        />
      ))}
    </div>
  );
}

interface CellFieldProps extends FieldProps {
  readonly row: ShownRow;
  readonly column: number;
  /** Room for thoughts, on a row's own page. */
  readonly long?: boolean;
}

export function CellField({ field, form, row, column: place, long, on_write }: CellFieldProps) {
  const column = field.columns[place];
  if (!column) return null;
  const text = row.cells[place] ?? "";
  const write = (changed: string) => on_write(with_cell(form, field, row, place, changed));
  switch (column.type) {
    case "choice":
      return long ? (
        <ChoiceRows
          label={column.label}
          options={column.options}
          chosen={[text].filter(Boolean)}
          on_choose={([chosen = ""]) => write(chosen)}
        />
      ) : (
        <PickField label={column.label} options={column.options} chosen={text} on_choose={write} />
      );
    case "date":
      return <DayField label={column.label} day={text} on_choose={write} />;
    case "number":
      return (
        <LineField
          label={column.label}
          text={text}
          code_points_max={12}
          on_write={(written) => write(written.replace(/[^\d-]/g, ""))}
        />
      );
    default:
      return long ? (
        <WritingField
          label={column.label}
          text={text}
          code_points_max={field.code_points_max ?? limits.paragraph_code_points_max}
          on_write={write}
        />
      ) : (
        <LineField
          label={column.label}
          text={text}
          code_points_max={field.code_points_max ?? limits.line_code_points_max}
          on_write={write}
        />
      );
  }
}

/** All cells of one row but its name, on a page of its own. */
export function RowFields(props: {
  readonly field: SheetField;
  readonly form: Form;
  readonly row: ShownRow;
  readonly on_write: (form: Form) => void;
}) {
  const { field } = props;
  return field.columns.map((column, place) =>
    place === 0 ? null : <CellField key={column.id} {...props} column={place} long />,
  );
}

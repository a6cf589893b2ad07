// A form as an empty sheet for the pen, on paper only: every question with room to answer it. What is asked first on a
// later day is left out.
import { Fragment } from "react";
import type { FormSheet, Option, SheetField } from "./form_sheet";
import "./form_blank.css";

/** Of handwriting. */
const code_points_a_line = 80;
const lines_max = 6;
/** Rows to write in, where the table names none itself. */
const rows_at_least = 5;
const wide_rows_own = 2;

export function FormBlank({ sheet }: { readonly sheet: FormSheet }) {
  const sections = sheet.sections.filter(({ opens_on }) => opens_on === undefined);
  return (
    <div className="form-blank only-on-paper">
      {sections.map(({ id, label, hint, fields }) => (
        <section key={id} className="form-blank__section">
          {sections.length > 1 && <h2 className="form-blank__title">{label}</h2>}
          {hint !== "" && <p>{hint}</p>}
          {fields.map((field) => (
            <BlankField key={field.id} field={field} />
          ))}
        </section>
      ))}
    </div>
  );
}

function BlankField({ field }: { readonly field: SheetField }) {
  const { label, hint, type, options, others, code_points_max } = field;
  return (
    <div className={type === "table" ? undefined : "form-blank__field"}>
      <p className="form-blank__label">{label}</p>
      {hint !== "" && <p className="form-blank__hint">{hint}</p>}
      {type === "table" ? (
        field.wide ? (
          <WideRows field={field} />
        ) : (
          <Rows field={field} />
        )
      ) : options.length > 0 ? (
        <Boxes options={options} others={others} />
      ) : (
        <Lines count={type === "text" ? lines_for(code_points_max) : 1} />
      )}
    </div>
  );
}

function lines_for(code_points_max = code_points_a_line): number {
  return Math.min(lines_max, Math.max(1, Math.ceil(code_points_max / code_points_a_line)));
}

function Lines({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, place) => (
    <div key={place} className="form-blank__line" />
  ));
}

interface BoxesProps {
  readonly options: readonly Option[];
  readonly others?: readonly Option[];
}

/** In a row of their own where they are many words; a pen ticks one or more alike. */
function Boxes({ options, others = [] }: BoxesProps) {
  return (
    <ul className="form-blank__boxes">
      {[...options, ...others].map(({ value, words }) => (
        <li key={value} className="form-blank__one">
          <span className="form-blank__box" />
          {words}
        </li>
      ))}
    </ul>
  );
}

function Rows({ field: { columns, offered } }: { readonly field: SheetField }) {
  const rows = Math.max(offered.length + 1, rows_at_least);
  return (
    <table className="form-blank__table">
      <thead>
        <tr>
          {columns.map(({ id, label, options }) => (
            <th key={id} scope="col">
              {label}
              {options.length > 0 && (
                <span className="form-blank__hint">
                  {options.map(({ words }) => words).join(" / ")}
                </span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, row) => (
          <tr key={row}>
            {columns.map(({ id }, place) => (
              <td key={id}>{place === 0 && offered[row]?.words}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows for what the person names, then those that the form offers. */
function WideRows({ field: { columns, offered } }: { readonly field: SheetField }) {
  const [first, ...rest] = columns;
  const own = Array.from({ length: wide_rows_own }, (_, row) => `${first?.label ?? ""} ${row + 1}`);
  return [...own, ...offered.map(({ words }) => words)].map((name, row) => (
    <div key={name} className="form-blank__row">
      <p className="form-blank__label">{name}</p>
      {row < own.length && <Lines count={1} />}
      {rest.map(({ id, label, options }) => (
        <Fragment key={id}>
          <p className="form-blank__hint">{label}</p>
          {options.length > 0 ? <Boxes options={options} /> : <Lines count={1} />}
        </Fragment>
      ))}
    </div>
  ));
}

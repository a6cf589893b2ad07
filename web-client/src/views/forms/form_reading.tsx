// A form as it is read below its title, by its writer and by everybody who may see it: only what is there, each in
// their language.
import { Fragment } from "react";
import { Leaf, OtherMark } from "../../parts/leaf";
import type { FieldValue, Form } from "../../room/wire";
import { useWords, type Words } from "../../words/use_words";
import { name_of_cell, rows_in, tidied, value_in } from "./filled";
import type { FormSheet, SheetField } from "./form_sheet";
import "./form_reading.css";

interface FormReadingProps {
  readonly sheet: FormSheet;
  readonly form: Form;
  /** The heading above it; sections come one below. */
  readonly under?: "h1" | "h2";
}

export function FormReading({ sheet, form, under = "h1" }: FormReadingProps) {
  const there = tidied(sheet, form);
  const Heading = under === "h1" ? "h2" : "h3";
  const sections = sheet.sections
    .map((section) => ({
      ...section,
      fields: section.fields.filter(
        ({ id }) => id !== sheet.title_field && value_in(there, id) !== undefined,
      ),
    }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <div className="form-reading">
      {sections.map((section) => (
        <section key={section.id} className="form-reading__section">
          {sheet.sections.length > 1 && (
            <Heading className="section-title">{section.label}</Heading>
          )}
          {section.fields.map((field) => (
            <FieldReading key={field.id} field={field} form={there} />
          ))}
        </section>
      ))}
    </div>
  );
}

interface FieldReadingProps {
  readonly field: SheetField;
  readonly form: Form;
}

export function FieldReading({ field, form }: FieldReadingProps) {
  const words = useWords();
  const value = value_in(form, field.id);
  if (value === undefined) return null;
  if (field.type === "table") return <TableReading field={field} form={form} />;
  return (
    <div className="form-reading__field">
      <p className="form-reading__label">{field.label}</p>
      <ValueReading field={field} value={value} words={words} />
    </div>
  );
}

interface ValueReadingProps {
  readonly field: SheetField;
  readonly value: FieldValue;
  readonly words: Words;
}

function ValueReading({ field, value, words }: ValueReadingProps) {
  const { options, others } = field;
  const said = (each: string) =>
    [...options, ...others].find((option) => option.value === each)?.words ?? each;
  if (field.type === "choices" && Array.isArray(value)) {
    return (
      <ul className="form-reading__choices">
        {value.map((each) => (
          <li key={String(each)}>{said(String(each))}</li>
        ))}
      </ul>
    );
  }
  const text = String(value);
  if (field.type === "date") return <p>{words.day(text)}</p>;
  if (field.type === "text") return <p className="own-words form-reading__text">{text}</p>;
  if (field.type !== "scale") return <p>{said(text)}</p>;
  const other = others.findIndex((option) => option.value === text);
  return (
    <p className="form-reading__step">
      {other < 0 ? (
        <Leaf step={Number(text)} steps={options.length} />
      ) : (
        <OtherMark place={other} />
      )}
      <span>{said(text)}</span>
    </p>
  );
}

function TableReading(props: FieldReadingProps) {
  const { field } = props;
  if (field.wide) return <WideReading {...props} />;
  return field.columns[0]?.type === "choice" ? (
    <LineReading {...props} />
  ) : (
    <NarrowReading {...props} />
  );
}

function NarrowReading({ field, form }: FieldReadingProps) {
  const words = useCellWords(field);
  return (
    <table className="form-reading__table">
      <caption className="form-reading__label">{field.label}</caption>
      <thead>
        <tr>
          {field.columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows_in(form, field.id).map((cells, row) => (
          <tr key={row}>
            {field.columns.map(({ id }, place) => (
              <td key={id}>{words(place, cells[place] ?? "")}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table that begins with a choice, such as the time of day, is a line along its choices. */
function LineReading({ field, form }: FieldReadingProps) {
  const words = useCellWords(field);
  const rows = rows_in(form, field.id);
  const stops = field.columns[0]?.options ?? [];
  const known = new Set(stops.map(({ value }) => value));
  const along = [
    ...stops.map(({ value, words: name }) => ({
      value,
      name,
      rows: rows.filter(([first]) => first === value),
    })),
    { value: "", name: "", rows: rows.filter(([first]) => !known.has(first ?? "")) },
  ].filter((stop) => stop.rows.length > 0);
  return (
    <div className="form-reading__field">
      <p className="form-reading__label">{field.label}</p>
      <ol className="form-line">
        {along.map((stop) => (
          <li key={stop.value} className="form-line__stop">
            <p className="form-line__name">{stop.name}</p>
            <ul className="form-line__rows">
              {stop.rows.map((cells, place) => (
                <li key={place}>
                  {field.columns.slice(1).map(({ id, type }, at) => {
                    const said = words(at + 1, cells[at + 1] ?? "");
                    if (said === "") return null;
                    return (
                      <span key={id} className={type === "text" ? "own-words" : "form-line__mark"}>
                        {said}
                      </span>
                    );
                  })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

function WideReading({ field, form }: FieldReadingProps) {
  const words = useCellWords(field);
  return (
    <div className="form-reading__rows">
      {rows_in(form, field.id).map((cells, row) => (
        <section key={row} className="form-reading__row">
          <p className="form-reading__name">{words(0, cells[0] ?? "")}</p>
          <dl>
            {field.columns.slice(1).map(({ id, label, type }, at) => {
              const said = words(at + 1, cells[at + 1] ?? "");
              if (said === "") return null;
              return (
                <Fragment key={id}>
                  <dt className="form-reading__label">{label}</dt>
                  <dd className={type === "text" ? "own-words form-reading__text" : undefined}>
                    {said}
                  </dd>
                </Fragment>
              );
            })}
          </dl>
        </section>
      ))}
    </div>
  );
}

function useCellWords(field: SheetField) {
  const { day } = useWords();
  return (column: number, cell: string) =>
    field.columns[column]?.type === "date" && cell !== ""
      ? day(cell)
      : name_of_cell(field, column, cell.trim());
}

// What has been filled in of a form, and what it becomes with one field changed. Pure.
import type { About, Day, FieldValue, FilledField, Form } from "../../room/wire";
import type { FormSheet, Option, SheetField } from "./form_sheet";

export type Rows = readonly (readonly string[])[];

export function empty_form({ instrument, version }: FormSheet, about?: About): Form {
  return {
    instrument,
    instrument_version: version,
    ...(about && { about }),
    fields: [],
    given: "self",
  };
}

export function value_in(form: Form | undefined, id: string): FieldValue | undefined {
  return form?.fields.find((filled) => filled.id === id)?.value;
}

export function text_in(form: Form | undefined, id: string): string {
  const value = value_in(form, id);
  return typeof value === "string" ? value : "";
}

export function chosen_in(form: Form | undefined, id: string): readonly string[] {
  const value = value_in(form, id);
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

export function rows_in(form: Form | undefined, id: string): Rows {
  const value = value_in(form, id);
  return Array.isArray(value) ? value.filter((each): each is string[] => Array.isArray(each)) : [];
}

/** Without the field when there is nothing in it. */
export function with_value(form: Form, id: string, value: FieldValue | undefined): Form {
  const others = form.fields.some((filled) => filled.id === id);
  if (value === undefined || is_blank(value)) {
    return { ...form, fields: form.fields.filter((filled) => filled.id !== id) };
  }
  const filled: FilledField = { id, value };
  return {
    ...form,
    fields: others
      ? form.fields.map((each) => (each.id === id ? filled : each))
      : [...form.fields, filled],
  };
}

function is_blank(value: FieldValue): boolean {
  return typeof value === "string" ? value === "" : Array.isArray(value) && value.length === 0;
}

/** A row on the screen: one of the form's, or one that is only offered so far. */
export interface ShownRow {
  readonly cells: readonly string[];
  /** Its place in the form; undefined while it is only offered. */
  readonly place: number | undefined;
  readonly offered: Option | undefined;
  /** What it is called: the first cell in the reader's words. */
  readonly name: string;
}

/** What was written, then what is offered and has nothing in it yet. */
export function shown_rows(field: SheetField, form: Form | undefined): ShownRow[] {
  const rows = rows_in(form, field.id);
  const shown = rows.map((cells, place): ShownRow => {
    const offered = field.offered.find(({ value }) => value === cells[0]);
    return { cells, place, offered, name: name_of_cell(field, 0, cells[0] ?? "") };
  });
  const left = field.offered.filter(({ value }) => !rows.some(([first]) => first === value));
  return [
    ...shown,
    ...left.map((offered): ShownRow => {
      const cells = field.columns.map((_, place) => (place === 0 ? offered.value : ""));
      return { cells, place: undefined, offered, name: offered.words };
    }),
  ];
}

export function rows_max(field: SheetField): number {
  return field.most ?? 50;
}

/** Whether there is room for one more beside what is always offered. */
export function may_add_row(field: SheetField, form: Form | undefined): boolean {
  return shown_rows(field, form).length < rows_max(field);
}

export function with_row_added(form: Form, field: SheetField, cells?: readonly string[]): Form {
  const blank = cells ?? field.columns.map(() => "");
  return with_value(form, field.id, [...rows_in(form, field.id), blank]);
}

export function with_cell(
  form: Form,
  field: SheetField,
  row: ShownRow,
  column: number,
  text: string,
): Form {
  const cells = row.cells.map((cell, place) => (place === column ? text : cell));
  if (row.place === undefined) return with_row_added(form, field, cells);
  const rows = rows_in(form, field.id).map((each, place) => (place === row.place ? cells : each));
  return with_value(form, field.id, rows);
}

export function without_row(form: Form, field: SheetField, row: ShownRow): Form {
  const rows = rows_in(form, field.id).filter((_, place) => place !== row.place);
  return with_value(form, field.id, rows);
}

/** A cell in words. */
export function name_of_cell(field: SheetField, column: number, cell: string): string {
  const offered = column === 0 && field.offered.find(({ value }) => value === cell);
  if (offered) return offered.words;
  return field.columns[column]?.options.find(({ value }) => value === cell)?.words ?? cell;
}

/** An answer in the reader's words, on one line: a choice by what it is called, a row by its cells. */
export function in_words(field: SheetField, value: FieldValue, day: (day: Day) => string): string {
  const named = (each: string) =>
    [...field.options, ...field.others].find((option) => option.value === each)?.words ?? each;
  if (!Array.isArray(value)) {
    const text = String(value);
    return field.type === "date" ? day(text) : named(text);
  }
  return (value as readonly (string | readonly string[])[])
    .map((each) =>
      typeof each === "string"
        ? named(each)
        : each.map((cell, column) => name_of_cell(field, column, cell)).join(", "),
    )
    .join("; ");
}

function says_something(field: SheetField, cells: readonly string[]): boolean {
  const offered = field.offered.some(({ value }) => value === cells[0]);
  return cells.some((cell, place) => cell.trim() !== "" && !(offered && place === 0));
}

/** As it goes to others: without what is blank, and without rows that say nothing. */
export function tidied(sheet: FormSheet, form: Form): Form {
  const fields = form.fields.flatMap(({ id, value }): FilledField[] => {
    const field = sheet.fields.find((each) => each.id === id);
    if (!field) return [];
    if (field.type === "table") {
      const rows = rows_in(form, id).filter((cells) => says_something(field, cells));
      return rows.length > 0 ? [{ id, value: rows }] : [];
    }
    if (typeof value === "string" && value.trim() === "") return [];
    return is_blank(value) ? [] : [{ id, value }];
  });
  return { ...form, fields };
}

export function has_begun(sheet: FormSheet, form: Form | undefined): boolean {
  return form !== undefined && tidied(sheet, form).fields.length > 0;
}

/** Its own title where it has one. */
export function title_in(sheet: FormSheet, form: Form | undefined): string | undefined {
  const title = sheet.title_field && text_in(form, sheet.title_field).trim();
  return title || undefined;
}

/** The day on which somebody wants to look back; undefined without one, or once they have. */
export function day_to_look_back(sheet: FormSheet, form: Form | undefined): Day | undefined {
  for (const section of sheet.sections) {
    if (section.opens_on === undefined) continue;
    const day = text_in(form, section.opens_on);
    const done = section.fields.some(({ id }) => value_in(form, id) !== undefined);
    if (day !== "" && !done) return day;
  }
  return undefined;
}

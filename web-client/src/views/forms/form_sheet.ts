// An instrument as a form to fill in or to read: its sections and fields, with their words in the reader's language.
// Pure; which instrument it is, and how many fields it has, is the instrument's own business.
import type {
  Field,
  FieldType,
  Instrument,
  InstrumentView,
  Kind,
  Lead,
  Section,
} from "../../room/wire";
import type { Language } from "../../words/keys";

export interface Option {
  readonly value: string;
  readonly words: string;
}

export interface SheetColumn {
  readonly id: string;
  readonly type: FieldType;
  readonly label: string;
  readonly options: readonly Option[];
}

export interface SheetField {
  readonly id: string;
  readonly type: FieldType;
  readonly label: string;
  readonly hint: string;
  /** Choices, or a scale's steps from low to high. */
  readonly options: readonly Option[];
  /** A scale's answers beside its steps. */
  readonly others: readonly Option[];
  readonly columns: readonly SheetColumn[];
  /** Rows that the table always offers; a row's first cell names one. */
  readonly offered: readonly Option[];
  readonly code_points_max: number | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** A table of so many columns that each row has a page of its own. */
  readonly wide: boolean;
}

export interface SheetSection {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly fields: readonly SheetField[];
  /** The field with the day from which this is asked. */
  readonly opens_on: string | undefined;
}

export interface FormSheet {
  readonly instrument: string;
  readonly version: number;
  readonly title: string;
  readonly lead: string;
  /** Something true and good about having written it; empty: nothing is said. */
  readonly closing: string;
  readonly sections: readonly SheetSection[];
  readonly fields: readonly SheetField[];
  readonly title_field: string | undefined;
  readonly single: boolean;
  readonly first: boolean;
  /** Whether it stands in the circle and is the seeker's to fill in, or a counsellor's. */
  readonly by_seeker: boolean;
  readonly by_counsellor: boolean;
  /** It stands where only those who help can read it. */
  readonly among_staff: boolean;
  readonly about: readonly Kind[];
  readonly leads: readonly Lead[];
  readonly beside: readonly string[];
}

/** More columns than this do not fit beside each other, nor one above the other in a list. */
const narrow_columns_max = 4;

/** In the language asked for; otherwise in one there is. */
export function texts_of({ texts }: InstrumentView, language: Language) {
  const own = texts.find((each) => each.language === language)?.texts;
  return (name: string) =>
    own?.[name] ?? texts.map((each) => each.texts[name]).find((text) => text !== undefined);
}

type Text = ReturnType<typeof texts_of>;

/** Undefined when the instrument is no form. */
export function read_sheet(view: InstrumentView, language: Language): FormSheet | undefined {
  const { instrument } = view;
  if (instrument.kind !== "form") return undefined;
  const text = texts_of(view, language);
  const fields = instrument.fields.map((field) => read_field(instrument, field, text));
  return {
    instrument: instrument.id,
    version: instrument.version,
    title: text("title") ?? instrument.id,
    lead: text("lead") ?? "",
    closing: text("closing") ?? "",
    sections: sections_of(instrument).map((section) => ({
      id: section.id,
      label: text(`${section.id}.label`) ?? text("title") ?? "",
      hint: text(`${section.id}.hint`) ?? "",
      fields: fields.filter(({ id }) => section.fields.includes(id)),
      opens_on: section.opens_on,
    })),
    fields,
    title_field: instrument.title,
    single: instrument.single ?? false,
    first: instrument.first ?? false,
    by_seeker: instrument.side === "circle" && instrument.filled_in_by.includes("seeker"),
    by_counsellor: instrument.side === "circle" && instrument.filled_in_by.includes("counsellor"),
    among_staff: instrument.side === "staff",
    about: instrument.about ?? [],
    leads: instrument.leads ?? [],
    beside: instrument.beside ?? [],
  };
}

function sections_of({ sections, fields }: Instrument): readonly Section[] {
  return sections ?? [{ id: "all", fields: fields.map(({ id }) => id) }];
}

export function read_field(instrument: Instrument, field: Field, text: Text): SheetField {
  const option = (value: string): Option => ({
    value,
    words: text(`${field.id}.${value}`) ?? value,
  });
  const scale = instrument.scales.find(({ id }) => id === field.scale);
  const of_scale = (value: string): Option => ({
    value,
    words: text(`scale.${field.scale}.${value}`) ?? value,
  });
  const steps = Array.from({ length: scale?.steps ?? 0 }, (_, place) => String(place + 1));
  return {
    id: field.id,
    type: field.type,
    label: text(`${field.id}.label`) ?? field.id,
    hint: text(`${field.id}.hint`) ?? "",
    options: scale ? steps.map(of_scale) : field.choices.map(option),
    others: (scale?.others ?? []).map(of_scale),
    columns: field.columns.map(({ id, type, choices }) => ({
      id,
      type,
      label: text(`${field.id}.${id}`) ?? id,
      options: choices.map((value) => ({
        value,
        words: text(`${field.id}.${id}.${value}`) ?? value,
      })),
    })),
    offered: (field.offered ?? []).map(option),
    code_points_max: field.code_points_max,
    least: field.least,
    most: field.most,
    wide: field.columns.length > narrow_columns_max,
  };
}

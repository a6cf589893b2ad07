// What is written about a person for others: an overview by headings, drawn only from what is shared, what the person
// has said to it, and what has left. Which instruments these are is told by their form alone. Pure.
import type { RoomView, ThingView } from "../../room/model";
import type { About, Form, Seq, ThingId, Time } from "../../room/wire";
import { text_in, value_in } from "../forms/filled";
import type { FormSheet, SheetField, SheetSection } from "../forms/form_sheet";
import type { RoomForm, RoomForms } from "../forms/room_forms";

/** A heading: which shared points it is drawn from, and what is said in words. */
export interface Heading {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly from: SheetField;
  readonly words: SheetField;
}

function heading_of({ id, label, hint, fields }: SheetSection): Heading | undefined {
  const from = fields.find(({ type }) => type === "choices");
  const words = fields.find(({ type }) => type === "text");
  return from && words && fields.length === 2 ? { id, label, hint, from, words } : undefined;
}

/** Undefined when the form is no overview: one is written by a counsellor and answered by the seeker. */
export function headings_of(sheet: FormSheet | undefined): readonly Heading[] | undefined {
  if (!sheet) return undefined;
  const headings = sheet.sections.flatMap((section) => heading_of(section) ?? []);
  const is_overview =
    sheet.by_counsellor &&
    sheet.by_seeker &&
    headings.length > 1 &&
    headings.length === sheet.sections.length;
  return is_overview ? headings : undefined;
}

/** The form in which it is noted that something has left. */
export function left_sheet({ kinds }: RoomForms): FormSheet | undefined {
  return kinds.find(
    ({ by_counsellor, by_seeker, about }) => by_counsellor && !by_seeker && about.includes("form"),
  );
}

export type Said =
  | { readonly state: "waits" }
  | { readonly state: "yes" | "no"; readonly words: string; readonly at: Time };

export interface Left {
  readonly id: ThingId;
  readonly form: Form;
  readonly sheet: FormSheet;
  /** The version that has left. */
  readonly version: Seq | undefined;
}

export interface Written {
  readonly id: ThingId;
  readonly sheet: FormSheet;
  readonly headings: readonly Heading[];
  readonly given: ThingView<"form">;
  /** What the seeker has added at each heading; it goes along. */
  readonly own: ThingView<"form"> | undefined;
  /** To the version that stands now. */
  readonly said: Said;
  readonly left: readonly Left[];
}

function is_about(form: RoomForm, id: ThingId): boolean {
  const about = form.given?.value.about;
  return about?.kind === "form" && about.id === id;
}

function said_to(view: RoomView, given: ThingView<"form">): Said {
  const answer = view
    .things("approval")
    .find(
      ({ value, by }) =>
        value.kind === "form" &&
        value.thing === given.id &&
        value.seq === given.seq &&
        by !== given.by,
    );
  if (!answer) return { state: "waits" };
  const { value, at } = answer;
  return { state: value.answer === "approved" ? "yes" : "no", words: value.words, at };
}

/** Newest first. */
export function written_in(view: RoomView, forms: RoomForms): Written[] {
  return forms.all
    .flatMap((form): Written[] => {
      const headings = headings_of(form.sheet);
      if (!headings || !form.given || form.given.value.about) return [];
      const { id, sheet, given } = form;
      const beside = forms.all.filter((each) => is_about(each, id));
      return [
        {
          id,
          sheet,
          headings,
          given,
          own: beside.find((each) => headings_of(each.sheet))?.given,
          said: said_to(view, given),
          left: beside.flatMap((each) => left_of(each) ?? []),
        },
      ];
    })
    .reverse();
}

function left_of({ id, sheet, given }: RoomForm): Left | undefined {
  if (!given || headings_of(sheet)) return undefined;
  const version = Number(given.value.about?.part);
  return {
    id,
    sheet,
    form: given.value,
    version: Number.isInteger(version) ? version : undefined,
  };
}

export function says_something({ words }: Heading, form: Form | undefined): boolean {
  return value_in(form, words.id) !== undefined && text_in(form, words.id).trim() !== "";
}

/** The seeker's own words stand beside what they were written to. */
export function own_words_about(id: ThingId): About {
  return { kind: "form", id };
}

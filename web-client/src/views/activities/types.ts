// The types of activity there are, and what each asks: an instrument, so that another type is data. Pure.
import type { Activity, FilledField, Form, InstrumentView } from "../../room/wire";
import type { Language } from "../../words/keys";
import { read_field, type SheetField, texts_of } from "../forms/form_sheet";

export interface ActivityTypes {
  readonly instrument: string;
  readonly version: number;
  readonly title: string;
  readonly lead: string;
  readonly types: readonly ActivityType[];
}

export interface ActivityType {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  /** For whoever would rather start from something. */
  readonly ideas: readonly string[];
  readonly fields: readonly SheetField[];
}

const ideas_max = 5;

/** Undefined when the instrument tells no types. */
export function read_types(view: InstrumentView, language: Language): ActivityTypes | undefined {
  const { instrument } = view;
  const choice = instrument.fields.find(({ id }) => id === instrument.title);
  if (instrument.kind !== "activity" || !choice) return undefined;
  const text = texts_of(view, language);
  const type_of = (id: string): ActivityType => {
    const name = `${choice.id}.${id}`;
    const ideas = Array.from({ length: ideas_max }, (_, place) =>
      text(`${name}.idea.${place + 1}`),
    );
    const asked = instrument.fields.filter(
      ({ when }) => when?.field === choice.id && when.choices.includes(id),
    );
    return {
      id,
      name: text(name) ?? id,
      hint: text(`${name}.hint`) ?? "",
      ideas: ideas.filter((idea) => idea !== undefined),
      fields: asked.map((field) => read_field(instrument, field, text)),
    };
  };
  return {
    instrument: instrument.id,
    version: instrument.version,
    title: text("title") ?? "",
    lead: text("lead") ?? "",
    types: choice.choices.map(type_of),
  };
}

export function type_in(types: ActivityTypes, activity: Activity): ActivityType | undefined {
  return types.types.find(({ id }) => id === activity.type);
}

/** What the type asks, as a form, so that its fields are written and read like every other. */
export function as_form({ particulars }: Activity, types: ActivityTypes): Form {
  return {
    instrument: particulars?.instrument ?? types.instrument,
    instrument_version: particulars?.instrument_version ?? types.version,
    fields: particulars?.fields ?? [],
    given: "self",
  };
}

export function with_fields(activity: Activity, form: Form): Activity {
  const { instrument, instrument_version, fields } = form;
  return { ...activity, particulars: { instrument, instrument_version, fields } };
}

/** What the new type asks as well is kept; without a type nothing of one is left. */
export function with_type(activity: Activity, types: ActivityTypes, id: string): Activity {
  const type = types.types.find((each) => each.id === id);
  if (!type) return without_particulars({ ...activity, type: "" });
  const form = as_form(activity, types);
  const asked = form.fields.filter((filled) => type.fields.some((field) => field.id === filled.id));
  return with_fields({ ...activity, type: id }, { ...form, fields: asked });
}

/** As it is sent: without what was opened and left empty. */
export function with_said_fields(activity: Activity): Activity {
  const { particulars } = activity;
  if (!particulars) return activity;
  const said = ({ value }: FilledField) => typeof value !== "string" || value.trim() !== "";
  return { ...activity, particulars: { ...particulars, fields: particulars.fields.filter(said) } };
}

function without_particulars(activity: Activity): Activity {
  const kept = Object.entries(activity).filter(([name]) => name !== "particulars");
  return Object.fromEntries(kept) as unknown as Activity;
}

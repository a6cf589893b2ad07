// What the types of activity are called, what they ask and what was answered, by the instrument that says so. Pure.
import type { Day, InstrumentView } from "../../room/wire";
import type { Language } from "../../words/keys";
import { in_words } from "../forms/filled";
import { read_field, texts_of } from "../forms/form_sheet";
import type { TypeNames } from "./telling";

/** Undefined `view`: it has not come yet, and nothing is called anything. */
export function type_names(
  view: InstrumentView | undefined,
  language: Language,
  day: (day: Day) => string,
): TypeNames {
  if (!view) return { type_name: () => "", question: () => "", answer: () => "" };
  const { instrument } = view;
  const text = texts_of(view, language);
  return {
    type_name: (type) => text(`${instrument.title ?? ""}.${type}`) ?? "",
    question: (field) => text(`${field}.label`) ?? "",
    answer: ({ id, value }) => {
      const field = instrument.fields.find((each) => each.id === id);
      return field ? in_words(read_field(instrument, field, text), value, day) : "";
    },
  };
}

// The way through a form: a section at a time, and a page of its own for each row of a wide table. Pure.
import type { Day, Form } from "../../room/wire";
import { type ShownRow, shown_rows, text_in, value_in } from "./filled";
import type { FormSheet, SheetField, SheetSection } from "./form_sheet";

export interface Step {
  /** What stands in the address: the section, or the section and the row's number. */
  readonly key: string;
  readonly section: SheetSection;
  /** A row of a wide table, without its name, which stands on the section's own page. */
  readonly row: { readonly field: SheetField; readonly shown: ShownRow } | undefined;
  readonly label: string;
}

/** Looking back is asked from its day on, and stays open once something is written there. */
export function is_open({ opens_on, fields }: SheetSection, form: Form | undefined, today: Day) {
  if (opens_on === undefined) return true;
  const day = text_in(form, opens_on);
  const begun = fields.some(({ id }) => value_in(form, id) !== undefined);
  return begun || (day !== "" && day <= today);
}

export function steps_of(sheet: FormSheet, form: Form | undefined, today: Day): Step[] {
  return sheet.sections
    .filter((section) => is_open(section, form, today))
    .flatMap((section): Step[] => [
      { key: section.id, section, row: undefined, label: section.label },
      ...section.fields
        .filter(({ wide }) => wide)
        .flatMap((field) => row_steps(section, field, form)),
    ]);
}

function row_steps(section: SheetSection, field: SheetField, form: Form | undefined): Step[] {
  return shown_rows(field, form).flatMap((shown, place): Step[] => {
    if (shown.name.trim() === "") return [];
    const key = `${section.id}.${field.id}.${place + 1}`;
    return [{ key, section, row: { field, shown }, label: shown.name }];
  });
}

export interface AroundStep {
  readonly here: Step;
  /** 1 is the first. */
  readonly number: number;
  readonly count: number;
  readonly before: Step | undefined;
  readonly after: Step | undefined;
}

export function around_step(steps: readonly Step[], key: string): AroundStep | undefined {
  const at = steps.findIndex((step) => step.key === key);
  const here = steps[at];
  if (!here) return undefined;
  return {
    here,
    number: at + 1,
    count: steps.length,
    before: at > 0 ? steps[at - 1] : undefined,
    after: steps[at + 1],
  };
}

/** Where looking back is asked. */
export function step_to_look_back(steps: readonly Step[]): Step | undefined {
  return steps.find(({ section }) => section.opens_on !== undefined);
}

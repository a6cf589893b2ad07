// What stands beside the plan and is no goal: a dream of the seeker's, and who ordered the work and for how long. Which
// instruments these are is said by the table of the plan, and what their fields mean by their kind. Pure.
import table from "../../../../rooms/content/plan_areas.json";
import type { Day, Purpose } from "../../room/wire";
import { text_in } from "../forms/filled";
import type { FormSheet } from "../forms/form_sheet";
import type { RoomForm, RoomForms } from "../forms/room_forms";

type BesidePlan = "dream" | "order";

export function is_beside_plan({ instrument }: Pick<FormSheet, "instrument">): boolean {
  return instrument === table.beside.dream || instrument === table.beside.order;
}

export function sheet_beside(what: BesidePlan, { kinds }: RoomForms): FormSheet | undefined {
  return kinds.find(({ instrument }) => instrument === table.beside[what]);
}

/** Begun by me, or given. */
export function form_beside(what: BesidePlan, { all }: RoomForms): RoomForm | undefined {
  return all.find(({ sheet }) => sheet.instrument === table.beside[what]);
}

/** Whether a room of this purpose mostly has somebody who orders. */
export function is_ordered(purpose: Purpose): boolean {
  return table.beside.ordered_in.includes(purpose);
}

export interface Period {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

/** What was agreed on: the first day of the order and the last, as far as they are said. */
export function period_of(order: RoomForm | undefined): Period | undefined {
  if (!order?.given) return undefined;
  const { value } = order.given;
  const [from, until] = order.sheet.fields
    .filter(({ type }) => type === "date")
    .map(({ id }) => text_in(value, id) || undefined);
  return from === undefined && until === undefined ? undefined : { from, until };
}

// Forms that have a place of their own: an overview, what was noted of it, what is taken along, what stands beside the
// plan. Lists of forms leave them out. Pure.
import type { FormSheet } from "../forms/form_sheet";
import { is_beside_plan } from "../goals/beside_plan";
import { headings_of } from "./written";

export function has_own_place(sheet: FormSheet): boolean {
  const about_these = sheet.about.some((kind) => kind === "form" || kind === "room");
  return about_these || headings_of(sheet) !== undefined || is_beside_plan(sheet);
}

// Where on the page of the plan a goal lands: a table in rooms/content, by the point or the field it comes from.
import table from "../../../../rooms/content/plan_areas.json";
import type { Goal } from "../../room/wire";
import type { Language } from "../../words/keys";

export interface PlanArea {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Points of a map, fields of a card. */
  readonly parts: readonly string[];
}

/** In the order of the page; the last is for everything that comes from nowhere in the table. */
export const plan_areas: readonly PlanArea[] = table.areas;

export function area_of({ comes_from }: Goal): PlanArea | undefined {
  const parts = comes_from.flatMap(({ part }) => (part === undefined ? [] : [part]));
  const first = parts.find((part) => plan_areas.some((area) => area.parts.includes(part)));
  return plan_areas.find((area) => area.parts.includes(first ?? "")) ?? plan_areas.at(-1);
}

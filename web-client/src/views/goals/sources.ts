// What a goal may come from, and thereby where on the page of the plan it stands: a point of the map that is shared, or
// a rating in a form that is, as far as the table of the plan knows it. What nobody else can see is not named. Pure.
import type { RoomView } from "../../room/model";
import type { About, Answer, Goal, Kind, ThingId } from "../../room/wire";
import type { RoomForms } from "../forms/room_forms";
import type { OwnMap } from "../seeker/map/own_map";
import { plan_areas } from "./plan_areas";

export interface Source {
  readonly about: About;
  /** The theme or the form that it is in. */
  readonly group: string;
  readonly label: string;
  /** In the map's own steps; what a form rates in steps of its own is not carried over. */
  readonly today?: Answer | undefined;
  readonly desired?: Answer | undefined;
}

export function sources_in(view: RoomView, map: OwnMap, { all }: RoomForms): Source[] {
  const of_map = map.themes.flatMap(({ name, thing, points }) => {
    const shared = view.themes.get(thing)?.shared;
    return points.flatMap(({ id, label }): Source[] => {
      const point = shared?.answers.points.find((each) => each.id === id);
      if (!point) return [];
      const { today, desired } = point;
      return [{ about: about("answers", thing, id), group: name, label, today, desired }];
    });
  });
  const of_forms = all.flatMap(({ id, title, sheet, given }) =>
    sheet.fields
      .filter((field) => field.type === "scale" && lands(field.id))
      .filter((field) => given?.value.fields.some((filled) => filled.id === field.id))
      .map((field): Source => ({
        about: about("form", id, field.id),
        group: title,
        label: field.label,
      })),
  );
  return [...of_map, ...of_forms];
}

function about(kind: Kind, id: ThingId, part: string): About {
  return { kind, id, part };
}

function lands(part: string): boolean {
  return plan_areas.some(({ parts }) => parts.includes(part));
}

export function key_of({ kind, id, part }: About): string {
  return `${kind} ${id} ${part ?? ""}`;
}

/** What was rated already is not asked again; what the person has said of it stays. */
export function with_source(goal: Goal, source: Source | undefined): Goal {
  const { rating_now = source?.today, rating_wished = source?.desired } = goal;
  return {
    ...goal,
    comes_from: source ? [source.about] : [],
    ...(rating_now !== undefined && { rating_now }),
    ...(rating_wished !== undefined && { rating_wished }),
  };
}

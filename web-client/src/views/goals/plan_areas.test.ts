// @vitest-environment node
import { expect, test } from "vitest";
import map from "../../../../rooms/content/decision-map/1/instrument.json";
import type { ThingId } from "../../room/wire";
import { empty_goal } from "./goal_value";
import { area_of, plan_areas } from "./plan_areas";

const from = (...parts: (string | undefined)[]) =>
  area_of({
    ...empty_goal("sub"),
    comes_from: parts.map((part) => ({
      kind: "answers" as const,
      id: "a/1/b" as ThingId,
      ...(part !== undefined && { part }),
    })),
  })?.id;

test("every point of the map that comes with Veirom lies in one area, and in one only", () => {
  const points = map.map.themes.flatMap((theme) => theme.points);
  const placed = plan_areas.flatMap((area) => area.parts);
  expect([...placed].sort()).toEqual([...points].sort());
});

test("a goal lands by the first part that is in the table; from nowhere, among the others", () => {
  expect(from("health.rest")).toBe("health");
  expect(from("work.time")).toBe("health");
  expect(from("work.people", "health.rest")).toBe("network");
  expect(from(undefined, "nowhere", "choice.goal")).toBe("market");
  expect(from()).toBe("other");
  expect(from("nowhere")).toBe("other");
});

import { expect, test } from "vitest";
import { empty_activity } from "../plan/activity_value";
import { after, is_ticked, station_of, toggled, with_outcome } from "./follow_up_path";

const agreed = { ...empty_activity, title: "En tur", follow_up: "2026-11-30" };

test("one question after the other, and then what becomes of it", () => {
  expect(after("found_out")).toBe("how_it_went");
  expect(after("next")).toBe("end");
  expect(station_of("nearness")).toBe("nearness");
  expect(station_of("anything")).toBe("end");
});

test("what becomes of it moves the state, or the day", () => {
  expect(with_outcome(agreed, "done", "").phase).toBe("done");
  expect(with_outcome(agreed, "ended_early", "2026-12-04").follow_up).toBe("2026-11-30");
  expect(with_outcome(agreed, "goes_on", "")).toEqual({ ...agreed, phase: "under_way" });
  expect(with_outcome(agreed, "another_day", "2026-12-04")).toEqual({
    ...agreed,
    follow_up: "2026-12-04",
  });
});

test("a new day and a beginning are never put at once: the day has to be agreed first", () => {
  expect(with_outcome(agreed, "goes_on", "2026-12-04").phase).toBe("proposed");
  const begun = { ...agreed, phase: "under_way" as const };
  expect(with_outcome(begun, "goes_on", "2026-12-04").phase).toBe("under_way");
});

test("a tick writes the sentence, and takes only that one away again", () => {
  const written = toggled("Mine egne ord", "Jeg vil gjøre det igjen");
  expect(written).toBe("Mine egne ord\nJeg vil gjøre det igjen");
  expect(is_ticked(written, "Jeg vil gjøre det igjen")).toBe(true);
  expect(toggled(written, "Jeg vil gjøre det igjen")).toBe("Mine egne ord");
  expect(toggled("", "Jeg vil gjøre det igjen")).toBe("Jeg vil gjøre det igjen");
});

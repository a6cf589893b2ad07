import { expect, test } from "vitest";
import { load_words } from "./catalogue";
import * as times from "./times";

// A Tuesday, in the zone of the machine.
const now = new Date(2025, 10, 4, 13, 5);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts);

test("days as people say them", () => {
  expect(times.day("nb", "2025-11-04", now)).toBe("i dag");
  expect(times.day("nb", "2025-11-03", now)).toBe("i går");
  expect(times.day("sv", "2025-11-05", now)).toBe("i morgon");
  expect(times.day("nb", "2025-11-01", now)).toBe("lørdag");
  expect(times.day("nb", "2025-11-28", now)).toBe("28. november");
  expect(times.day("en", "2025-10-03", now)).toBe("3 October");
  expect(times.day("nb", "2026-11-28", now)).toBe("28. november 2026");
});

test("six days back is a weekday, seven would be taken for today", () => {
  expect(times.day("nb", "2025-10-29", now)).toBe("onsdag");
  expect(times.day("nb", "2025-10-28", now)).toBe("28. oktober");
});

test("since when", async () => {
  const nb = await load_words("nb");
  const sv = await load_words("sv");
  const en = await load_words("en");
  expect(times.since(nb, "nb", at(2025, 10, 2, 19, 44), now)).toBe("siden søndag");
  expect(times.since(nb, "nb", at(2025, 10, 4, 9, 5), now)).toBe("siden klokka 09.05");
  expect(times.since(sv, "sv", at(2025, 10, 3, 23, 59), now)).toBe("sedan i går");
  expect(times.since(en, "en", at(2025, 10, 3, 0, 1), now)).toBe("since yesterday");
});

test("a message's time", () => {
  expect(times.day_and_clock("nb", at(2025, 10, 4, 9, 12), now)).toBe("09.12");
  expect(times.day_and_clock("sv", at(2025, 10, 3, 19, 40), now)).toBe("i går 19.40");
  expect(times.day_line("nb", at(2025, 9, 31, 10, 12), now)).toBe("Fredag 31. oktober");
  expect(times.in_full("en", at(2025, 10, 3, 19, 40))).toMatch(/^Monday,? 3 November 2025 19:40$/);
  expect(times.in_full("nb", "2025-11-28")).toBe("fredag 28. november 2025");
});

test("names", () => {
  expect(times.list_of("nb", ["Ingvild", "Samir"])).toBe("Ingvild og Samir");
  expect(times.list_of("sv", ["Karin", "Leo", "Nina"])).toBe("Karin, Leo och Nina");
  expect(times.whose("nb", "Ingvild")).toBe("Ingvilds");
  expect(times.whose("nb", "Jonas")).toBe("Jonas’");
  expect(times.whose("sv", "Jonas")).toBe("Jonas");
  expect(times.whose("en", "Jonas")).toBe("Jonas’s");
});

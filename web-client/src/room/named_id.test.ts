import { expect, test } from "vitest";
import { named_id } from "./named_id";

test("FNV-1a, as others have it", () => {
  expect(named_id("")).toBe("6c62272e07bb014262b821756295c58d");
  expect(named_id("a")).toBe("d228cb696f1a8caf78912b704e4a8964");
});

test("32 digits for any name, and another for another", () => {
  const names = ["words/a/1/b", "words/a/1/c", "words/a/2/b", "ord/æøå"];
  const ids = names.map(named_id);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(ids).size).toBe(names.length);
});

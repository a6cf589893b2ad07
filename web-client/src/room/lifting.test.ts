// @vitest-environment node
// The golden files that the server's codec is held to, read by the client: a value means the same to both.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Fold } from "./fold";
import { lift, type Steps } from "./lifting";
import { merge } from "./merge";
import { value_of } from "./selectors/facts";
import {
  every_kind,
  kind_versions,
  type Json,
  type Kind,
  type PersonId,
  type ThingId,
} from "./wire";

const folder = new URL("../../../tests/unit/protocol/golden/", import.meta.url);

const golden = readdirSync(folder).map((name) => {
  const [, kind, v] = /^(\w+)\.v(\d+)\.json$/.exec(name) ?? [];
  const text = readFileSync(new URL(name, folder), "utf8").trim();
  return { name, kind: kind as Kind, v: Number(v), text };
});

describe("golden files", () => {
  test("there is one for every kind and version that this client knows", () => {
    const wanted = every_kind.flatMap((kind) =>
      Array.from({ length: kind_versions[kind] }, (_, i) => `${kind}.v${i + 1}.json`),
    );
    expect(golden.map(({ name }) => name).sort()).toEqual(wanted.sort());
  });

  test.each(golden)("$name: folded, lifted and sent on, nothing of it changes", (file) => {
    const value = JSON.parse(file.text) as Json;
    const id = "thing" as ThingId;
    const { kind, v } = file;
    const by = "b".repeat(32) as PersonId;
    const fold = new Fold();
    const entry = { seq: 1, at: 1, by, kind, id, v, value, erased: false };
    fold.add({ first: 1, last: 1, entries: [entry] });
    const read = value_of(kind, fold.thing(kind, id));
    if (v === kind_versions[kind]) expect(JSON.stringify(read)).toBe(file.text);
    else expect(read).toBeDefined();
    expect(JSON.stringify(merge(value, value, value).value)).toBe(file.text);
  });
});

describe("lifting", () => {
  const two_steps: Steps = {
    message: [
      (older) => ({ ...(older as object), second: true }),
      (older) => ({ ...(older as object), third: true }),
    ],
  };

  test("takes every step from the value's version on", () => {
    expect(lift("message", 1, { text: "a" }, two_steps, 3)).toEqual({
      text: "a",
      second: true,
      third: true,
    });
    expect(lift("message", 2, { text: "a" }, two_steps, 3)).toEqual({ text: "a", third: true });
    expect(lift("message", 3, { text: "a" }, two_steps, 3)).toEqual({ text: "a" });
    expect(lift("message", 1, null, two_steps, 3)).toBeNull();
  });

  test("does not touch a newer one", () => {
    expect(lift("message", 4, { text: "a" }, two_steps, 3)).toBeUndefined();
  });
});

// @vitest-environment node
import { expect, test } from "vitest";
import { Api } from "../api/api";
import { Asking } from "./asking";

test("a room to practise in is asked for by the same id until there was an answer", async () => {
  const asked: string[] = [];
  let on_line = false;
  const asking = new Asking(
    new Api((address) => {
      asked.push(address);
      if (!on_line) return Promise.reject(new TypeError("no line"));
      return Promise.resolve(Response.json({ room: "r" }));
    }),
  );
  expect((await asking.open_practice("nb")).ok).toBe(false);
  on_line = true;
  expect(await asking.open_practice("nb")).toEqual({ ok: true, value: "r" });
  expect(await asking.open_practice("nb")).toEqual({ ok: true, value: "r" });
  const [first, again, next] = asked;
  expect(first).toMatch(/^\/api\/practice\/[0-9a-f]{32}$/);
  expect(again).toBe(first);
  expect(next).not.toBe(first);
});

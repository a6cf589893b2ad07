import { expect, test } from "vitest";
import type { MessageView } from "../../room/model";
import type { PersonId, ThingId } from "../../room/wire";
import { about_this, readable_up_to } from "./read_in_order";

const theme = "map/1/self" as ThingId;

function message(seq: number, more: Partial<MessageView> = {}): MessageView {
  return {
    id: `m${String(seq)}` as ThingId,
    text: "",
    by: "other" as PersonId,
    mine: false,
    at: seq,
    seq,
    way: "kept",
    read: false,
    ...more,
  };
}

test("read by subject, a mark goes no further than the first unread message out of sight", () => {
  const all = [message(1), message(2), message(3), message(4)];
  const shown = all.filter(({ seq }) => seq !== 3);
  const last = message(4);
  expect(readable_up_to(last, all, all, 2)).toBe(4);
  expect(readable_up_to(last, all, shown, 2)).toBeUndefined();
  expect(readable_up_to(message(2), all, shown, 2)).toBe(2);
  // What was left out had been read before.
  expect(readable_up_to(last, all, shown, 4)).toBe(4);
});

test("neither one's own, nor what is gone or still waits, holds a mark up or moves it", () => {
  const all = [
    message(1),
    message(2, { mine: true }),
    message(3, { gone: "withdrawn" }),
    message(4),
  ];
  const shown = [message(1), message(4)];
  expect(readable_up_to(message(4), all, shown, 1)).toBe(4);
  expect(readable_up_to(message(2, { mine: true }), all, all, 1)).toBeUndefined();
  expect(readable_up_to(message(5, { seq: undefined }), all, all, 1)).toBeUndefined();
});

test("a theme holds its points, a point only itself", () => {
  const of_theme = message(1, { about: { kind: "answers", id: theme } });
  const of_point = message(2, { about: { kind: "answers", id: theme, part: "self.joy" } });
  const of_other = message(3, { about: { kind: "answers", id: "map/1/can" as ThingId } });
  const all = [of_theme, of_point, of_other, message(4)];
  expect(about_this(all, { kind: "answers", id: theme })).toEqual([of_theme, of_point]);
  expect(about_this(all, { kind: "answers", id: theme, part: "self.joy" })).toEqual([of_point]);
});

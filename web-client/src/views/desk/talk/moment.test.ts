import { expect, test } from "vitest";
import type { MessageView, RoomView, ThemeView } from "../../../room/model";
import type { ThingId } from "../../../room/wire";
import { moment_of, theme_in } from "./moment";

const day = 24 * 60 * 60 * 1000;
const now = 100 * day;

function room(messages: readonly Partial<MessageView>[], shared_at?: number): RoomView {
  const theme = { shared: shared_at === undefined ? undefined : { at: shared_at } };
  return {
    messages,
    themes: new Map([["t" as ThingId, theme as ThemeView]]),
  } as unknown as RoomView;
}

test("welcome until those who help have written; what they took back is not said", () => {
  expect(moment_of(room([]), now)).toBe("welcome");
  expect(moment_of(room([{ mine: false, at: now }]), now)).toBe("welcome");
  expect(moment_of(room([{ mine: true, at: now, gone: "withdrawn" }]), now)).toBe("welcome");
});

test("something shared after the last word, a long silence, and otherwise before advice", () => {
  const said = [{ mine: true, at: now - 20 * day }];
  expect(moment_of(room(said, now - 19 * day), now)).toBe("shared");
  expect(moment_of(room(said, now - 21 * day), now)).toBe("silence");
  expect(moment_of(room([{ mine: true, at: now - 2 * day }]), now)).toBe("advice");
});

test("only a theme has openings of its own", () => {
  expect(theme_in({ kind: "answers", id: "map/1/self" as ThingId })).toBe("self");
  expect(theme_in({ kind: "activity", id: "a" as ThingId })).toBeUndefined();
});

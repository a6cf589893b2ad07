import { expect, test } from "vitest";
import type { Agreed, AgreedView, RoomHandle, RoomView } from "../../room/model";
import type { Agreement, PersonId } from "../../room/wire";
import { ask_to_show, reading_shown, stop_showing } from "./reading_shown";

const me = "me" as PersonId;
const other = "other" as PersonId;
const nothing: Agreement = { expectations: "", roles: "", told: "", ways: "", situations: [] };

function room(value?: Agreement, agreed?: Agreed): RoomView {
  const thing = { kind: "agreement", id: "agreement", value, agreed } as AgreedView<"agreement">;
  return {
    agreed: () => (value ? [thing] : []),
    people: [{ id: me, me: true }],
  } as unknown as RoomView;
}

const asked: Agreement = { ...nothing, shows_read: true };

test.each<[string, RoomView]>([
  ["off", room()],
  ["off", room({ ...nothing, ways: "Vi skriver" }, { state: "agreed", at: 1 })],
  ["mine", room(asked, { state: "waits", for: ["seeker"], for_me: false })],
  ["asked", room(asked, { state: "waits", for: ["seeker"], for_me: true })],
  ["no", room(asked, { state: "declined", by: other, words: "" })],
  ["no_of_mine", room(asked, { state: "declined", by: me, words: "" })],
  ["on", room(asked, { state: "agreed", at: 1 })],
])("never half: %s", (state, view) => {
  expect(reading_shown(view)).toBe(state);
});

test("asking and ending leave what else was agreed as it was", () => {
  const done: unknown[] = [];
  const handle = {
    put_agreed: (...what: unknown[]) => Promise.resolve(done.push(what)),
    put: (...what: unknown[]) => Promise.resolve(done.push(what)),
  } as unknown as RoomHandle;
  const ways: Agreement = { ...nothing, ways: "Vi skriver" };
  ask_to_show(handle, room(ways, { state: "agreed", at: 1 }));
  expect(done.pop()).toEqual(["agreement", { ...ways, shows_read: true }, "agreement"]);
  stop_showing(handle, room({ ...ways, shows_read: true }, { state: "agreed", at: 1 }));
  expect(done.pop()).toEqual(["agreement", ways, "agreement"]);
  // Nothing else stands in it: an agreement about nothing is none.
  stop_showing(handle, room(asked, { state: "agreed", at: 1 }));
  expect(done.pop()).toEqual([[{ kind: "agreement", id: "agreement" }]]);
  stop_showing(handle, room());
  expect(done).toEqual([]);
});

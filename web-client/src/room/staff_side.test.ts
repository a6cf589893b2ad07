// @vitest-environment node
// The side of those who help: entered beside the circle by who helps, kept and sent as the circle is, and never
// asked for by anybody else.
import { beforeEach, expect, test } from "vitest";
import { StandingClock, chance_from } from "../testing/chance";
import { TestServer } from "../testing/test_server";
import {
  TestBrowser,
  counsellor,
  me_of,
  pass,
  room_id,
  seeker,
  seeker_and_lead,
} from "../testing/two_devices";
import type { Form, Json, PersonId, ThingId } from "./wire";

const second = "d".repeat(32) as PersonId;
const interpreter = "e".repeat(32) as PersonId;
const id = "f".repeat(32) as ThingId;
const canary = "canary";
const form: Form = {
  instrument: "weather-seen",
  instrument_version: 1,
  fields: [{ id: "saw", value: canary }],
  given: "self",
};

let clock: StandingClock;
let server: TestServer;

beforeEach(() => {
  clock = new StandingClock();
  server = new TestServer(clock);
  server.open(room_id, [
    ...seeker_and_lead,
    { id: second, name: "Siv", role: "counsellor" },
    { id: interpreter, name: "Tom", role: "interpreter" },
  ]);
});

async function browser_of(who: PersonId, seed: number, device: "mine" | "staff") {
  const browser = new TestBrowser(server, chance_from(seed));
  browser.me = me_of(who, device);
  const client = await browser.open();
  const room = client.room(room_id);
  room.view.watch(() => undefined);
  await pass(clock, 300);
  return { browser, client, room };
}

const put = [{ kind: "form" as const, id, value: form as unknown as Json }];
const asked_for = () =>
  server.heard.flatMap((frame) => ("side" in frame && frame.side === "staff" ? [frame.type] : []));

test("a note among those who help reaches them, and nothing of it whoever it is about", async () => {
  const ine = await browser_of(seeker, 1, "mine");
  const tom = await browser_of(interpreter, 4, "staff");
  expect(asked_for()).toEqual([]);
  const kari = await browser_of(counsellor, 2, "staff");
  const siv = await browser_of(second, 3, "staff");
  await kari.room.staff.put(put);
  await pass(clock, 300);
  expect(kari.room.view.now().staff?.things("form")).toMatchObject([{ id, value: form }]);
  expect(siv.room.view.now().staff?.things("form")).toMatchObject([{ id, by: counsellor }]);
  for (const { room } of [ine, tom]) {
    expect(room.view.now().staff).toBeUndefined();
    expect(room.view.now().things("form")).toEqual([]);
  }
  // Nor does it stand among what the circle has.
  expect(kari.room.view.now().things("form")).toEqual([]);
});

test("it is drafted, survives a closed page without a line, and arrives once", async () => {
  const kari = await browser_of(counsellor, 2, "staff");
  const handle = kari.room.staff.draft("form", id);
  handle.write(form);
  await pass(clock, 500);
  expect(handle.view.now().save).toBe("kept");
  expect(kari.room.view.now().staff?.drafts("form")).toEqual([{ id, value: form }]);
  expect(kari.room.view.now().drafts("form")).toEqual([]);

  kari.browser.go_off_line();
  await kari.room.staff.put(put);
  handle.drop();
  await pass(clock, 500);
  kari.browser.close();
  kari.browser.on_line = true;
  const again = await kari.browser.open();
  const room = again.room(room_id);
  room.view.watch(() => undefined);
  await pass(clock, 3_000);
  expect(room.view.now().staff?.things("form")).toMatchObject([{ id, value: form, way: "kept" }]);
  expect(room.view.now().staff?.drafts("form")).toEqual([]);
  expect(again.line.now().unsent).toBe(0);
});

test("a refusal about that side leaves the room of who has no place there as it is", async () => {
  const ine = await browser_of(seeker, 1, "mine");
  const line = server.lines[0];
  if (!line) throw new Error("no line");
  const enter = { type: "enter", room: room_id, side: "staff", after: 0, grant: 0 } as const;
  server.hear(line, { ...enter, drafts_after: 0 });
  await pass(clock, 300);
  expect(ine.room.view.now().staff).toBeUndefined();
  expect(ine.room.view.now().phase).toBe("ready");
});

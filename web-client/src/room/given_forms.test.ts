// @vitest-environment node
// Giving forms and taking them back: what stands in the room afterwards.
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
import type { Form, ThingId } from "./wire";

let clock: StandingClock;
let server: TestServer;

beforeEach(() => {
  clock = new StandingClock();
  server = new TestServer(clock);
  server.open(room_id, seeker_and_lead);
});

async function browser_of(who: typeof seeker, seed = 1, device: "mine" | "staff" = "mine") {
  const browser = new TestBrowser(server, chance_from(seed));
  browser.me = me_of(who, device);
  const client = await browser.open();
  const room = client.room(room_id);
  room.view.watch(() => undefined);
  await pass(clock, 200);
  return { browser, client, room };
}

function stored() {
  return server.rooms.get(room_id)?.entries ?? [];
}

test("a form: drafted, given, a field held back after all, taken back", async () => {
  const ine = await browser_of(seeker);
  const kari = await browser_of(counsellor, 2, "staff");
  const id = "f".repeat(32) as ThingId;
  const form: Form = {
    instrument: "day",
    instrument_version: 1,
    fields: [
      { id: "what", value: "Tea" },
      { id: "why", value: "secret" },
    ],
    given: "self",
  };
  ine.room.draft("form", id).write(form);
  await pass(clock, 500);
  expect(ine.room.view.now().drafts("form")).toEqual([{ id, value: form }]);
  expect(kari.room.view.now().drafts("form")).toEqual([]);
  expect(stored()).toEqual([]);

  const seen = () => kari.room.view.now().things("form")[0]?.value.fields;
  await ine.room.give_form(id, form);
  await pass(clock, 500);
  expect(seen()).toEqual(form.fields);
  // Changing what stands erases nothing; leaving a field out does.
  const changed = form.fields.map((field) => ({ ...field, value: `${String(field.value)} too` }));
  await ine.room.give_form(id, { ...form, fields: changed });
  await pass(clock, 500);
  expect(stored()).toHaveLength(2);
  await ine.room.give_form(id, { ...form, fields: [{ id: "what", value: "Tea" }] });
  await pass(clock, 500);
  expect(seen()).toEqual([{ id: "what", value: "Tea" }]);
  expect(JSON.stringify(stored())).not.toContain("secret");

  await ine.room.take_back(id, "form");
  await pass(clock, 500);
  expect(seen()).toBeUndefined();
  expect(ine.room.view.now().drafts("form")).toHaveLength(1);
});

test("of a form that a counsellor has given nothing is erased: that is the seeker's alone", async () => {
  const kari = await browser_of(counsellor, 2, "staff");
  const id = "the-order" as ThingId;
  const order = (fields: Form["fields"]): Form => ({
    instrument: "the-order",
    instrument_version: 1,
    fields,
    given: "self",
  });
  await kari.room.give_form(
    id,
    order([
      { id: "who", value: "The office" },
      { id: "what", value: "Work" },
    ]),
  );
  await pass(clock, 500);
  await kari.room.give_form(id, order([{ id: "who", value: "The office" }]));
  await pass(clock, 500);
  expect(stored().map(({ kind }) => kind)).toEqual(["form", "form"]);
});

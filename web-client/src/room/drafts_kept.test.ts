// @vitest-environment node
// Whole clients: what is written is found again, however the page goes.
import { beforeEach, expect, test } from "vitest";
import { StandingClock, chance_from } from "../testing/chance";
import { TestServer } from "../testing/test_server";
import { TestBrowser, me_of, pass, room_id, seeker, seeker_and_lead } from "../testing/two_devices";
import { theme_id, type Answers } from "./wire";

const theme = theme_id("map", 1, "self");
const written: Answers = {
  instrument: "map",
  instrument_version: 1,
  round: 1,
  theme: "self",
  points: [{ id: "p1", today: 2 }],
  given: "self",
};

let clock: StandingClock;
let server: TestServer;

beforeEach(() => {
  clock = new StandingClock();
  server = new TestServer(clock);
  server.open(room_id, seeker_and_lead);
});

function browser_of(device: "mine" | "shared", seed: number) {
  const browser = new TestBrowser(server, chance_from(seed));
  browser.me = me_of(seeker, device);
  return browser;
}

/** The page is opened: the client, and the draft of the theme in it. */
async function opened(browser: TestBrowser) {
  const client = await browser.open();
  const room = client.room(room_id);
  room.view.watch(() => undefined);
  await pass(clock, 200);
  return { client, draft: room.draft("answers", theme) };
}

test("a draft of another device of mine is asked for again when the page was closed before this one had put it away", async () => {
  const shared = await opened(browser_of("shared", 1));
  shared.draft.write(written);
  await pass(clock, 1_000);
  const phone = browser_of("mine", 2);
  phone.storage.too_slow_for = "drafts";
  expect((await opened(phone)).draft.view.now().value).toEqual(written);
  phone.close();
  phone.storage.too_slow_for = undefined;
  expect((await opened(phone)).draft.view.now().value).toEqual(written);
});

test("what was written a moment before leaving quickly is with the server, also from a device that keeps nothing", async () => {
  const { client, draft } = await opened(browser_of("shared", 1));
  draft.write(written);
  client.leave_quickly();
  await pass(clock, 200);
  expect((await opened(browser_of("shared", 2))).draft.view.now().value).toEqual(written);
});

test("without a line, what was written a moment before the page was closed is on one's own device", async () => {
  const phone = browser_of("mine", 1);
  const { draft } = await opened(phone);
  phone.go_off_line();
  draft.write(written);
  await pass(clock, 20);
  phone.close();
  expect((await opened(phone)).draft.view.now().value).toEqual(written);
});

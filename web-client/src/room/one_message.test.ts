// @vitest-environment node
// One message being written on several devices of its writer.
import { expect, test } from "vitest";
import { StandingClock, chance_from } from "../testing/chance";
import { TestServer } from "../testing/test_server";
import { TestBrowser, me_of, pass, room_id, seeker, seeker_and_lead } from "../testing/two_devices";

test("what another device of mine has sent is not written over by the next message here", async () => {
  const clock = new StandingClock();
  const server = new TestServer(clock);
  server.open(room_id, seeker_and_lead);
  const device = async (seed: number) => {
    const browser = new TestBrowser(server, chance_from(seed));
    browser.me = me_of(seeker, "mine");
    const room = (await browser.open()).room(room_id);
    room.view.watch(() => undefined);
    await pass(clock, 200);
    return room;
  };
  const phone = await device(1);
  const tablet = await device(2);
  phone.message_draft().write({ text: "one" });
  await pass(clock, 1_000);
  expect(tablet.message_draft().view.now().value).toEqual({ text: "one" });
  await tablet.send_message();
  await pass(clock, 1_000);
  expect(phone.message_draft().view.now().value).toBeUndefined();

  phone.message_draft().write({ text: "two" });
  await phone.send_message();
  await pass(clock, 1_000);
  for (const room of [phone, tablet])
    expect(room.view.now().messages.map(({ text }) => text)).toEqual(["one", "two"]);
});

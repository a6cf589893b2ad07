// @vitest-environment node
// Whole clients against the server model: cut lines, closed pages, two devices, two people.
import { beforeEach, describe, expect, test } from "vitest";
import { StandingClock, chance_from, quiet } from "../testing/chance";
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
import type { RoomHandle } from "./model";
import {
  theme_id,
  type Activity,
  type Answers,
  type Goal,
  type Message,
  type ThingId,
} from "./wire";

let clock: StandingClock;
let server: TestServer;

beforeEach(() => {
  clock = new StandingClock();
  server = new TestServer(clock);
  server.open(room_id, seeker_and_lead);
});

async function browser_of(
  who: typeof seeker,
  seed = 1,
  device: "mine" | "shared" | "staff" = "mine",
) {
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

const texts = () => stored().map(({ value }) => (value as unknown as Message).text);
const theme = theme_id("map", 1, "self");
const answers = (points: Answers["points"]): Answers => ({
  instrument: "map",
  instrument_version: 1,
  round: 1,
  theme: "self",
  points,
  given: "self",
});

async function write_message(room: Awaited<ReturnType<typeof browser_of>>["room"], text: string) {
  room.message_draft().write({ text });
  await room.send_message();
}

describe("a message", () => {
  test("waits here, is kept, is read", async () => {
    server.shows_read = true;
    const ine = await browser_of(seeker);
    const kari = await browser_of(counsellor, 2, "staff");
    const sending = write_message(ine.room, "Hei");
    await sending;
    expect(ine.room.view.now().messages).toMatchObject([{ text: "Hei", way: "waiting_here" }]);
    await pass(clock, 200);
    expect(ine.room.view.now().messages).toMatchObject([{ text: "Hei", way: "kept", read: false }]);
    expect(kari.room.view.now()).toMatchObject({
      unread: 1,
      messages: [{ text: "Hei", mine: false }],
    });
    kari.room.saw(1);
    await pass(clock, 200);
    expect(kari.room.view.now().unread).toBe(0);
    expect(ine.room.view.now().messages).toMatchObject([{ read: true }]);
    expect(ine.client.line.now().unsent).toBe(0);
  });

  test("is unread again on all my devices, from where I say, also when said without a line", async () => {
    const ine = await browser_of(seeker);
    const kari = await browser_of(counsellor, 2, "staff");
    const other = await browser_of(counsellor, 3, "staff");
    for (const text of ["one", "two", "three"]) await write_message(ine.room, text);
    await pass(clock, 300);
    const unread = () => [kari, other].map(({ room }) => room.view.now().unread);
    kari.room.saw(3);
    await pass(clock, 300);
    expect(unread()).toEqual([0, 0]);

    other.room.unread_above(1);
    await pass(clock, 300);
    expect(unread()).toEqual([2, 2]);

    kari.room.saw(3);
    await pass(clock, 300);
    kari.browser.go_off_line();
    kari.room.unread_above(2);
    await pass(clock, 300);
    expect(unread()).toEqual([1, 0]);
    kari.browser.go_on_line();
    await pass(clock, 60_000);
    expect(unread()).toEqual([1, 1]);
    expect(ine.room.view.now().messages[0]).toMatchObject({ read: false });
  });

  test("its draft is gone once it is sent, and the next one has a name of its own", async () => {
    const ine = await browser_of(seeker);
    const first = ine.room.message_draft();
    await write_message(ine.room, "one");
    await pass(clock, 500);
    expect(first.view.now().save).toBe("none");
    const next = ine.room.message_draft();
    expect(next).not.toBe(first);
    expect(next.view.now().value).toBeUndefined();
  });
});

describe("without a line", () => {
  test("answers and messages survive a closed page, a cold start, and arrive once", async () => {
    const ine = await browser_of(seeker);
    ine.browser.go_off_line();
    ine.room.draft("answers", theme).write(answers([{ id: "self.joy", today: 2 }]));
    await write_message(ine.room, "written on the bus");
    await pass(clock, 400);
    expect(ine.room.draft("answers", theme).view.now().save).toBe("here");
    ine.browser.close();

    const again = await ine.browser.open();
    expect(again.session.now()).toMatchObject({ phase: "open", from_device: true });
    const room = again.room(room_id);
    await quiet();
    expect(room.view.now().messages).toMatchObject([{ text: "written on the bus" }]);
    expect(room.draft("answers", theme).view.now().value?.points).toHaveLength(1);
    await write_message(room, "and on foot");
    await pass(clock, 400);
    expect(stored()).toEqual([]);

    ine.browser.go_on_line();
    await pass(clock, 8_000);
    expect(texts()).toEqual(["written on the bus", "and on foot"]);
    expect(again.line.now().unsent).toBe(0);
    expect(room.draft("answers", theme).view.now().save).toBe("kept");
    const written = stored().map(({ value }) => (value as unknown as Message).written);
    expect(written.every((time) => typeof time === "number")).toBe(true);
  });

  test("drafts meet on the other device; of one note both texts stay", async () => {
    const phone = await browser_of(seeker, 1);
    const laptop = await browser_of(seeker, 2);
    phone.room.draft("answers", theme).write(answers([{ id: "self.joy", today: 2, note: "a" }]));
    await pass(clock, 600);
    expect(laptop.room.draft("answers", theme).view.now().value?.points).toMatchObject([
      { today: 2, note: "a" },
    ]);
    phone.browser.go_off_line();
    laptop.browser.go_off_line();
    phone.room
      .draft("answers", theme)
      .write(answers([{ id: "self.joy", today: 2, note: "fishing" }]));
    laptop.room.draft("answers", theme).write(
      answers([
        { id: "self.joy", today: 4, note: "singing" },
        { id: "self.sleep", today: 1 },
      ]),
    );
    await pass(clock, 600);
    phone.browser.go_on_line();
    await pass(clock, 31_000, 100);
    laptop.browser.go_on_line();
    await pass(clock, 31_000, 100);
    for (const { room } of [phone, laptop]) {
      const points = room.draft("answers", theme).view.now().value?.points ?? [];
      expect(points.map(({ id, today }) => [id, today])).toEqual([
        ["self.joy", 4],
        ["self.sleep", 1],
      ]);
      expect(points[0]?.note).toContain("fishing");
      expect(points[0]?.note).toContain("singing");
    }
  });

  test("sent from one device, while the other went on with the same draft: that goes on, too", async () => {
    const phone = await browser_of(seeker, 1);
    const laptop = await browser_of(seeker, 2);
    phone.room.message_draft().write({ text: "Hei" });
    await pass(clock, 600);
    expect(laptop.room.message_draft().view.now().value).toEqual({ text: "Hei" });
    laptop.browser.go_off_line();
    laptop.room.message_draft().write({ text: "Hei, og noe mer" });
    await pass(clock, 600);
    await phone.room.send_message();
    await pass(clock, 300);
    laptop.browser.go_on_line();
    await pass(clock, 31_000, 100);
    expect(texts()).toEqual(["Hei"]);
    for (const { room, client } of [laptop, phone]) {
      expect(room.message_draft().view.now().value).toEqual({ text: "Hei, og noe mer" });
      expect(client.line.now().unsent).toBe(0);
    }
    await laptop.room.send_message();
    await pass(clock, 300);
    expect(texts()).toEqual(["Hei", "Hei, og noe mer"]);
    expect(phone.room.message_draft().view.now().value).toBeUndefined();
  });

  test("a counsellor sees nothing of what is not shared", async () => {
    const kari = await browser_of(counsellor, 2, "staff");
    const ine = await browser_of(seeker);
    ine.room.draft("answers", theme).write(answers([{ id: "self.joy", today: 2, note: "secret" }]));
    await pass(clock, 1_000);
    expect(ine.room.draft("answers", theme).view.now().save).toBe("kept");
    expect(kari.room.view.now().themes.size).toBe(0);
  });
});

describe("an activity", () => {
  const activity: Activity = {
    type: "other",
    title: "Visit",
    learning_goal: "What a day is like",
    where: "",
    who_does_what: "",
    steps: [{ id: "s", text: "call", done: false }],
    phase: "proposed",
  };

  test("proposed, approved, withdrawn by a change, not by a ticked step", async () => {
    const ine = await browser_of(seeker);
    const kari = await browser_of(counsellor, 2, "staff");
    const id = await kari.room.put_activity(activity);
    expect(kari.room.view.now().activities[0]?.agreed).toMatchObject({ state: "waits" });
    await pass(clock, 300);
    const at_ine = () => ine.room.view.now().activities[0];
    expect(at_ine()?.agreed).toEqual({ state: "waits", for: ["seeker"], for_me: true });
    await ine.room.approve({ kind: "activity", id });
    await pass(clock, 300);
    expect(at_ine()?.agreed.state).toBe("agreed");
    expect(kari.room.view.now().activities[0]?.agreed.state).toBe("agreed");

    const ticked = { ...activity, steps: [{ id: "s", text: "call", done: true }] };
    await ine.room.put_activity({ ...ticked, phase: "under_way" }, id);
    await pass(clock, 300);
    expect(at_ine()).toMatchObject({ phase: "under_way", agreed: { state: "agreed" } });

    await ine.room.put_activity({ ...ticked, title: "Longer visit" }, id);
    await pass(clock, 300);
    expect(at_ine()?.agreed).toEqual({ state: "waits", for: ["counsellor"], for_me: false });
    await kari.room.decline({ kind: "activity", id }, "too far");
    await pass(clock, 300);
    expect(at_ine()?.agreed).toEqual({ state: "declined", by: counsellor, words: "too far" });
  });

  test("a goal is agreed on in the same way, and a no stays beside it after the change", async () => {
    const goal: Goal = {
      level: "sub",
      wording: "Work outdoors",
      comes_from: [],
      help: [],
      in_the_way: [],
      why: "",
      order: 0,
    };
    const ine = await browser_of(seeker);
    const kari = await browser_of(counsellor, 2, "staff");
    const id = await ine.room.put_agreed("goal", goal);
    const at_ine = () => ine.room.view.now().agreed("goal")[0];
    await pass(clock, 300);
    expect(kari.room.view.now().agreed("goal")[0]?.agreed).toMatchObject({ for_me: true });
    await kari.room.decline({ kind: "goal", id }, "when?");
    await pass(clock, 300);
    const no = { by: counsellor, words: "when?" };
    expect(at_ine()).toMatchObject({ agreed: { state: "declined" }, said_no: [no] });

    const later: Goal = { ...goal, by_when: "2027-05-01" };
    await ine.room.put_agreed("goal", later, id);
    await pass(clock, 300);
    await kari.room.approve({ kind: "goal", id });
    await pass(clock, 300);
    expect(at_ine()).toMatchObject({
      agreed: { state: "agreed" },
      said_no: [{ ...no, present: false }],
    });
    await ine.room.put_agreed("goal", { ...later, order: 2 }, id);
    await pass(clock, 300);
    expect(at_ine()?.agreed.state).toBe("agreed");
  });

  test("what was begun before the other changed it overwrites nothing: it is merged, or both are shown", async () => {
    const ine = await browser_of(seeker);
    const kari = await browser_of(counsellor, 2, "staff");
    const id = await kari.room.put_activity(activity);
    await pass(clock, 300);
    const [begun_from] = ine.room.view.now().versions("activity", id);
    await kari.room.put_activity({ ...activity, title: "Their title" }, id);
    await pass(clock, 300);
    await ine.room.put_agreed("activity", { ...activity, where: "Town" }, id, begun_from);
    await pass(clock, 300);
    expect(kari.room.view.now().activities[0]?.value).toMatchObject({
      title: "Their title",
      where: "Town",
    });
    await ine.room.put_agreed("activity", { ...activity, title: "My title" }, id, begun_from);
    await pass(clock, 300);
    expect(ine.room.view.now().stuck).toMatchObject([
      { conflicts: [{ path: ["title"], mine: "My title", theirs: "Their title" }] },
    ]);
  });

  test("changed by both at once: both changes stand; the same field is asked about", async () => {
    const ine = await browser_of(seeker);
    const kari = await browser_of(counsellor, 2, "staff");
    const id = await kari.room.put_activity(activity);
    await pass(clock, 300);
    ine.browser.go_off_line();
    await ine.room.put_activity({ ...activity, where: "Town", title: "My title" }, id);
    await kari.room.put_activity({ ...activity, start: "2026-12-01", title: "Their title" }, id);
    await pass(clock, 300);
    ine.browser.go_on_line();
    await pass(clock, 8_000);
    const { stuck } = ine.room.view.now();
    expect(stuck).toMatchObject([
      {
        why: "conflict",
        conflicts: [{ path: ["title"], mine: "My title", theirs: "Their title" }],
      },
    ]);
    await ine.room.resolve(stuck[0]?.n ?? 0, ["Our title"]);
    await pass(clock, 300);
    expect(kari.room.view.now().activities[0]?.value).toMatchObject({
      where: "Town",
      start: "2026-12-01",
      title: "Our title",
    });
    expect(ine.room.view.now().stuck).toEqual([]);
  });
});

describe("catching up", () => {
  test("a long room comes newest first, in pages; a cut in the middle loses nothing", async () => {
    const changes = (i: number) => [
      { kind: "message" as const, id: `m${i}` as ThingId, value: { text: `text ${i}` } },
    ];
    for (let i = 1; i <= 100; i += 1) server.append(room_id, counsellor, changes(i));
    const ine = new TestBrowser(server, chance_from(3));
    ine.me = me_of(seeker, "mine");
    const client = await ine.open();
    const room = client.room(room_id);
    await pass(clock, 140);
    const seen = room.view.now().messages.map(({ text }) => text);
    expect(seen.at(-1)).toBe("text 100");
    expect(seen.length).toBeLessThan(100);
    expect(room.view.now().phase).toBe("catching_up");
    ine.cut();
    server.append(room_id, counsellor, changes(101));
    await pass(clock, 5_000);
    expect(room.view.now().messages.map(({ text }) => text)).toEqual(
      Array.from({ length: 101 }, (_, i) => `text ${i + 1}`),
    );
    expect(room.view.now().phase).toBe("ready");

    // From the device alone, and nothing is asked for again.
    ine.close();
    server.heard.length = 0;
    const again = await ine.open();
    expect(again.room(room_id).view.now().messages).toHaveLength(101);
    await pass(clock, 500);
    expect(server.heard.filter(({ type }) => type === "earlier")).toEqual([]);
    expect(server.heard).toMatchObject([{ type: "enter", after: 101 }]);
  });

  test("another grant drops the side and reads anew", async () => {
    const ine = await browser_of(seeker);
    await write_message(ine.room, "before");
    await pass(clock, 300);
    const room = server.rooms.get(room_id);
    if (!room) throw new Error("no room");
    // From now on this person may not read what stood there; the head is as high as before.
    room.grant = 2;
    room.entries = [];
    server.append(room_id, counsellor, [
      { kind: "message", id: "m" as ThingId, value: { text: "after" } },
    ]);
    ine.browser.cut();
    await pass(clock, 3_000);
    const seen = (view: RoomHandle["view"]) => view.now().messages.map(({ text }) => text);
    expect(seen(ine.room.view)).toEqual(["after"]);
    ine.browser.go_off_line();
    ine.browser.close();
    const again = await ine.browser.open();
    expect(seen(again.room(room_id).view)).toEqual(["after"]);
  });

  test("a seat that has ended: the side is dropped, from the device too", async () => {
    const ine = await browser_of(seeker);
    await write_message(ine.room, "before");
    await pass(clock, 300);
    server.rooms.get(room_id)?.people.splice(0, 1);
    ine.browser.cut();
    await pass(clock, 3_000);
    expect(ine.room.view.now()).toMatchObject({ phase: "closed", messages: [] });
  });
});

describe("the session", () => {
  test("ended: covered, and what was unsent goes out when the same person returns", async () => {
    const ine = await browser_of(seeker);
    ine.browser.me = undefined;
    ine.browser.cut();
    await pass(clock, 2_000);
    expect(ine.client.session.now()).toEqual({ phase: "covered", why: "ended", name: "Ine" });
    await write_message(ine.room, "still here");
    const how = { organisation: "demo", name: "ine", password: "x", device: "mine" as const };
    expect((await ine.client.sign_in(how)).ok).toBe(true);
    await pass(clock, 2_000);
    expect(ine.client.session.now()).toMatchObject({ phase: "open" });
    expect(texts()).toEqual(["still here"]);
  });

  test("somebody else signs in: nothing of the first goes out under their name, and it waits", async () => {
    const ine = await browser_of(seeker);
    ine.browser.go_off_line();
    await write_message(ine.room, "mine");
    ine.browser.on_line = true;
    const as = (name: string) => ({
      organisation: "demo",
      name,
      password: "x",
      device: "mine" as const,
    });
    await ine.client.sign_in(as("kari"));
    await pass(clock, 2_000);
    expect(stored()).toEqual([]);
    expect(ine.client.room(room_id).view.now().messages).toEqual([]);
    await ine.client.sign_in(as("ine"));
    await pass(clock, 2_000);
    expect(stored()).toMatchObject([{ by: seeker }]);
    expect(texts()).toEqual(["mine"]);
  });

  test("signing out asks about what is unsent, then leaves nothing on the device", async () => {
    const ine = await browser_of(seeker);
    ine.browser.go_off_line();
    await write_message(ine.room, "unsent");
    expect(await ine.client.sign_out()).toEqual({ unsent: 1 });
    expect(ine.client.session.now().phase).toBe("open");
    expect(await ine.client.sign_out(true)).toEqual({ unsent: 0 });
    expect(ine.browser.storage.keeps.size).toBe(0);
    // Without a line the server is told at the next start.
    expect(ine.browser.me).toBeDefined();
    ine.browser.on_line = true;
    await ine.browser.open();
    expect(ine.browser.me).toBeUndefined();
    expect(ine.browser.client?.session.now()).toEqual({ phase: "signed_out" });
  });

  test("left quickly: covered until the person goes on", async () => {
    const ine = await browser_of(seeker);
    ine.client.leave_quickly();
    expect(ine.client.session.now()).toMatchObject({ phase: "covered", why: "left" });
    const again = await ine.browser.open();
    expect(again.session.now()).toEqual({ phase: "covered", why: "left", name: undefined });
    await again.come_back();
    expect(again.session.now().phase).toBe("open");
  });

  test("on a shared device nothing is kept", async () => {
    const ine = await browser_of(seeker, 1, "shared");
    ine.browser.go_off_line();
    ine.room.draft("answers", theme).write(answers([{ id: "p1", today: 2 }]));
    await pass(clock, 500);
    expect(ine.room.draft("answers", theme).view.now().save).toBe("page");
    expect(ine.browser.storage.keeps.size).toBe(0);
  });
});

test("whatever is cut and closed, each put arrives once and everybody ends with the same", async () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    clock = new StandingClock();
    server = new TestServer(clock);
    server.open(room_id, seeker_and_lead);
    const chance = chance_from(seed);
    const browsers = await Promise.all([
      browser_of(seeker, seed * 10 + 1),
      browser_of(seeker, seed * 10 + 2),
      browser_of(counsellor, seed * 10 + 3, "staff"),
    ]);
    const clients = browsers.map(({ browser }) => browser);
    const said: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      const browser = clients[Math.floor(chance() * clients.length)] as TestBrowser;
      const dice = chance();
      if (dice < 0.45) {
        const text = `${seed}.${step}`;
        const client = browser.client ?? (await browser.open());
        // A device of staff keeps nobody's name: opened without a line, it can't know who is here.
        if (client.session.now().phase === "open") {
          await write_message(client.room(room_id), text);
          said.push(text);
        }
      } else if (dice < 0.6) browser.cut();
      else if (dice < 0.7) browser.go_off_line();
      else if (dice < 0.8) browser.go_on_line();
      else if (dice < 0.87) {
        browser.close();
        await browser.open();
      } else if (dice < 0.92) {
        server.reachable = false;
        server.cut_all();
      } else server.reachable = true;
      await pass(clock, Math.floor(chance() * 120));
    }
    server.reachable = true;
    for (const browser of clients) {
      browser.on_line = true;
      const client = browser.client ?? (await browser.open());
      client.nudge();
      await pass(clock, 100);
      client.room(room_id).view.watch(() => undefined);
    }
    await pass(clock, 70_000, 250);
    expect(texts().sort(), `seed ${seed}`).toEqual([...said].sort());
    for (const browser of clients) {
      const view = browser.client?.room(room_id).view.now();
      expect(
        view?.messages.map(({ text }) => text),
        `seed ${seed}`,
      ).toEqual(texts());
      expect(browser.client?.line.now().unsent, `seed ${seed}`).toBe(0);
    }
  }
}, 60_000);

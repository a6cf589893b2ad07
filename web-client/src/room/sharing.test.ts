// @vitest-environment node
// Sharing and taking back: what stands in the room afterwards, and what never leaves the device.
import { beforeEach, describe, expect, test } from "vitest";
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
import { theme_id, type Answers, type ThingId } from "./wire";

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

const theme = theme_id("map", 1, "self");
const answers = (points: Answers["points"]): Answers => ({
  instrument: "map",
  instrument_version: 1,
  round: 1,
  theme: "self",
  points,
  given: "self",
});

describe("sharing", () => {
  test("held back, shared, changed since, taken back, shared again", async () => {
    const ine = await browser_of(seeker);
    const kari = await browser_of(counsellor, 2, "staff");
    const draft = ine.room.draft("answers", theme);
    draft.write(
      answers([
        { id: "p1", today: 2 },
        { id: "p2", today: 3, note: "secret" },
      ]),
    );
    await ine.room.share(theme, ["p2"]);
    await pass(clock, 500);
    const seen = () => kari.room.view.now().themes.get(theme);
    expect(seen()?.shared?.answers.points).toEqual([{ id: "p1", today: 2 }]);
    expect(JSON.stringify(stored())).not.toContain("secret");
    expect(ine.room.view.now().themes.get(theme)).toMatchObject({
      not_shared: ["p2"],
      changed_since_shared: [],
    });

    draft.write(
      answers([
        { id: "p1", today: 5 },
        { id: "p2", today: 3, note: "secret" },
      ]),
    );
    await pass(clock, 500);
    expect(ine.room.view.now().themes.get(theme)?.changed_since_shared).toEqual(["p1"]);

    await ine.room.take_back(theme);
    await pass(clock, 500);
    expect(seen()).toMatchObject({ shared: undefined, taken_back: true });
    expect(stored()[0]?.value).toBeNull();
    expect(draft.view.now().value?.points).toHaveLength(2);

    await ine.room.share(theme, []);
    await pass(clock, 500);
    expect(seen()?.shared?.answers.points).toHaveLength(2);
    // A point that was shared and is held back now is erased with everything it stood in.
    await ine.room.share(theme, ["p2"]);
    await pass(clock, 500);
    expect(seen()?.shared?.answers.points).toEqual([{ id: "p1", today: 5 }]);
    expect(JSON.stringify(stored())).not.toContain("secret");
  });

  test("a note stays when only the note is held back, and is no change then", async () => {
    const ine = await browser_of(seeker);
    const kari = await browser_of(counsellor, 2, "staff");
    const draft = ine.room.draft("answers", theme);
    const seen = () => kari.room.view.now().themes.get(theme)?.shared?.answers.points;
    draft.write(answers([{ id: "p1", today: 2, note: "secret" }]));
    await ine.room.share(theme, ["p1/note"]);
    await pass(clock, 500);
    expect(seen()).toEqual([{ id: "p1", today: 2 }]);
    expect(JSON.stringify(stored())).not.toContain("secret");
    expect(ine.room.view.now().themes.get(theme)?.changed_since_shared).toEqual([]);

    await ine.room.share(theme, []);
    await pass(clock, 500);
    expect(seen()).toEqual([{ id: "p1", today: 2, note: "secret" }]);
    // Held back after all: erased with everything it stood in.
    await ine.room.share(theme, ["p1/note"]);
    await pass(clock, 500);
    expect(seen()).toEqual([{ id: "p1", today: 2 }]);
    expect(JSON.stringify(stored())).not.toContain("secret");
  });

  const other = theme_id("map", 1, "can");
  const words = {
    about: { kind: "answers" as const, id: theme },
    found_out: "my own words",
    how_it_went: "",
    went_well: "",
    next: "",
  };
  const words_id = "e".repeat(32) as ThingId;
  const reflection = { kind: "reflection" as const, id: words_id };

  test("several themes in one put; one with nothing left is taken back with the words that hang on it", async () => {
    const ine = await browser_of(seeker);
    const kari = await browser_of(counsellor, 2, "staff");
    ine.room.draft("answers", theme).write(answers([{ id: "p1", today: 2 }]));
    ine.room.draft("answers", other).write({ ...answers([{ id: "q1", today: 3 }]), theme: "can" });
    const all = (held_back: string[]) =>
      ine.room.share_map([
        { theme, held_back, along: [reflection] },
        { theme: other, held_back: [], along: [] },
      ]);
    await all([]);
    expect(ine.room.view.now().waiting).toBe(1);
    await pass(clock, 500);
    expect(stored()).toHaveLength(2);
    await ine.room.put([{ ...reflection, value: words }]);
    await pass(clock, 500);
    const seen = () => kari.room.view.now();
    expect(seen().things("reflection")).toHaveLength(1);

    await all(["p1"]);
    await pass(clock, 500);
    expect(seen().themes.get(theme)).toMatchObject({ shared: undefined, taken_back: true });
    expect(seen().themes.get(other)?.shared?.answers.points).toHaveLength(1);
    expect(seen().things("reflection")).toEqual([]);
    expect(stored().filter(({ kind }) => kind === "erasure")).toHaveLength(1);
    expect(JSON.stringify(stored())).not.toContain("my own words");
  });

  test("a theme is taken back with its words in one put, also what still waits here", async () => {
    const ine = await browser_of(seeker);
    ine.room.draft("answers", theme).write(answers([{ id: "p1", today: 2 }]));
    await ine.room.share(theme, []);
    await pass(clock, 500);
    ine.browser.go_off_line();
    await ine.room.put([{ ...reflection, value: words }]);
    await ine.room.take_back(theme, "answers", [reflection]);
    ine.browser.go_on_line();
    await pass(clock, 31_000, 100);
    expect(stored().map(({ kind }) => kind)).toEqual(["answers", "erasure"]);
    expect(ine.client.line.now().unsent).toBe(0);
  });

  test("shared and taken back without a line, nothing of it ever leaves", async () => {
    const ine = await browser_of(seeker);
    ine.browser.go_off_line();
    ine.room.draft("answers", theme).write(answers([{ id: "p1", today: 2 }]));
    await ine.room.share(theme, []);
    expect(ine.room.view.now().themes.get(theme)?.shared?.way).toBe("waiting_here");
    await ine.room.take_back(theme);
    ine.browser.go_on_line();
    await pass(clock, 8_000);
    expect(stored()).toEqual([]);
  });
});

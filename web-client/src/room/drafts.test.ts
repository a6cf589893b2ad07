// @vitest-environment node
import { beforeEach, describe, expect, test } from "vitest";
import { MemoryKeep, type Keep } from "../device/keep";
import { StandingClock, quiet } from "../testing/chance";
import type { DraftName } from "./draft_copy";
import { Drafts, quiet_ms, quiet_ms_max } from "./drafts";
import type { Json, KeptDraft, RoomId, ThingId } from "./wire";

const room = "1".repeat(32) as RoomId;
const name: DraftName = { room, side: "circle", kind: "message", id: "m" as ThingId };

let clock: StandingClock;
let keep: Keep;
let on_line: boolean;
let used_up: boolean;
let sent: { base: number; value: Json }[];
let drafts: Drafts;
/** Tells that something of a draft has moved, as screens are told. */
let told: () => void;

class LastingKeep extends MemoryKeep {
  override readonly lasting: boolean = true;
}

function new_drafts(): Drafts {
  return new Drafts({
    keep,
    clock,
    can_send: () => on_line,
    send: (_name, _v, base, value) => {
      sent.push({ base, value });
      return true;
    },
    is_used_up: () => used_up,
    moved: () => told(),
  });
}

beforeEach(() => {
  clock = new StandingClock();
  keep = new LastingKeep();
  on_line = true;
  used_up = false;
  told = () => undefined;
  sent = [];
  drafts = new_drafts();
});

async function wait(ms: number): Promise<void> {
  clock.pass(ms);
  await quiet();
}

const kept = (version: number) =>
  drafts.on_kept({ type: "draft_kept", ...name, kind: "message", version });
const moved = (version: number, value: Json, stale = false) => {
  const draft: KeptDraft = { kind: "message", id: name.id, v: 1, version, value };
  return drafts.on_moved(room, "circle", draft, stale);
};

describe("a draft", () => {
  test("goes to the device at every key, and out 300 ms after the last", async () => {
    drafts.write(name, { text: "H" });
    expect(drafts.save_state(name)).toBe("writing");
    await quiet();
    expect(await keep.all("drafts")).toMatchObject([{ value: { value: { text: "H" } } }]);
    await wait(quiet_ms - 1);
    drafts.write(name, { text: "He" });
    await wait(quiet_ms - 1);
    expect(await keep.all("drafts")).toMatchObject([{ value: { value: { text: "He" } } }]);
    expect(drafts.save_state(name)).toBe("writing");
    expect(sent).toEqual([]);
    await wait(1);
    expect(drafts.save_state(name)).toBe("here");
    expect(sent).toEqual([{ base: 0, value: { text: "He" } }]);
    await kept(1);
    expect(drafts.save_state(name)).toBe("kept");
  });

  test("a slow device is given the newest, not every key", async () => {
    const slow: Json[] = [];
    let done: () => void = () => undefined;
    Object.defineProperty(keep, "write", {
      value: ([{ value }]: [{ value: { value: Json } }]) => {
        slow.push(value.value);
        return new Promise<void>((next) => (done = next));
      },
    });
    for (const text of ["H", "He", "Hei"]) {
      drafts.write(name, { text });
      await quiet();
    }
    expect(slow).toEqual([{ text: "H" }]);
    done();
    await quiet();
    expect(slow).toEqual([{ text: "H" }, { text: "Hei" }]);
    done();
    await quiet();
    expect(slow).toHaveLength(2);
  });

  test("of somebody who never pauses the server hears every three seconds", async () => {
    for (let gone = 0; gone < quiet_ms_max; gone += 100) {
      drafts.write(name, { text: `${gone}` });
      await wait(100);
    }
    expect(sent).toHaveLength(1);
  });

  test("is flushed at once when the page is hidden", async () => {
    drafts.write(name, { text: "H" });
    await quiet();
    void drafts.flush_all();
    expect(sent).toHaveLength(1);
    await quiet();
    expect(await keep.all("drafts")).toHaveLength(1);
  });

  test("without a line it waits on the device, over a new start", async () => {
    on_line = false;
    drafts.write(name, { text: "H" });
    await wait(quiet_ms);
    drafts = new_drafts();
    await drafts.load();
    expect(drafts.value(name)).toEqual({ text: "H" });
    expect(drafts.save_state(name)).toBe("here");
    on_line = true;
    drafts.pump(room, "circle");
    expect(sent).toEqual([{ base: 0, value: { text: "H" } }]);
  });

  test("one is under way at a time; what was typed meanwhile follows from its version", async () => {
    drafts.write(name, { text: "a" });
    await wait(quiet_ms);
    drafts.write(name, { text: "ab" });
    await wait(quiet_ms);
    expect(sent).toHaveLength(1);
    await kept(4);
    expect(sent[1]).toEqual({ base: 4, value: { text: "ab" } });
    expect(drafts.save_state(name)).toBe("here");
  });

  test("stale: both are kept, and sent again from the kept version", async () => {
    drafts.write(name, { text: "mine" });
    await wait(quiet_ms);
    await moved(7, { text: "theirs" }, true);
    expect(drafts.value(name)).toEqual({ text: "theirs\n\nmine" });
    expect(sent[1]).toEqual({ base: 7, value: { text: "theirs\n\nmine" } });
  });

  test("of another device of mine it is taken over; an older one is not", async () => {
    await moved(3, { text: "there" });
    expect(drafts.value(name)).toEqual({ text: "there" });
    expect(drafts.save_state(name)).toBe("kept");
    await moved(2, { text: "older" });
    expect(drafts.value(name)).toEqual({ text: "there" });
    await moved(4, null);
    expect(drafts.save_state(name)).toBe("none");
    expect(await keep.all("drafts")).toEqual([]);
  });

  test("dropped: told to the server, then forgotten here", async () => {
    drafts.write(name, { text: "a" });
    await wait(quiet_ms);
    await kept(1);
    drafts.write(name, null);
    await wait(quiet_ms);
    expect(sent[1]).toEqual({ base: 1, value: null });
    await kept(2);
    expect(await keep.all("drafts")).toEqual([]);
  });

  test("dropped before anybody heard of it: nothing goes out", async () => {
    on_line = false;
    drafts.write(name, { text: "a" });
    await wait(quiet_ms);
    drafts.write(name, null);
    await wait(quiet_ms);
    on_line = true;
    drafts.pump(room, "circle");
    expect(sent).toEqual([]);
    expect(await keep.all("drafts")).toEqual([]);
  });

  test("used up: forgotten, and not sent any more", async () => {
    drafts.write(name, { text: "a" });
    used_up = true;
    await drafts.used_up(name, { text: "a" });
    await wait(quiet_ms);
    expect(sent).toEqual([]);
    expect(drafts.named(room, "circle", "message")).toEqual([]);
    expect(await keep.all("drafts")).toEqual([]);
  });

  test("too fast: again after the server's time; too long: stays here, said so", async () => {
    const refused = (code: string, ms?: number) =>
      drafts.on_refused({
        type: "draft_refused",
        ...name,
        kind: "message",
        code,
        ...(ms !== undefined && { ms }),
      });
    drafts.write(name, { text: "a" });
    await wait(quiet_ms);
    await refused("later", 500);
    await wait(500);
    expect(sent).toHaveLength(2);
    await refused("too_long");
    expect(drafts.refused(name)).toBe("too_long");
    drafts.pump(room, "circle");
    expect(sent).toHaveLength(2);
    drafts.write(name, { text: "b" });
    await wait(quiet_ms);
    expect(sent).toHaveLength(3);
  });

  test("a device that takes no more: the save line does not lie", async () => {
    keep = new LastingKeep();
    Object.defineProperty(keep, "write", { value: () => Promise.reject(new Error("full")) });
    drafts = new_drafts();
    on_line = false;
    drafts.write(name, { text: "a" });
    await wait(quiet_ms);
    expect(drafts.save_state(name)).toBe("writing");
  });

  test("another tab has written: taken over, or merged with what is typed here", async () => {
    const other_tab = new_drafts();
    other_tab.write(name, { text: "other tab" });
    await wait(quiet_ms);
    const key = (await keep.all("drafts"))[0]?.name ?? "";
    await drafts.load_again(key);
    expect(drafts.value(name)).toEqual({ text: "other tab" });
    drafts.write(name, { text: "other tab, and here" });
    other_tab.write(name, { text: "other tab goes on" });
    await other_tab.flush_all();
    await drafts.load_again(key);
    const { text } = drafts.value(name) as { text: string };
    expect(text).toContain("and here");
    expect(text).toContain("goes on");
  });
});

describe("nothing written is lost", () => {
  const seen_by_a_screen = () => {
    const screen = { value: drafts.value(name) };
    told = () => (screen.value = drafts.value(name));
    return screen;
  };

  test("what another device wrote is on the screen at once, before this device has put it away", async () => {
    const screen = seen_by_a_screen();
    const coming = moved(3, { text: "", note: "from the other device" });
    expect(screen.value).toEqual({ text: "", note: "from the other device" });
    await coming;
  });

  test("a change made from an older value keeps what has come since", async () => {
    drafts.write(name, { text: "a" });
    const seen = drafts.value(name);
    await wait(quiet_ms);
    await kept(1);
    await moved(2, { text: "a", note: "from the other device" });
    drafts.write(name, { text: "ab" }, seen);
    expect(drafts.value(name)).toEqual({ text: "ab", note: "from the other device" });
  });

  test("several fields, each written from the same older value", () => {
    drafts.write(name, { text: "a" });
    const seen = drafts.value(name);
    drafts.write(name, { text: "a", one: "1" }, seen);
    drafts.write(name, { text: "a", two: "2" }, seen);
    expect(drafts.value(name)).toEqual({ text: "a", one: "1", two: "2" });
  });

  test("one's own last key holds, also when it takes something away", () => {
    drafts.write(name, { text: "Hello" });
    drafts.write(name, { text: "Hell" }, drafts.value(name));
    drafts.write(name, { text: "Hel" }, drafts.value(name));
    expect(drafts.value(name)).toEqual({ text: "Hel" });
  });
});

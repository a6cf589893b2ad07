// @vitest-environment node
// The outbox alone, on a device, with a line that is played by hand.
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { MemoryKeep, type Keep } from "../device/keep";
import { open_sealed_keep } from "../device/sealed_keep";
import { StandingClock, quiet } from "../testing/chance";
import { Outbox } from "./outbox";
import type { Change, Kind, PutId, RoomId, ThingId } from "./wire";

const room = "1".repeat(32) as RoomId;
const side = "circle" as const;

interface Sent {
  readonly put_id: PutId;
  readonly changes: readonly Change[];
}

let clock: StandingClock;
let keep: Keep;
let sent: Sent[];
let on_line: boolean;
let present: Map<string, { seq: number; value: { title: string } | null }>;
let come: number;
let outbox: Outbox;

function new_outbox(is_sender = true): Outbox {
  return new Outbox({
    keep,
    clock,
    is_sender: () => is_sender,
    can_send: () => on_line,
    send: ({ put_id }, changes) => {
      sent.push({ put_id, changes });
      return true;
    },
    present: (_room, _side, { kind, id }) => present.get(`${kind} ${id}`),
    has_come: (_room, _side, _first, last) => last <= come,
    moved: () => undefined,
  });
}

beforeEach(() => {
  clock = new StandingClock();
  keep = new MemoryKeep();
  sent = [];
  on_line = true;
  present = new Map();
  come = Number.MAX_SAFE_INTEGER;
  outbox = new_outbox();
});

const change = (id: string, title: string | null, kind: Kind = "activity") => ({
  kind,
  id: id as ThingId,
  value: title === null ? null : { title },
});

async function put(...changes: ReturnType<typeof change>[]): Promise<void> {
  await outbox.put(room, side, changes);
  await quiet();
}

const newest = () => {
  const last = sent.at(-1);
  if (!last) throw new Error("nothing was sent");
  return last;
};

async function done(first: number, last = first): Promise<void> {
  outbox.on_done({ type: "done", room, side, put_id: newest().put_id, first, last });
  await quiet();
}

async function refused(code: string, more: object = {}): Promise<void> {
  const { put_id } = newest();
  outbox.on_refused({ type: "refused", room, side, put_id, change: 0, code, field: "f", ...more });
  await quiet();
}

const titles = () => sent.map(({ changes }) => (changes[0]?.value as { title: string }).title);

describe("what waits", () => {
  test("is on the device before the promise resolves", async () => {
    on_line = false;
    await outbox.put(room, side, [change("a", "A")]);
    const kept = await keep.all("outbox");
    expect(kept).toMatchObject([{ value: { changes: [{ id: "a", value: { title: "A" } }] } }]);
  });

  test("keeps the order made; one at a time in a room", async () => {
    await put(change("a", "A"));
    await put(change("b", "B"));
    await put(change("c", "C"));
    expect(titles()).toEqual(["A"]);
    await done(1);
    await done(2);
    expect(titles()).toEqual(["A", "B", "C"]);
    await done(3);
    expect(outbox.unsent()).toBe(0);
    expect(await keep.all("outbox")).toEqual([]);
  });

  test("another room does not wait for this one", async () => {
    await put(change("a", "A"));
    await outbox.put("2".repeat(32) as RoomId, side, [change("b", "B")]);
    await quiet();
    expect(titles()).toEqual(["A", "B"]);
  });

  test("edited again, the waiting one changes: one put, the same base", async () => {
    on_line = false;
    present.set("activity a", { seq: 7, value: { title: "old" } });
    await put(change("a", "first"));
    await put(change("b", "other"));
    await put(change("a", "second"));
    expect(outbox.items(room)).toHaveLength(2);
    on_line = true;
    outbox.pump();
    await quiet();
    expect(newest().changes).toMatchObject([{ id: "a", base: 7, value: { title: "second" } }]);
  });

  test("edited while under way, the next waits for `done` and takes that seq as base", async () => {
    await put(change("a", "first"));
    await put(change("a", "second"));
    expect(sent).toHaveLength(1);
    await done(5);
    expect(sent).toHaveLength(2);
    expect(newest().changes).toMatchObject([{ base: 5, value: { title: "second" } }]);
  });

  test("withdrawn while it waits: the withdrawal goes out", async () => {
    on_line = false;
    present.set("activity a", { seq: 2, value: { title: "x" } });
    await put(change("a", "first"));
    await put(change("a", null));
    on_line = true;
    outbox.pump();
    await quiet();
    expect(sent).toMatchObject([{ changes: [{ base: 2, value: null }] }]);
  });
});

describe("once", () => {
  test("sent again after a cut line: the same put id and the same content", async () => {
    await put(change("a", "A"));
    outbox.lost_line();
    await put(change("a", "edited"));
    outbox.pump();
    await quiet();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  test("also after the page was closed between sending and hearing", async () => {
    globalThis.indexedDB = new IDBFactory();
    const sealed = await open_sealed_keep("a".repeat(32));
    if (!sealed) throw new Error("the device keeps nothing");
    keep = sealed;
    outbox = new_outbox();
    await put(change("a", "A"));
    await expect.poll(() => sent.length).toBe(1);
    outbox = new_outbox();
    await outbox.load();
    await put(change("a", "edited after"));
    outbox.pump();
    await expect.poll(() => sent.length).toBe(2);
    expect(sent[1]).toEqual(sent[0]);
    outbox.on_done({ type: "done", room, side, put_id: newest().put_id, first: 4, last: 4 });
    await expect.poll(() => sent.length).toBe(3);
    expect(sent[2]?.put_id).not.toBe(sent[0]?.put_id);
    expect(sent[2]?.changes).toMatchObject([{ base: 4, value: { title: "edited after" } }]);
    sealed.close();
  });

  test("a tab that edits what another has sent meanwhile does not change it", async () => {
    on_line = false;
    await put(change("a", "first"));
    const other_tab = new_outbox(false);
    await other_tab.load();
    on_line = true;
    outbox.pump();
    await quiet();
    // The other tab still believes it to be waiting.
    await other_tab.put(room, side, [change("a", "second")]);
    await outbox.load();
    expect(outbox.items(room).map(({ changes }) => changes[0]?.value)).toEqual([
      { title: "first" },
      { title: "second" },
    ]);
    await done(3);
    expect(newest().changes).toMatchObject([{ base: 3, value: { title: "second" } }]);
  });

  test("accepted but its entries have not come: it stays to be seen, and does not go out again", async () => {
    come = 0;
    await put(change("a", "A"));
    await done(9);
    expect(outbox.items(room)).toMatchObject([{ done: { first: 9, last: 9 } }]);
    expect(outbox.unsent()).toBe(0);
    outbox.lost_line();
    outbox.pump();
    await quiet();
    expect(sent).toHaveLength(1);
    await put(change("a", "B"));
    expect(newest().changes).toMatchObject([{ base: 9 }]);
    come = 9;
    outbox.settle(room);
    await quiet();
    expect(outbox.items(room)).toHaveLength(1);
  });

  test("the server is too busy: the same again after its time", async () => {
    await put(change("a", "A"));
    outbox.on_later({ type: "later", put_id: newest().put_id, ms: 2_000 });
    await put(change("b", "B"));
    clock.pass(1_999);
    await quiet();
    expect(sent).toHaveLength(1);
    clock.pass(1);
    await quiet();
    expect(sent[1]).toEqual(sent[0]);
  });
});

describe("refused", () => {
  test("it stops only what names it, and stays until the person has chosen", async () => {
    await put(change("a", "A"));
    await put(change("b", "B"));
    await outbox.put(room, side, [
      {
        kind: "approval",
        id: "activity/a/me" as ThingId,
        value: { kind: "activity", thing: "a", seq: 1, answer: "approved", words: "" },
      },
    ]);
    await refused("too_long");
    expect(titles()).toEqual(["A", "B"]);
    await done(1);
    expect(sent).toHaveLength(2);
    expect(outbox.stuck(room)).toMatchObject([{ why: "refused", code: "too_long", field: "f" }]);
    // Nothing of it is lost by closing the page.
    outbox = new_outbox();
    await outbox.load();
    expect(outbox.items(room)).toHaveLength(2);
  });

  test("written anew, it goes out under a new put id", async () => {
    await put(change("a", "far too long"));
    await refused("too_long");
    await put(change("a", "short"));
    expect(titles()).toEqual(["far too long", "short"]);
    expect(sent[1]?.put_id).not.toBe(sent[0]?.put_id);
    expect(outbox.stuck(room)).toEqual([]);
  });

  test("let go, what came after it starts from what it started from", async () => {
    present.set("activity a", { seq: 3, value: { title: "old" } });
    await put(change("a", "refused"));
    await put(change("a", "after"));
    await refused("not_permitted");
    expect(sent).toHaveLength(1);
    await outbox.let_go(outbox.stuck(room)[0]?.n ?? 0);
    await quiet();
    expect(newest().changes).toMatchObject([{ base: 3, value: { title: "after" } }]);
  });

  test("an erasure of what is erased already is as wished", async () => {
    const things = [{ kind: "answers", id: "t" }];
    await outbox.put(room, side, [
      { kind: "erasure", id: "e" as ThingId, value: { things, wished_by: "seeker" } },
    ]);
    await quiet();
    await refused("unknown_thing");
    expect(outbox.items(room)).toEqual([]);
  });

  test("of an erasure of several, one that is erased already is left out, and the rest goes", async () => {
    const things = ["s", "t", "u"].map((id) => ({ kind: "answers", id }));
    const erasure = { things, wished_by: "seeker" };
    await outbox.put(room, side, [{ kind: "erasure", id: "e" as ThingId, value: erasure }]);
    await quiet();
    await refused("unknown_thing", { field: "things/1" });
    expect(newest().changes).toMatchObject([{ value: { things: [things[0], things[2]] } }]);
    expect(newest().put_id).not.toBe(sent[0]?.put_id);
    expect(outbox.stuck(room)).toEqual([]);
  });

  test("what is taken back before it went leaves its put; the rest goes on", async () => {
    on_line = false;
    await put(change("a", "A"), change("b", "B"));
    await put(change("c", "C"));
    await outbox.take_back_waiting(room, { kind: "activity", id: "a" as ThingId });
    await outbox.take_back_waiting(room, { kind: "activity", id: "c" as ThingId });
    expect(outbox.items(room).map(({ changes }) => changes.map(({ id }) => id))).toEqual([["b"]]);
  });

  test("a newer client is asked for: everything stays and waits", async () => {
    await put(change("a", "A"));
    await refused("client_too_old");
    expect(outbox.too_old()).toBe(true);
    await put(change("b", "B"));
    expect(sent).toHaveLength(1);
    expect(outbox.stuck(room)).toEqual([]);
    outbox = new_outbox();
    await outbox.load();
    outbox.pump();
    await quiet();
    expect(titles()).toEqual(["A", "A"]);
  });
});

describe("one draft sent by two tabs", () => {
  const message = (text: string) => ({
    kind: "message" as const,
    id: "m" as ThingId,
    value: { text },
  });
  const stands = { present: { seq: 4, v: 1, value: { text: "from the other" } } };

  test("two texts become two messages", async () => {
    await outbox.put(room, side, [message("mine")]);
    await quiet();
    await refused("stale", stands);
    expect(newest().changes).toMatchObject([{ base: 0, value: { text: "mine" } }]);
    expect(newest().changes[0]?.id).not.toBe("m");
    expect(outbox.stuck(room)).toEqual([]);
  });

  test("the same text is one", async () => {
    const later = message("from the other");
    await outbox.put(room, side, [{ ...later, value: { ...later.value, written: 7 } }]);
    await quiet();
    await refused("stale", stands);
    expect(outbox.items(room)).toEqual([]);
    expect(sent).toHaveLength(1);
  });
});

describe("stale", () => {
  const two = (title: string, where: string) => ({
    kind: "activity" as const,
    id: "a" as ThingId,
    value: { title, where },
  });
  const now = (title: string, where: string) => ({
    present: { seq: 8, v: 1, value: { title, where } },
  });

  beforeEach(async () => {
    present.set("activity a", { seq: 2, value: { title: "t", where: "w" } as { title: string } });
    await outbox.put(room, side, [two("mine", "w")]);
    await quiet();
  });

  test("without a conflict both are merged and sent again", async () => {
    await refused("stale", now("t", "theirs"));
    expect(newest().changes).toMatchObject([
      { base: 8, value: { title: "mine", where: "theirs" } },
    ]);
    expect(sent[1]?.put_id).not.toBe(sent[0]?.put_id);
  });

  test("the same was put by somebody else: nothing is left to say", async () => {
    await refused("stale", now("mine", "w"));
    expect(outbox.items(room)).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  test("both changed one field: both texts are told, and the person picks", async () => {
    await refused("stale", now("theirs", "also theirs"));
    expect(sent).toHaveLength(1);
    const [stuck] = outbox.stuck(room);
    expect(stuck).toMatchObject({
      why: "conflict",
      conflicts: [{ change: 0, path: ["title"], mine: "mine", theirs: "theirs" }],
    });
    await outbox.resolve(stuck?.n ?? 0, ["joined"]);
    await quiet();
    expect(newest().changes).toMatchObject([
      { base: 8, value: { title: "joined", where: "also theirs" } },
    ]);
  });

  test("edited without picking, the conflict is not overwritten unseen", async () => {
    await refused("stale", now("theirs", "w"));
    await outbox.put(room, side, [two("mine again", "w")]);
    await quiet();
    expect(newest().changes).toMatchObject([{ base: 2, value: { title: "mine again" } }]);
    await refused("stale", now("theirs", "w"));
    expect(outbox.stuck(room)).toMatchObject([
      { conflicts: [{ mine: "mine again", theirs: "theirs" }] },
    ]);
  });

  test("withdrawn by somebody else meanwhile: asked, not decided", async () => {
    await refused("stale", { present: { seq: 8, v: 1, value: null } });
    const [stuck] = outbox.stuck(room);
    expect(stuck?.conflicts).toMatchObject([{ path: [], theirs: null }]);
    await outbox.resolve(stuck?.n ?? 0, [null]);
    await quiet();
    expect(newest().changes).toMatchObject([{ base: 8, value: null }]);
  });
});

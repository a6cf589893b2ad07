// @vitest-environment node
import { beforeEach, describe, expect, test } from "vitest";
import { StandingClock, chance_from, quiet } from "../testing/chance";
import type { RoomId, ServerFrame } from "../room/wire";
import {
  Connection,
  answer_ms_max,
  first_wait_ms_max,
  last_wait_ms_max,
  probe_ms_max,
  type SessionCheck,
  type Socket,
} from "./connection";

class ScriptedSocket implements Socket {
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  sent: string[] = [];
  closed = false;
  send = (text: string) => void this.sent.push(text);
  close = () => void (this.closed = true);
  say = (frame: ServerFrame) => this.onmessage?.({ data: JSON.stringify(frame) });
}

let clock: StandingClock;
let sockets: ScriptedSocket[];
let heard: string[];
let session: SessionCheck;
let chance: () => number;
let connection: Connection;

const newest = () => sockets.at(-1) ?? new ScriptedSocket();
const put = {
  type: "put",
  room: "r" as RoomId,
  side: "circle",
  put_id: "p" as never,
  changes: [],
} as const;

beforeEach(() => {
  clock = new StandingClock();
  sockets = [];
  heard = [];
  session = "no_line";
  chance = () => 0.999;
  connection = new Connection(
    {
      open_socket: () => {
        const socket = new ScriptedSocket();
        sockets.push(socket);
        return socket;
      },
      clock,
      chance: () => chance(),
      check_session: () => Promise.resolve(session),
    },
    {
      opened: () => heard.push("opened"),
      frame: (frame) => heard.push(frame.type),
      lost: () => heard.push("lost"),
      session_ended: () => heard.push("ended"),
    },
  );
  connection.start();
});

const never = () => new Promise<SessionCheck>(() => undefined);

async function fail_once(): Promise<number> {
  newest().onclose?.({ code: 1006 });
  await quiet(1);
  return (connection.line.now().next_try ?? 0) - clock.now();
}

describe("the connection", () => {
  test("waits longer after each failure, between 0.5 s and 30 s at the most", async () => {
    const waits: number[] = [];
    for (let i = 0; i < 9; i += 1) {
      const ms = await fail_once();
      waits.push(Math.round(ms));
      clock.pass(ms + 1);
    }
    expect(waits[0]).toBeLessThanOrEqual(first_wait_ms_max);
    expect(waits.slice(0, 4)).toEqual([500, 999, 1998, 3996]);
    expect(waits.at(-1)).toBeLessThanOrEqual(last_wait_ms_max);
    expect(waits.at(-1)).toBeGreaterThan(last_wait_ms_max * 0.99);
  });

  test("before anybody has tried, nobody says that there is no line", () => {
    connection.stop();
    const untried = new Connection(
      { open_socket: () => new ScriptedSocket(), clock, chance, check_session: never },
      { opened: () => 0, frame: () => 0, lost: () => 0, session_ended: () => 0 },
    );
    expect(untried.line.now().phase).toBe("connecting");
    untried.no_line();
    expect(untried.line.now().phase).toBe("offline");
  });

  test("a thousand clients that were cut at once come back spread, not together", async () => {
    chance = chance_from(7);
    const waits: number[] = [];
    for (let i = 0; i < 1_000; i += 1) {
      const ms = await fail_once();
      waits.push(ms);
      connection.stop();
      connection.start();
    }
    const busiest = Math.max(
      ...Array.from(
        { length: 10 },
        (_, i) => waits.filter((ms) => Math.floor(ms / 50) === i).length,
      ),
    );
    expect(busiest).toBeLessThan(160);
  });

  test("a line that held begins with short waits again; one that broke at once does not", async () => {
    for (let i = 0; i < 5; i += 1) clock.pass((await fail_once()) + 1);
    newest().onopen?.();
    clock.pass(100);
    expect(await fail_once()).toBeGreaterThan(8_000);
    clock.pass(last_wait_ms_max);
    newest().onopen?.();
    clock.pass(6_000);
    expect(await fail_once()).toBeLessThanOrEqual(first_wait_ms_max);
  });

  test("come_back is honoured to the millisecond", () => {
    newest().onopen?.();
    newest().say({ type: "come_back", ms: 4_321 });
    expect(newest().closed).toBe(true);
    expect(heard).toEqual(["opened", "lost"]);
    clock.pass(4_320);
    expect(sockets).toHaveLength(1);
    clock.pass(1);
    expect(sockets).toHaveLength(2);
  });

  test("the device says there is a line: tried at once", async () => {
    await fail_once();
    connection.nudge();
    expect(sockets).toHaveLength(2);
    connection.nudge();
    expect(sockets).toHaveLength(2);
  });

  test("what must be answered and is not, within its time: the line is dead", () => {
    newest().onopen?.();
    expect(connection.send(put)).toBe(true);
    clock.pass(answer_ms_max - 1);
    expect(heard).toEqual(["opened"]);
    clock.pass(1);
    expect(heard).toEqual(["opened", "lost"]);
  });

  test("any frame shows that somebody is there; a probe waits less", () => {
    newest().onopen?.();
    connection.send(put);
    newest().say({ type: "malformed", field: "" });
    clock.pass(answer_ms_max);
    expect(heard).not.toContain("lost");
    connection.send(put, probe_ms_max);
    clock.pass(probe_ms_max);
    expect(heard).toContain("lost");
  });

  test("nothing goes out without a line, and nothing is queued", async () => {
    expect(connection.send(put)).toBe(false);
    newest().onopen?.();
    expect(newest().sent).toEqual([]);
    await fail_once();
    expect(connection.send(put)).toBe(false);
  });

  test("a handshake that fails because the session ended is not tried again", async () => {
    session = "ended";
    newest().onclose?.({ code: 1006 });
    await quiet(1);
    expect(heard).toEqual(["ended"]);
    clock.pass(60_000);
    expect(sockets).toHaveLength(1);
  });

  test("closed with 4401 while open: asks, and ends", async () => {
    session = "ended";
    newest().onopen?.();
    newest().onclose?.({ code: 4401 });
    await quiet(1);
    expect(heard).toEqual(["opened", "lost", "ended"]);
  });

  test("1013: comes back by itself", async () => {
    newest().onopen?.();
    newest().onclose?.({ code: 1013 });
    await quiet(1);
    clock.pass(first_wait_ms_max);
    expect(sockets).toHaveLength(2);
  });

  test("what can't be read is passed over", () => {
    newest().onopen?.();
    newest().onmessage?.({ data: "no json" });
    newest().onmessage?.({ data: "17" });
    newest().onmessage?.({ data: '{"type":"hologram"}' });
    expect(heard).toEqual(["opened", "hologram"]);
  });
});

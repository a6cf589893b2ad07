// For tests: whole clients of the journal against the test server, over lines that can be cut and on devices
// that can be closed and opened again.
import { Api } from "../api/api";
import { MemoryKeep, type Keep } from "../device/keep";
import type { Keeps } from "../device/device";
import { lone_tab } from "../device/tabs";
import type { WhoWasHere } from "../device/who";
import { Client } from "../room/client";
import type { Device, Me, PersonId, Role, RoomId, RoomRow, Standing } from "../room/wire";
import { quiet, type StandingClock } from "./chance";
import { TestSocket, type TestServer } from "./test_server";

export const room_id = "0".repeat(31).concat("1") as RoomId;
export const seeker = "a".repeat(32) as PersonId;
export const counsellor = "c".repeat(32) as PersonId;

export const seeker_and_lead = [
  { id: seeker, name: "Ine", role: "seeker" as Role },
  { id: counsellor, name: "Kari", role: "lead" as Role },
];

/** Storage that outlives its pages, unlike MemoryKeep's promise. */
export class DeviceInMemory {
  keeps = new Map<PersonId, Keep>();
  was: WhoWasHere = {};
  /** Nothing of this group is written in time: the page is always gone before. */
  too_slow_for: string | undefined;

  open(person: PersonId, device: Device): Keeps {
    const memory = new MemoryKeep();
    if (device === "shared") return { made: memory, had: memory };
    const known = this.keeps.get(person);
    const keep = known ?? this.#lasting(person);
    this.keeps.set(person, keep);
    return device === "mine" ? { made: keep, had: keep } : { made: keep, had: memory };
  }

  #lasting(person: PersonId): Keep {
    const memory = new MemoryKeep();
    // As from a device: nothing read is the object that was written.
    const copy = <T>(value: T): T => structuredClone(value);
    return {
      lasting: true,
      all: async (group) => copy(await memory.all(group)),
      get: async (group, name) => copy(await memory.get(group, name)),
      write: (writes) =>
        writes.some(({ group }) => group === this.too_slow_for)
          ? new Promise(() => undefined)
          : memory.write(writes),
      update: memory.update,
      forget: memory.forget,
      destroy: async () => {
        await memory.destroy();
        this.keeps.delete(person);
      },
    };
  }
}

/** A killed page does nothing any more. */
class Page {
  alive = true;
}

/** The HTTP side of the test: who is signed in on a device, and what is asked once. */
export class TestBrowser {
  readonly server: TestServer;
  readonly clock: StandingClock;
  readonly chance: () => number;
  readonly storage = new DeviceInMemory();
  /** The cookie. */
  me: Me | undefined;
  on_line = true;
  left = false;
  client: Client | undefined;
  readonly asked: string[] = [];
  #page = new Page();
  readonly #sockets: TestSocket[] = [];

  constructor(server: TestServer, chance: () => number) {
    this.server = server;
    this.clock = server.clock;
    this.chance = chance;
  }

  async open(): Promise<Client> {
    const page = new Page();
    this.#page = page;
    const client = new Client({
      api: new Api((address, request) =>
        page.alive ? this.#answer(address, request) : new Promise(() => undefined),
      ),
      open_socket: () => {
        const person = page.alive && this.on_line ? this.me?.person : undefined;
        const socket = new TestSocket(this.server, person);
        this.#sockets.push(socket);
        return socket;
      },
      clock: {
        now: this.clock.now,
        after: (ms, then) =>
          this.clock.after(ms, () => {
            if (page.alive) then();
          }),
      },
      chance: this.chance,
      open_keeps: (person, device) => Promise.resolve(this.storage.open(person, device)),
      join_tabs: () => lone_tab(),
      who_was_here: () => Promise.resolve(this.storage.was),
      remember_who: (was) => {
        this.storage.was = was;
        return Promise.resolve();
      },
      was_left: () => this.left,
      came_back: () => (this.left = false),
      leave_quickly: () => (this.left = true),
      load_newer: () => Promise.resolve(),
    });
    this.client = client;
    await client.start();
    await quiet();
    return client;
  }

  /** Kills the page: nothing it had in memory is left, its line is gone. */
  close(): void {
    this.#page.alive = false;
    this.cut();
    this.client = undefined;
  }

  cut(): void {
    for (const socket of this.#sockets.splice(0)) if (socket.is_open) socket.lose();
  }

  go_off_line(): void {
    this.on_line = false;
    this.cut();
  }

  go_on_line(): void {
    this.on_line = true;
    this.client?.nudge();
  }

  #answer(address: string, request: RequestInit): Promise<Response> {
    this.asked.push(`${request.method ?? "GET"} ${address}`);
    if (!this.on_line || !this.server.reachable) return Promise.reject(new TypeError("no line"));
    if (address === "/api/sign-out") {
      this.me = undefined;
      return said(204);
    }
    if (address === "/api/sign-in") {
      const { name, device } = JSON.parse(request.body as string) as {
        name: string;
        device: Device;
      };
      this.me = me_of(name === "ine" ? seeker : counsellor, device);
      return said(200, this.me);
    }
    if (!this.me) return said(401, { code: "not_signed_in", field: "" });
    if (address === "/api/me") return said(200, this.me);
    if (address === "/api/rooms") return said(200, { rooms: this.#rows(this.me.person) });
    return said(404, { code: "unknown", field: "" });
  }

  #rows(person: PersonId): RoomRow[] {
    return [...this.server.rooms].flatMap(([room, { people, entries }]) => {
      const role = people.find(({ id }) => id === person)?.role;
      if (!role) return [];
      return [
        {
          room,
          role,
          title: "",
          purpose: "job_seeking" as const,
          people,
          turn: { waits_for: "nobody" as const },
          head: entries.length,
          unread: 0,
          phase: "open" as const,
        },
      ];
    });
  }
}

export function me_of(person: PersonId, device: Device): Me {
  const standing: Standing = person === seeker ? "seeker" : "staff";
  return {
    person,
    name: person === seeker ? "Ine" : "Kari",
    standing,
    language: "nb",
    device,
    organisation: {
      id: "demo",
      name: "Demo",
      languages: ["nb"],
      zone: "Europe/Oslo",
      answer_days: 2,
      help: [],
    },
  };
}

function said(status: number, body?: object): Promise<Response> {
  return Promise.resolve(new Response(body ? JSON.stringify(body) : null, { status }));
}

/** Time passes in small steps, and everything that follows from each has happened. */
export async function pass(clock: StandingClock, ms: number, step = 20): Promise<void> {
  for (let gone = 0; gone < ms; gone += step) {
    clock.pass(Math.min(step, ms - gone));
    await quiet(3);
  }
}

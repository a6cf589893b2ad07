// One WebSocket for all rooms: opened, kept, opened again. Frames in and out as objects; what they mean is the
// rooms' affair. The socket's constructor, the clock and chance are arguments.
import type { Clock } from "../room/clock";
import { Cell, type Observable } from "../room/observable";
import type { ClientFrame, ServerFrame } from "../room/wire";

/** What we use of a WebSocket. */
export interface Socket {
  send: (text: string) => void;
  close: (code?: number) => void;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: { readonly code: number }) => void) | null;
}

export type SessionCheck = "fine" | "ended" | "no_line";

export interface ConnectionNeeds {
  readonly open_socket: () => Socket;
  readonly clock: Clock;
  /** 0 <= chance < 1 */
  readonly chance: () => number;
  /** A handshake that fails does not say why; this asks. */
  readonly check_session: () => Promise<SessionCheck>;
}

export interface ConnectionHears {
  readonly opened: () => void;
  readonly frame: (frame: ServerFrame) => void;
  readonly lost: () => void;
  readonly session_ended: () => void;
}

export interface LinePhase {
  readonly phase: "connecting" | "open" | "offline";
  readonly next_try: number | undefined;
}

// Full jitter between nothing and a bound that doubles: a room full of clients does not come back at once.
export const first_wait_ms_max = 500;
export const last_wait_ms_max = 30_000;
/** A connection that held so long was good: the next failure begins with short waits again. */
export const good_ms_min = 5_000;
/** Something that must be answered was not: the line is dead, though nobody said so. */
export const answer_ms_max = 20_000;
/** The same, when the device has just changed its line or slept: an old line is more likely dead than slow. */
export const probe_ms_max = 5_000;
/** A handshake on the slowest line. */
export const opening_ms_max = 20_000;
/** Sent by the server when the session is over or was ended (1008: it may not be here). */
const session_over_codes: readonly number[] = [1008, 4401];

export class Connection {
  readonly #needs: ConnectionNeeds;
  readonly #hears: ConnectionHears;
  // Nobody has tried yet: that there is no line is known only once one has.
  readonly #line = new Cell<LinePhase>({ phase: "connecting", next_try: undefined });
  #socket: Socket | undefined;
  #wanted = false;
  #is_open = false;
  #failures = 0;
  #come_back_ms: number | undefined;
  #stop_timer: () => void = () => undefined;
  #stop_good: () => void = () => undefined;
  #stop_answer: (() => void) | undefined;

  constructor(needs: ConnectionNeeds, hears: ConnectionHears) {
    this.#needs = needs;
    this.#hears = hears;
  }

  get line(): Observable<LinePhase> {
    return this.#line;
  }

  is_open(): boolean {
    return this.#is_open;
  }

  start(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#failures = 0;
    this.#try();
  }

  stop(): void {
    this.#wanted = false;
    this.#stop_timer();
    this.#drop();
    this.#line.set({ phase: "offline", next_try: undefined });
  }

  /** Whoever had to be asked first could not be: there is no line, and none is being opened. */
  no_line(): void {
    if (!this.#wanted) this.#line.set({ phase: "offline", next_try: undefined });
  }

  /** False when there is no line: nothing is queued here, whoever sends keeps what it sends. */
  send(frame: ClientFrame, answer_ms = answer_ms_max): boolean {
    if (!this.#socket || !this.#is_open) return false;
    this.#socket.send(JSON.stringify(frame));
    if (frame.type !== "read" && frame.type !== "leave") this.#expect(answer_ms);
    return true;
  }

  /** The device says that there is a line again, or somebody looks at the page: do not wait any longer. */
  nudge(): void {
    if (!this.#wanted || this.#socket) return;
    this.#try();
  }

  /** Lets go of a line that can't be trusted and opens a new one. */
  renew(): void {
    if (!this.#wanted) return;
    this.#drop();
    this.#wait();
  }

  #try(): void {
    this.#stop_timer();
    this.#line.set({ phase: "connecting", next_try: undefined });
    let socket: Socket;
    try {
      socket = this.#needs.open_socket();
    } catch {
      this.#wait();
      return;
    }
    this.#socket = socket;
    this.#stop_timer = this.#needs.clock.after(opening_ms_max, () => this.renew());
    socket.onopen = () => this.#opened();
    socket.onmessage = ({ data }) => this.#message(data);
    socket.onclose = ({ code }) => this.#closed(code);
  }

  #opened(): void {
    this.#stop_timer();
    this.#is_open = true;
    this.#stop_good = this.#needs.clock.after(good_ms_min, () => (this.#failures = 0));
    this.#line.set({ phase: "open", next_try: undefined });
    this.#hears.opened();
  }

  #message(data: unknown): void {
    this.#stop_answer?.();
    this.#stop_answer = undefined;
    const frame = typeof data === "string" ? parsed(data) : undefined;
    if (!frame) return;
    if (frame.type === "come_back") {
      this.#come_back_ms = frame.ms;
      this.renew();
      return;
    }
    this.#hears.frame(frame);
  }

  #closed(code: number): void {
    const was_open = this.#is_open;
    this.#drop();
    if (!this.#wanted) return;
    if (was_open && !session_over_codes.includes(code)) {
      this.#wait();
      return;
    }
    this.#line.set({ phase: "offline", next_try: undefined });
    void this.#needs.check_session().then((check) => {
      if (!this.#wanted || this.#socket) return;
      if (check === "ended") {
        this.#wanted = false;
        this.#hears.session_ended();
      } else {
        this.#wait();
      }
    });
  }

  #wait(): void {
    const bound = Math.min(last_wait_ms_max, first_wait_ms_max * 2 ** this.#failures);
    const ms = this.#come_back_ms ?? this.#needs.chance() * bound;
    this.#come_back_ms = undefined;
    this.#failures += 1;
    this.#line.set({ phase: "offline", next_try: this.#needs.clock.now() + ms });
    this.#stop_timer();
    this.#stop_timer = this.#needs.clock.after(ms, () => this.#try());
  }

  #expect(ms: number): void {
    if (ms < answer_ms_max) {
      this.#stop_answer?.();
      this.#stop_answer = undefined;
    }
    this.#stop_answer ??= this.#needs.clock.after(ms, () => this.renew());
  }

  #drop(): void {
    this.#stop_timer();
    this.#stop_good();
    this.#stop_answer?.();
    this.#stop_answer = undefined;
    const socket = this.#socket;
    const was_open = this.#is_open;
    this.#socket = undefined;
    this.#is_open = false;
    if (socket) {
      socket.onopen = null;
      socket.onmessage = null;
      socket.onclose = null;
      socket.close();
    }
    if (was_open) this.#hears.lost();
  }
}

/** What is not ours to understand is passed over: a newer server may say more. */
function parsed(text: string): ServerFrame | undefined {
  try {
    const frame: unknown = JSON.parse(text);
    const has_type =
      typeof frame === "object" &&
      frame !== null &&
      typeof (frame as { type?: unknown }).type === "string";
    return has_type ? (frame as ServerFrame) : undefined;
  } catch {
    return undefined;
  }
}

// For tests: chance that can be repeated from its seed, and a clock that stands until it is moved.
import type { Clock } from "../room/clock";

/** 0 <= chance < 1, the same row for the same seed. */
export function chance_from(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(chance() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

export class StandingClock implements Clock {
  #now = 1_800_000_000_000;
  #timers: { readonly at: number; readonly then: () => void }[] = [];

  readonly now = () => this.#now;

  readonly after = (ms: number, then: () => void) => {
    const timer = { at: this.#now + ms, then };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  };

  /** Moves on, calling what falls due in its order. */
  pass(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const due = this.#timers
        .filter(({ at }) => at <= until)
        .sort((a, b) => a.at - b.at)
        .at(0);
      if (!due) break;
      this.#timers = this.#timers.filter((one) => one !== due);
      this.#now = Math.max(this.#now, due.at);
      due.then();
    }
    this.#now = until;
  }
}

/** Lets every promise and every step of the device that is under way come to its end. */
export async function quiet(rounds = 8): Promise<void> {
  for (let i = 0; i < rounds; i += 1) await new Promise((next) => setImmediate(next));
}

// Time, chance and ids as arguments, so that tests decide them.

export interface Clock {
  /** Milliseconds since 1970, by the device. */
  readonly now: () => number;
  /** Calls `then` after so many milliseconds; the answer takes it back. */
  readonly after: (ms: number, then: () => void) => () => void;
}

export const device_clock: Clock = {
  now: () => Date.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** 128 random bits as 32 hexadecimal digits. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what it names
export function new_id<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("") as Id;
}

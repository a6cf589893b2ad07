// What the mechanism wants of a device: values under a group and a name. Groups may be read in the clear
// ("entries/ROOM/circle"); names and values may not.
import type { Json } from "../room/wire";

/** Something plain that JSON can carry. */
export type Keepable = Json | object;

export interface Kept {
  readonly name: string;
  readonly value: unknown;
  /** Counted at each write of this name; for `update`. */
  readonly revision: number;
}

export interface Write {
  readonly group: string;
  readonly name: string;
  /** Undefined: forget it. */
  readonly value: Keepable | undefined;
}

export interface Keep {
  /** Whether what is written outlives the page. */
  readonly lasting: boolean;
  readonly all: (group: string) => Promise<Kept[]>;
  readonly get: (group: string, name: string) => Promise<Kept | undefined>;
  /** All of it or nothing; durable when the promise resolves. */
  readonly write: (writes: readonly Write[]) => Promise<void>;
  /**
   * Writes only when the present revision is the one given (0: none), so that two tabs never overwrite one
   * another unseen. Answers the new revision, or undefined when somebody was there before.
   */
  readonly update: (write: Write, revision: number) => Promise<number | undefined>;
  /** Every group that begins so. */
  readonly forget: (group_prefix: string) => Promise<void>;
  /** The key first, then everything. */
  readonly destroy: () => Promise<void>;
}

/** For a shared device, and for what a device of staff does not keep: gone with the page. */
export class MemoryKeep implements Keep {
  readonly lasting: boolean = false;
  readonly #groups = new Map<string, Map<string, Kept>>();

  readonly all = (group: string): Promise<Kept[]> =>
    Promise.resolve([...(this.#groups.get(group)?.values() ?? [])]);

  readonly get = (group: string, name: string): Promise<Kept | undefined> =>
    Promise.resolve(this.#groups.get(group)?.get(name));

  readonly write = (writes: readonly Write[]): Promise<void> => {
    for (const write of writes) this.#put(write);
    return Promise.resolve();
  };

  readonly update = (write: Write, revision: number): Promise<number | undefined> => {
    const present = this.#groups.get(write.group)?.get(write.name)?.revision ?? 0;
    return Promise.resolve(present === revision ? this.#put(write) : undefined);
  };

  readonly forget = (group_prefix: string): Promise<void> => {
    for (const group of [...this.#groups.keys()]) {
      if (group.startsWith(group_prefix)) this.#groups.delete(group);
    }
    return Promise.resolve();
  };

  readonly destroy = (): Promise<void> => {
    this.#groups.clear();
    return Promise.resolve();
  };

  #put({ group, name, value }: Write): number {
    const names = this.#groups.get(group) ?? new Map<string, Kept>();
    this.#groups.set(group, names);
    const revision = (names.get(name)?.revision ?? 0) + 1;
    if (value === undefined) names.delete(name);
    else names.set(name, { name, value, revision });
    return revision;
  }
}

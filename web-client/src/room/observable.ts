// A value that can be looked at and watched: what the mechanism offers to screens, without knowing them.
// React reads it through useSyncExternalStore (hooks.ts).

export interface Observable<T> {
  /** The same object until it changes. */
  readonly now: () => T;
  /** Calls `told` after each change; the answer ends it. */
  readonly watch: (told: () => void) => () => void;
}

class Watched {
  readonly #watchers = new Set<() => void>();
  readonly #counted: ((watchers: number) => void) | undefined;

  constructor(counted?: (watchers: number) => void) {
    this.#counted = counted;
  }

  readonly watch = (told: () => void): (() => void) => {
    // A function of its own for each watcher: the same one may watch twice.
    const watcher = () => told();
    this.#watchers.add(watcher);
    this.#counted?.(this.#watchers.size);
    return () => {
      if (this.#watchers.delete(watcher)) this.#counted?.(this.#watchers.size);
    };
  };

  protected tell(): void {
    for (const told of [...this.#watchers]) told();
  }
}

export class Cell<T> extends Watched implements Observable<T> {
  #value: T;

  /** `counted` hears how many watch, whenever that changes. */
  constructor(value: T, counted?: (watchers: number) => void) {
    super(counted);
    this.#value = value;
  }

  readonly now = (): T => this.#value;

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.tell();
  }
}

/** A value worked out anew, when looked at, after `moved()`: many changes between two looks cost one. */
export class Derived<T> extends Watched implements Observable<T> {
  readonly #make: () => T;
  #made: { readonly value: T } | undefined;

  constructor(make: () => T, counted?: (watchers: number) => void) {
    super(counted);
    this.#make = make;
  }

  readonly now = (): T => (this.#made ??= { value: this.#make() }).value;

  moved(): void {
    this.#made = undefined;
    this.tell();
  }
}

/** Several as one: the same list until one of them changes. */
export function joined<T>(all: readonly Observable<T>[]): Observable<readonly T[]> {
  let made = all.map((each) => each.now());
  return {
    now: () => {
      const values = all.map((each) => each.now());
      if (values.some((value, place) => !Object.is(value, made[place]))) made = values;
      return made;
    },
    watch: (told) => {
      const ends = all.map((each) => each.watch(told));
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

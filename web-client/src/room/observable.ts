// A value that can be looked at and watched: what the mechanism offers to screens, without knowing them.
// React reads it through useSyncExternalStore (hooks.ts).

export interface Observable<T> {
  /** The same object until it changes. */
  readonly now: () => T;
  /** Calls `told` after each change; the answer ends it. */
  readonly watch: (told: () => void) => () => void;
}

export class Cell<T> implements Observable<T> {
  #value: T;
  readonly #watchers = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  readonly now = (): T => this.#value;

  readonly watch = (told: () => void): (() => void) => {
    this.#watchers.add(told);
    return () => this.#watchers.delete(told);
  };

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const told of [...this.#watchers]) told();
  }
}

/** A value worked out anew, when looked at, after `moved()`: many changes between two looks cost one. */
export class Derived<T> implements Observable<T> {
  readonly #make: () => T;
  #value: T | undefined;
  #fresh = false;
  readonly #watchers = new Set<() => void>();

  constructor(make: () => T) {
    this.#make = make;
  }

  readonly now = (): T => {
    if (!this.#fresh) {
      this.#value = this.#make();
      this.#fresh = true;
    }
    return this.#value as T;
  };

  readonly watch = (told: () => void): (() => void) => {
    this.#watchers.add(told);
    return () => this.#watchers.delete(told);
  };

  moved(): void {
    this.#fresh = false;
    for (const told of [...this.#watchers]) told();
  }
}

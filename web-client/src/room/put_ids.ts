// What is asked once keeps its id until it was answered: asking again after a failed line does nothing twice.
import { new_id } from "./clock";
import type { PutId } from "./wire";

export class PutIds {
  readonly #ids = new Map<string, PutId>();

  of(what: string): PutId {
    const put_id = this.#ids.get(what) ?? new_id<PutId>();
    this.#ids.set(what, put_id);
    return put_id;
  }

  clear(): void {
    this.#ids.clear();
  }
}

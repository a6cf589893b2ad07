// Instruments with their texts, in the versions that were asked for: from the device at once, from the server
// when it can be reached. A version never changes, but it may be given another language.
import type { Api } from "../api/api";
import type { Keep } from "../device/keep";
import { equal } from "./merge";
import { Cell, type Observable } from "./observable";
import type { InstrumentView, Json } from "./wire";

const group = "instruments";

interface Wanted {
  readonly id: string;
  readonly version: number;
  readonly cell: Cell<InstrumentView | undefined>;
}

export class Instruments {
  readonly #api: Api;
  readonly #keep: Keep;
  readonly #wanted = new Map<string, Wanted>();

  constructor(api: Api, keep: Keep) {
    this.#api = api;
    this.#keep = keep;
  }

  get(id: string, version: number): Observable<InstrumentView | undefined> {
    const name = `${id}/${version}`;
    const known = this.#wanted.get(name);
    if (known) return known.cell;
    const wanted = { id, version, cell: new Cell<InstrumentView | undefined>(undefined) };
    this.#wanted.set(name, wanted);
    void this.#find(name, wanted);
    return wanted.cell;
  }

  /** There is a line again. */
  find_missing(): void {
    for (const [name, wanted] of this.#wanted) {
      if (!wanted.cell.now()) void this.#find(name, wanted);
    }
  }

  async #find(name: string, { id, version, cell }: Wanted): Promise<void> {
    const kept = await this.#keep.get(group, name).catch(() => undefined);
    if (kept) cell.set(kept.value as InstrumentView);
    const asked = await this.#api.instrument(id, version);
    if (!asked.ok || equal(kept?.value as Json | undefined, asked.value as unknown as Json)) return;
    cell.set(asked.value);
    await this.#keep.write([{ group, name, value: asked.value }]).catch(() => undefined);
  }
}

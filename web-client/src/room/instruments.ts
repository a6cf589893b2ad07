// Instruments with their texts, in the versions that were asked for: from the device at once, from the server
// when it can be reached. A version never changes, but it may be given another language.
import type { Api } from "../api/api";
import type { Keep } from "../device/keep";
import { equal } from "./merge";
import { Cell, type Observable } from "./observable";
import { Purposes } from "./purposes";
import type { InstrumentName, InstrumentView, Json } from "./wire";

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
  /** The newest version of each that the server has; undefined until it, or the device, has said so. */
  readonly names = new Cell<readonly InstrumentName[] | undefined>(undefined, (watchers) => {
    if (watchers > 0 && !this.#named) void this.#find_names();
  });
  #named = false;

  /** What neither the device nor the server could give when last asked; "names" of the list itself. */
  readonly missing = new Cell<ReadonlySet<string>>(new Set());

  /** What a room of each purpose opens with. */
  readonly purposes: Purposes;

  constructor(api: Api, keep: Keep) {
    this.purposes = new Purposes(api, keep);
    this.#api = api;
    this.#keep = keep;
  }

  get(id: string, version: number): Observable<InstrumentView | undefined> {
    const name = `${id}/${version}`;
    const known = this.#wanted.get(name);
    if (known) return known.cell;
    const wanted = { id, version, cell: new Cell<InstrumentView | undefined>(undefined) };
    // A room without a map names none.
    if (id === "") return wanted.cell;
    this.#wanted.set(name, wanted);
    void this.#find(name, wanted);
    return wanted.cell;
  }

  /** There is a line again. */
  find_missing(): void {
    void this.purposes.find();
    if (!this.#named && this.names.now() === undefined) void this.#find_names();
    for (const [name, wanted] of this.#wanted) {
      if (!wanted.cell.now()) void this.#find(name, wanted);
    }
  }

  async #find_names(): Promise<void> {
    this.#named = true;
    const kept = await this.#keep.get(group, "names").catch(() => undefined);
    if (kept) this.names.set(kept.value as readonly InstrumentName[]);
    const asked = await this.#api.instruments();
    this.#named = asked.ok;
    this.#is_missing("names", !asked.ok && !kept);
    if (!asked.ok) return;
    const { instruments } = asked.value;
    if (equal(this.names.now() as Json | undefined, instruments as unknown as Json)) return;
    this.names.set(instruments);
    await this.#keep.write([{ group, name: "names", value: instruments }]).catch(() => undefined);
  }

  async #find(name: string, { id, version, cell }: Wanted): Promise<void> {
    const kept = await this.#keep.get(group, name).catch(() => undefined);
    if (kept) cell.set(kept.value as InstrumentView);
    const asked = await this.#api.instrument(id, version);
    this.#is_missing(name, !asked.ok && !kept);
    if (!asked.ok || equal(kept?.value as Json | undefined, asked.value as unknown as Json)) return;
    cell.set(asked.value);
    await this.#keep.write([{ group, name, value: asked.value }]).catch(() => undefined);
  }

  #is_missing(name: string, yes: boolean): void {
    const before = this.missing.now();
    if (before.has(name) === yes) return;
    const others = [...before].filter((each) => each !== name);
    this.missing.set(new Set(yes ? [...others, name] : others));
  }
}

// What a room of each purpose opens with, as the content says it: from the device at once, from the server when it
// can be reached.
import type { Api } from "../api/api";
import type { Keep } from "../device/keep";
import { equal } from "./merge";
import { Cell } from "./observable";
import type { Json, PurposeOffer } from "./wire";

const group = "instruments";
const name = "purposes";

export class Purposes {
  readonly #api: Api;
  readonly #keep: Keep;
  #asked = false;
  /** Undefined until the device or the server has said so. */
  readonly cell = new Cell<readonly PurposeOffer[] | undefined>(undefined, (watchers) => {
    if (watchers > 0) void this.find();
  });

  constructor(api: Api, keep: Keep) {
    this.#api = api;
    this.#keep = keep;
  }

  /** There is a line again. */
  async find(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    const kept = await this.#keep.get(group, name).catch(() => undefined);
    if (kept && !this.cell.now()) this.cell.set(kept.value as readonly PurposeOffer[]);
    const asked = await this.#api.purposes();
    this.#asked = asked.ok;
    if (!asked.ok) return;
    const { purposes } = asked.value;
    if (equal(this.cell.now() as Json | undefined, purposes as unknown as Json)) return;
    this.cell.set(purposes);
    await this.#keep.write([{ group, name, value: purposes }]).catch(() => undefined);
  }
}

// One person's values on one device: an IndexedDB database of their own, sealed (seal.ts). In the clear stand
// only groups (ids of rooms) and how often a value was written.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Keep, Kept, Write } from "./keep";
import { hidden_name, new_keys, seal, unseal, type SealKeys, type Sealed } from "./seal";

interface Row extends Sealed {
  readonly revision: number;
}

interface Schema extends DBSchema {
  keys: { key: string; value: SealKeys };
  /** Under [group, hidden name]. */
  sealed: { key: [string, string]; value: Row };
}

type Database = IDBPDatabase<Schema>;

const database_of = (person: string) => `veirom-${person}`;
const of_group = (group: string) => IDBKeyRange.bound([group], [group, []]);
const of_prefix = (prefix: string) => IDBKeyRange.bound([prefix], [`${prefix}\uffff`, []]);
const place_of = (group: string, hidden: string) => `${group}\n${hidden}`;

/** Undefined where the browser keeps nothing: no secure context, a private window, no room left. */
export async function open_sealed_keep(person: string): Promise<SealedKeep | undefined> {
  try {
    const database = await openDB<Schema>(database_of(person), 1, {
      upgrade: (opened) => {
        opened.createObjectStore("keys");
        opened.createObjectStore("sealed");
      },
      // Another tab signs out and deletes the database: let go of it.
      blocking: (_now, _wished, event) => (event.target as IDBDatabase).close(),
    });
    return new SealedKeep(person, database, await keys_of(database));
  } catch {
    return undefined;
  }
}

/** Two tabs may both come first: whose keys stand when the transaction ends, both use. */
async function keys_of(database: Database): Promise<SealKeys> {
  const known = await database.get("keys", "seal");
  if (known) return known;
  const made = await new_keys();
  const work = database.transaction("keys", "readwrite");
  const meanwhile = await work.store.get("seal");
  if (!meanwhile) await work.store.put(made, "seal");
  await work.done;
  return meanwhile ?? made;
}

export async function delete_sealed_keep(person: string): Promise<void> {
  const keep = await open_sealed_keep(person);
  await keep?.destroy();
}

export class SealedKeep implements Keep {
  readonly lasting = true;
  readonly #person: string;
  readonly #database: Database;
  readonly #keys: SealKeys;

  constructor(person: string, database: Database, keys: SealKeys) {
    this.#person = person;
    this.#database = database;
    this.#keys = keys;
  }

  readonly all = async (group: string): Promise<Kept[]> => {
    const work = this.#database.transaction("sealed");
    const [keys, rows] = await Promise.all([
      work.store.getAllKeys(of_group(group)),
      work.store.getAll(of_group(group)),
    ]);
    const kept = await Promise.all(
      rows.map((row, i) => this.#open(group, keys[i]?.[1] ?? "", row)),
    );
    return kept.filter((one) => one !== undefined);
  };

  readonly get = async (group: string, name: string): Promise<Kept | undefined> => {
    const hidden = await hidden_name(this.#keys, group, name);
    const row = await this.#database.get("sealed", [group, hidden]);
    return row && (await this.#open(group, hidden, row));
  };

  readonly write = async (writes: readonly Write[]): Promise<void> => {
    const sealed = await Promise.all(writes.map((write) => this.#seal(write)));
    // A transaction ends when nothing of the database is awaited in it: sealing is over before it begins.
    const work = this.#database.transaction("sealed", "readwrite", { durability: "strict" });
    for (const { key, value } of sealed) {
      if (!value) {
        await work.store.delete(key);
        continue;
      }
      const revision = ((await work.store.get(key))?.revision ?? 0) + 1;
      await work.store.put({ ...value, revision }, key);
    }
    await work.done;
  };

  readonly update = async (write: Write, revision: number): Promise<number | undefined> => {
    const { key, value } = await this.#seal(write);
    const work = this.#database.transaction("sealed", "readwrite", { durability: "strict" });
    const present = (await work.store.get(key))?.revision ?? 0;
    const fits = present === revision;
    if (fits && value) await work.store.put({ ...value, revision: revision + 1 }, key);
    if (fits && !value) await work.store.delete(key);
    await work.done;
    return fits ? revision + 1 : undefined;
  };

  readonly forget = async (group_prefix: string): Promise<void> => {
    await this.#database.delete("sealed", of_prefix(group_prefix));
  };

  readonly destroy = async (): Promise<void> => {
    await this.#database.clear("keys");
    await this.#database.clear("sealed");
    this.#database.close();
    await deleteDB(database_of(this.#person));
  };

  close(): void {
    this.#database.close();
  }

  async #seal({ group, name, value }: Write): Promise<{ key: [string, string]; value?: Sealed }> {
    const hidden = await hidden_name(this.#keys, group, name);
    const key: [string, string] = [group, hidden];
    if (value === undefined) return { key };
    return { key, value: await seal(this.#keys, place_of(group, hidden), { name, value }) };
  }

  /** A row that can't be opened is of no use to anybody: as if it were not there. */
  async #open(group: string, hidden: string, row: Row): Promise<Kept | undefined> {
    try {
      const { name, value } = (await unseal(this.#keys, place_of(group, hidden), row)) as {
        name: string;
        value: unknown;
      };
      return { name, value, revision: row.revision };
    } catch {
      return undefined;
    }
  }
}

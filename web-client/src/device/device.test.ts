// @vitest-environment node
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { had_groups, open_keeps } from "./device";
import { open_sealed_keep, type SealedKeep } from "./sealed_keep";
import { remember_who, who_was_here } from "./who";

const person = "a".repeat(32);
const canary = "kanarifugl i gruva";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function opened(): Promise<SealedKeep> {
  const keep = await open_sealed_keep(person);
  if (!keep) throw new Error("the device keeps nothing");
  return keep;
}

/** Every byte that stands in the databases of this device. */
async function everything(): Promise<string> {
  let found = "";
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(new Error(name));
    });
    for (const store of database.objectStoreNames) {
      const work = database.transaction(store).objectStore(store);
      for (const asked of [work.getAll(), work.getAllKeys()] as IDBRequest<unknown[]>[]) {
        const rows = await new Promise<unknown[]>((done) => {
          asked.onsuccess = () => done(asked.result);
        });
        found += rows.map(readable).join("\n");
      }
    }
    database.close();
  }
  return found;
}

function readable(row: unknown): string {
  const texts: string[] = [JSON.stringify(row)];
  if (typeof row === "object" && row !== null) {
    for (const value of Object.values(row)) {
      const is_bytes = value instanceof ArrayBuffer || ArrayBuffer.isView(value);
      if (is_bytes) texts.push(Buffer.from(value as ArrayBuffer).toString("latin1"));
    }
  }
  return texts.join("\n");
}

describe("the sealed keep", () => {
  test("gives back after a new start what was written, and stands nowhere in the clear", async () => {
    const keep = await opened();
    await keep.write([
      { group: "drafts", name: `room circle answers ${canary}`, value: { note: canary } },
      { group: "entries/r/circle", name: "0", value: [{ text: canary }] },
    ]);
    keep.close();
    const again = await opened();
    expect((await again.get("drafts", `room circle answers ${canary}`))?.value).toEqual({
      note: canary,
    });
    expect(await again.all("entries/r/circle")).toMatchObject([{ name: "0", revision: 1 }]);
    again.close();
    const found = await everything();
    expect(found).toContain("entries/r/circle");
    expect(found).not.toContain(canary);
  });

  test("the key can't be taken out", async () => {
    const keep = await opened();
    const database = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open(`veirom-${person}`);
      asked.onsuccess = () => done(asked.result);
    });
    const asked = database.transaction("keys").objectStore("keys").get("seal") as IDBRequest<{
      seal: CryptoKey;
    }>;
    const keys = await new Promise<{ seal: CryptoKey }>((done) => {
      asked.onsuccess = () => done(asked.result);
    });
    await expect(crypto.subtle.exportKey("raw", keys.seal)).rejects.toThrow();
    database.close();
    keep.close();
  });

  test("a row that was moved to another place is as if it were not there", async () => {
    const keep = await opened();
    await keep.write([
      { group: "drafts", name: "a", value: 1 },
      { group: "drafts", name: "b", value: 2 },
    ]);
    const database = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open(`veirom-${person}`);
      asked.onsuccess = () => done(asked.result);
    });
    const store = database.transaction("sealed", "readwrite").objectStore("sealed");
    const keys = await new Promise<IDBValidKey[]>((done) => {
      const asked = store.getAllKeys();
      asked.onsuccess = () => done(asked.result);
    });
    await new Promise<void>((done) => {
      const asked = store.get(keys[0] ?? "");
      asked.onsuccess = () => {
        store.put(asked.result, keys[1]).onsuccess = () => done();
      };
    });
    database.close();
    expect(await keep.all("drafts")).toHaveLength(1);
    keep.close();
  });

  test("of two tabs that change the same, the second hears of it", async () => {
    const [one, other] = [await opened(), await opened()];
    expect(await one.update({ group: "outbox", name: "1", value: "a" }, 0)).toBe(1);
    expect(await other.update({ group: "outbox", name: "1", value: "b" }, 0)).toBeUndefined();
    expect(await other.update({ group: "outbox", name: "1", value: "b" }, 1)).toBe(2);
    expect(await one.update({ group: "outbox", name: "1", value: undefined }, 1)).toBeUndefined();
    expect((await one.get("outbox", "1"))?.value).toBe("b");
    one.close();
    other.close();
  });

  test("groups are forgotten by their beginning, others stay", async () => {
    const keep = await opened();
    await keep.write([
      { group: "entries/r1/circle", name: "0", value: 1 },
      { group: "entries/r2/circle", name: "0", value: 2 },
    ]);
    await keep.forget("entries/r1");
    expect(await keep.all("entries/r1/circle")).toEqual([]);
    expect(await keep.all("entries/r2/circle")).toHaveLength(1);
    keep.close();
  });

  test("destroyed, nothing at all is left", async () => {
    const keep = await opened();
    await keep.write([{ group: "drafts", name: "a", value: canary }]);
    await keep.destroy();
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
  });
});

describe("whose device it is", () => {
  test("mine: everything; staff: only what they made; shared: nothing", async () => {
    const mine = await open_keeps(person, "mine");
    expect([mine.made.lasting, mine.had.lasting]).toEqual([true, true]);
    const staff = await open_keeps("b".repeat(32), "staff");
    expect([staff.made.lasting, staff.had.lasting]).toEqual([true, false]);
    const shared = await open_keeps("c".repeat(32), "shared");
    expect([shared.made.lasting, shared.had.lasting]).toEqual([false, false]);
    await shared.made.write([{ group: "drafts", name: "a", value: canary }]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
      `veirom-${"c".repeat(32)}`,
    );
  });

  test("said to be shared after it was mine: what was unsent is in the page, the device is empty", async () => {
    const mine = await open_keeps(person, "mine");
    await mine.made.write([{ group: "outbox", name: "1", value: { n: 1 } }]);
    await mine.had.write([{ group: "entries/r/circle", name: "0", value: [canary] }]);
    const shared = await open_keeps(person, "shared");
    expect(await shared.made.all("outbox")).toMatchObject([{ name: "1", value: { n: 1 } }]);
    expect(await everything()).toBe("");
  });

  test("said to be staff's after it was mine: what can be had again is forgotten", async () => {
    const mine = await open_keeps(person, "mine");
    for (const group of had_groups) await mine.had.write([{ group, name: "x", value: 1 }]);
    await mine.made.write([{ group: "drafts", name: "d", value: 1 }]);
    const staff = await open_keeps(person, "staff");
    for (const group of had_groups) expect(await staff.made.all(group)).toEqual([]);
    expect(await staff.made.all("drafts")).toHaveLength(1);
  });

  test("who was here is remembered without a name", async () => {
    const who = { person: person as never, device: "mine" as const, organisation: "demo" };
    await remember_who({ who });
    expect(await who_was_here()).toEqual({ who });
    await remember_who({});
    expect(await who_was_here()).toEqual({});
  });
});

// Whose device it is decides what stays on it. Mine: everything, sealed. Staff: drafts and outbox only, sealed.
// Shared: nothing; it lives in the page.
import type { Device } from "../room/wire";
import { MemoryKeep, type Keep, type Write } from "./keep";
import { delete_sealed_keep, open_sealed_keep } from "./sealed_keep";

export interface Keeps {
  /** What a person has made: drafts and outbox. */
  readonly made: Keep;
  /** What can be had from the server again: entries, lists, who I am, texts of instruments. */
  readonly had: Keep;
}

const made_groups = ["outbox", "drafts"];

export async function open_keeps(person: string, device: Device): Promise<Keeps> {
  if (device === "shared") return { made: await moved_to_memory(person), had: new MemoryKeep() };
  const sealed = await open_sealed_keep(person);
  if (!sealed) return { made: new MemoryKeep(), had: new MemoryKeep() };
  if (device === "mine") return { made: sealed, had: sealed };
  for (const group of had_groups) await sealed.forget(group);
  return { made: sealed, had: new MemoryKeep() };
}

/** Beginnings of the groups of `had`. */
export const had_groups = ["entries/", "sides", "me", "rooms", "instruments"];

/** The person was here before and said "mine" or "staff" then: what was unsent is sent from the page now. */
async function moved_to_memory(person: string): Promise<Keep> {
  const memory = new MemoryKeep();
  if (!(await sealed_keep_exists(person))) return memory;
  const sealed = await open_sealed_keep(person);
  if (!sealed) return memory;
  for (const group of made_groups) {
    const writes = (await sealed.all(group)).map(({ name, value }): Write => ({
      group,
      name,
      value: value as object,
    }));
    await memory.write(writes);
  }
  await delete_sealed_keep(person);
  return memory;
}

async function sealed_keep_exists(person: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === `veirom-${person}`);
  } catch {
    return false;
  }
}

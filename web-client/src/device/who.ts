// Who was here last, kept in the clear: an id, whose device it was said to be, and in which organisation. It
// tells a cold start without a line where to look; it is deleted at sign-out.
import { openDB, type DBSchema } from "idb";
import type { Device, PersonId } from "../room/wire";

export interface Who {
  readonly person: PersonId;
  readonly device: Device;
  /** The name in its address, for the cover's way back to signing in. */
  readonly organisation: string;
}

export interface WhoWasHere {
  readonly who?: Who;
  /** Signed out here without a line: the server is told before anything else. */
  readonly sign_out_due?: boolean;
}

interface Schema extends DBSchema {
  who: { key: string; value: WhoWasHere };
}

const open = () =>
  openDB<Schema>("veirom", 1, { upgrade: (opened) => void opened.createObjectStore("who") });

export async function who_was_here(): Promise<WhoWasHere> {
  try {
    const database = await open();
    const found = await database.get("who", "last");
    database.close();
    return found ?? {};
  } catch {
    return {};
  }
}

/** Where the browser keeps nothing, the next start simply asks the server. */
export async function remember_who(was: WhoWasHere): Promise<void> {
  try {
    const database = await open();
    await database.put("who", was, "last");
    database.close();
  } catch {
    return;
  }
}

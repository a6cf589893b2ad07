// A document comes a part at a time and is put together here. Its type is one of ours or mere bytes: a browser never
// gets to guess, so nothing of it can run.
import type { Asked } from "../room/model";
import { limits, type Document } from "../room/wire";
import { is_picture } from "./names";

type AskPart = (part: number) => Promise<Asked<Blob>>;

const tries_max = 4;

export async function downloaded(
  { size, type }: Document,
  ask_part: AskPart,
  on_progress: (received: number) => void,
): Promise<Asked<Blob>> {
  const parts: Blob[] = [];
  let received = 0;
  for (let part = 0; part * limits.document_part_bytes < size; part += 1) {
    const asked = await patiently(() => ask_part(part));
    if (!asked.ok) return asked;
    parts.push(asked.value);
    received += asked.value.size;
    on_progress(received);
  }
  // Not what the entry says: cut short, or another's.
  if (received !== size) return { ok: false, refusal: { code: "unknown", field: "" } };
  const shown_as = is_picture(type) ? `image/${type}` : "application/octet-stream";
  return { ok: true, value: new Blob(parts, { type: shown_as }) };
}

/** A part that a bad line has lost is asked for again. */
async function patiently(ask: () => Promise<Asked<Blob>>): Promise<Asked<Blob>> {
  for (let tried = 1; ; tried += 1) {
    const asked = await ask();
    if (asked.ok || asked.refusal.code !== "no_line" || tried === tries_max) return asked;
  }
}

/** Hands it to the browser to be saved under its name. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun by then; the address would keep the whole of it in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

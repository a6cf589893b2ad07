// An id made of a name, where the protocol asks for 32 hex digits and two devices without a line must meet in one
// thing: FNV-1a, 128 bits.
import type { ThingId } from "./wire";

const prime = 0x1000000000000000000013bn;
const begin = 0x6c62272e07bb014262b821756295c58dn;

export function named_id(name: string): ThingId {
  let hash = begin;
  for (const byte of new TextEncoder().encode(name)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(32, "0") as ThingId;
}

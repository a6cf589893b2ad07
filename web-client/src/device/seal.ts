// Seals values with a key that this browser made and that can't be taken out of it: AES-256-GCM, a fresh
// nonce for each value, the place where it is kept as additional data so that nobody can move it. Names are
// hidden by HMAC under a second such key.

export interface SealKeys {
  readonly seal: CryptoKey;
  readonly name: CryptoKey;
}

export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const nonce_bytes = 12;
const to_bytes = (text: string) => new TextEncoder().encode(text);

export async function new_keys(): Promise<SealKeys> {
  const [seal, name] = await Promise.all([
    crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]),
    crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]),
  ]);
  return { seal, name };
}

export async function seal(keys: SealKeys, place: string, value: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonce_bytes));
  const bytes = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: to_bytes(place) },
    keys.seal,
    to_bytes(JSON.stringify(value)),
  );
  return { nonce, bytes };
}

/** Throws when it was sealed with another key, for another place, or changed. */
export async function unseal(keys: SealKeys, place: string, sealed: Sealed): Promise<unknown> {
  const bytes = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: sealed.nonce, additionalData: to_bytes(place) },
    keys.seal,
    sealed.bytes,
  );
  return JSON.parse(new TextDecoder().decode(bytes));
}

export async function hidden_name(keys: SealKeys, group: string, name: string): Promise<string> {
  const bytes = await crypto.subtle.sign("HMAC", keys.name, to_bytes(`${group}\n${name}`));
  return Array.from(new Uint8Array(bytes, 0, 16), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

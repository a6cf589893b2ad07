// What kind of thing this is in the hand: words differ, nothing else does.
export type Device = "phone" | "machine";

export function device(): Device {
  const coarse = typeof window.matchMedia === "function" && window.matchMedia("(pointer: coarse)");
  return coarse && coarse.matches ? "phone" : "machine";
}

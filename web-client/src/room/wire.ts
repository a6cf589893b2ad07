// The one door through which the client sees the protocol: the generated types, and how their names are made.
import type { RoomId, ThingId } from "../protocol/generated";

export * from "../protocol/generated";
export type { Room as RoomValue } from "../protocol/generated";

/** A room's id out of an address; undefined when it can't be one. */
export function as_room_id(text: string): RoomId | undefined {
  return /^[0-9a-f]{32}$/.test(text) ? (text as RoomId) : undefined;
}

/** Two devices without a line meet in one thing: a theme is named by what it is, not by chance. */
export function theme_id(instrument: string, round: number, theme: string): ThingId {
  return `${instrument}/${round}/${theme}` as ThingId;
}

// The counsellor's rooms in the order in which they need a look: whose turn has lasted longest, what falls due
// today or did, what was shared lately, where it has been quiet, then the rest. Each room stands once. Pure.
import type { Day, RoomRow, Time } from "../../../room/wire";

export const groups = ["your_turn", "due", "shared", "quiet", "others"] as const;
export type Group = (typeof groups)[number];

const day_ms = 24 * 60 * 60 * 1000;
/** Counted from the last entry, never from visits, drafts or reading. */
const quiet_ms = 14 * day_ms;
/** What was shared is new for as long as a long weekend. */
const new_ms = 4 * day_ms;

/** Today, as the organisation's zone has it. */
export function today_in(zone: string, now: Date): Day {
  // Swedish writes days as the wire does: 2026-11-21.
  const how = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("sv", { ...how, timeZone: zone }).format(now);
  } catch {
    return new Intl.DateTimeFormat("sv", how).format(now);
  }
}

export function group_of(row: RoomRow, now: Time, today: Day): Group {
  if (row.phase !== "open") return row.turn.waits_for === "staff" ? "your_turn" : "others";
  if (row.turn.waits_for === "staff") return "your_turn";
  if (row.next_due !== undefined && row.next_due <= today) return "due";
  if (row.last_shared !== undefined && now - row.last_shared < new_ms) return "shared";
  if (row.last_entry !== undefined && now - row.last_entry > quiet_ms) return "quiet";
  return "others";
}

type Compare = (a: RoomRow, b: RoomRow) => number;

const longest_first: Compare = (a, b) =>
  (a.turn.since ?? a.last_entry ?? 0) - (b.turn.since ?? b.last_entry ?? 0);

const compares: Record<Group, Compare> = {
  your_turn: longest_first,
  due: (a, b) => (a.next_due ?? "").localeCompare(b.next_due ?? ""),
  shared: (a, b) => (b.last_shared ?? 0) - (a.last_shared ?? 0),
  quiet: (a, b) => (a.last_entry ?? 0) - (b.last_entry ?? 0),
  others: (a, b) => (b.last_entry ?? 0) - (a.last_entry ?? 0),
};

export function in_groups(
  rows: readonly RoomRow[],
  now: Time,
  today: Day,
): ReadonlyMap<Group, readonly RoomRow[]> {
  const found = new Map<Group, RoomRow[]>(groups.map((group) => [group, []]));
  for (const row of rows) found.get(group_of(row, now, today))?.push(row);
  for (const [group, its_rows] of found) {
    its_rows.sort((a, b) => compares[group](a, b) || a.room.localeCompare(b.room));
  }
  return found;
}

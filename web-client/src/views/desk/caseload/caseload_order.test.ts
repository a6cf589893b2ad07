import { expect, test } from "vitest";
import type { RoomId, RoomRow } from "../../../room/wire";
import { group_of, in_groups, today_in } from "./caseload_order";

const day_ms = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 21, 12);
const today = "2026-11-21";

function row(name: string, given: Partial<RoomRow>): RoomRow {
  return {
    room: name.padEnd(32, "0") as RoomId,
    role: "lead",
    title: name,
    purpose: "job_seeking",
    people: [],
    turn: { waits_for: "nobody" },
    last_entry: now - day_ms,
    head: 3,
    unread: 0,
    phase: "open",
    ...given,
  };
}

const names = (rows: readonly RoomRow[] | undefined) => rows?.map(({ title }) => title);

test("each room stands once, where it needs a look first", () => {
  const rows = [
    row("rest", {}),
    row("quiet", { last_entry: now - 15 * day_ms }),
    row("shared", { last_shared: now - day_ms, last_entry: now - 15 * day_ms }),
    row("due", { next_due: "2026-11-21", last_shared: now - day_ms }),
    row("turn", { turn: { waits_for: "staff", since: now - day_ms }, next_due: "2026-11-01" }),
  ];
  const found = in_groups(rows, now, today);
  expect([...found].map(([group, its]) => [group, names(its)])).toEqual([
    ["your_turn", ["turn"]],
    ["due", ["due"]],
    ["shared", ["shared"]],
    ["quiet", ["quiet"]],
    ["others", ["rest"]],
  ]);
});

test("who has waited longest stands first; the oldest day; the newest share", () => {
  const turn = (days: number) => ({ waits_for: "staff" as const, since: now - days * day_ms });
  const rows = [
    row("turn b", { turn: turn(1) }),
    row("turn a", { turn: turn(3) }),
    row("due b", { next_due: "2026-11-20" }),
    row("due a", { next_due: "2026-11-03" }),
    row("shared b", { last_shared: now - 2 * day_ms }),
    row("shared a", { last_shared: now - day_ms }),
    row("quiet b", { last_entry: now - 20 * day_ms }),
    row("quiet a", { last_entry: now - 40 * day_ms }),
  ];
  const found = in_groups(rows, now, today);
  for (const group of ["your_turn", "due", "shared", "quiet"] as const) {
    expect(names(found.get(group))?.map((name) => name.at(-1))).toEqual(["a", "b"]);
  }
});

test("the edges: a day to come is not due, fourteen days are not yet quiet, a closed room is never", () => {
  const at = (given: Partial<RoomRow>) => group_of(row("r", given), now, today);
  expect(at({ next_due: "2026-11-22" })).toBe("others");
  expect(at({ last_entry: now - 14 * day_ms })).toBe("others");
  expect(at({ last_entry: now - 14 * day_ms - 1 })).toBe("quiet");
  expect(at({ last_shared: now - 5 * day_ms })).toBe("others");
  expect(at({ phase: "closed", last_entry: now - 90 * day_ms })).toBe("others");
});

test("today is the organisation's, not the device's", () => {
  const late = new Date(Date.UTC(2026, 10, 21, 23, 30));
  expect(today_in("Europe/Oslo", late)).toBe("2026-11-22");
  expect(today_in("UTC", late)).toBe("2026-11-21");
});

// Who has looked, day by day: what one person did at once on both sides of a room is one line.
import type { PersonId, Role, VisitRow } from "../../../room/wire";
import { days_from } from "../../../words/times";

export interface SeenLine {
  readonly person: PersonId;
  /** Empty: of no concern to this organisation. */
  readonly name: string;
  readonly role: Role | undefined;
  readonly refused: boolean;
  readonly from: number;
  readonly last: number;
}

export interface SeenDay {
  readonly day: Date;
  readonly lines: readonly SeenLine[];
}

/** A visit goes on for so long after it was last seen: as the server counts it. */
const goes_on_ms = 15 * 60_000;

/** Newest day first, within a day as well. */
export function seen_days(visits: readonly VisitRow[]): SeenDay[] {
  const days: { day: Date; lines: SeenLine[] }[] = [];
  for (const line of lines_of(visits)) {
    const day = new Date(line.from);
    const same = days.find((each) => days_from(each.day, day) === 0);
    if (same) same.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

/** Visits of one person in one role, each soon after the other, are one. */
function lines_of(visits: readonly VisitRow[]): SeenLine[] {
  const lines: SeenLine[] = [];
  for (const { person, name, role, refused, from, last } of [...visits].sort(
    (a, b) => b.from - a.from,
  )) {
    const place = lines.findIndex(
      (line) =>
        line.person === person &&
        line.role === role &&
        line.refused === refused &&
        line.from <= last + goes_on_ms &&
        days_from(new Date(line.from), new Date(from)) === 0,
    );
    const met = lines[place];
    if (met) lines[place] = { ...met, from, last: Math.max(met.last, last) };
    else lines.push({ person, name, role, refused, from, last });
  }
  return lines.sort((a, b) => b.from - a.from);
}

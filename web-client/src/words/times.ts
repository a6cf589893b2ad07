// Times as people say them: in the language, seen from now. Pure: now is an argument.
import type { Language, Say } from "./keys";

/** A day without zone, such as "2026-11-28"; or an instant. */
export type Moment = string | Date;

const day_ms = 24 * 60 * 60 * 1000;
const plain_day = /^\d{4}-\d{2}-\d{2}$/;

export function date_of(moment: Moment): Date {
  if (moment instanceof Date) return moment;
  // At noon no zone and no summer time moves a plain day to its neighbour.
  return new Date(plain_day.test(moment) ? `${moment}T12:00:00` : moment);
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** Whole days from now to the moment: -1 is yesterday. */
export function days_from(moment: Moment, now: Date): number {
  return Math.round((midnight(date_of(moment)) - midnight(now)) / day_ms);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = language + JSON.stringify(options);
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locale_of(language), options);
  formats.set(name, known);
  return known;
}

/** British English: the day stands before the month, as everywhere here. */
export function locale_of(language: Language): string {
  return language === "en" ? "en-GB" : language;
}

export function weekday(language: Language, moment: Moment): string {
  return format(language, { weekday: "long" }).format(date_of(moment));
}

/** "19.44" in the Nordic languages, "19:44" in English. */
export function clock(language: Language, moment: Moment): string {
  const text = format(language, { hour: "2-digit", minute: "2-digit" }).format(date_of(moment));
  return language === "en" ? text : text.replace(":", ".");
}

/** "i går", "mandag", "3. november", with the year when it is another one. */
export function day(language: Language, moment: Moment, now: Date): string {
  const when = date_of(moment);
  const away = days_from(when, now);
  if (Math.abs(away) <= 1) {
    return new Intl.RelativeTimeFormat(locale_of(language), { numeric: "auto" }).format(
      away,
      "day",
    );
  }
  if (away > -7 && away < 7) return weekday(language, when);
  return date(language, when, now);
}

/** "3. november", with the year when it is another one: a day that is read much later, too. */
export function date(language: Language, moment: Moment, now: Date): string {
  const when = date_of(moment);
  const same_year = when.getFullYear() === now.getFullYear();
  return format(language, {
    day: "numeric",
    month: "long",
    ...(same_year ? {} : { year: "numeric" }),
  }).format(when);
}

/** "siden mandag"; within today "siden klokka 10.12". */
export function since(say: Say, language: Language, moment: Moment, now: Date): string {
  if (days_from(moment, now) === 0) {
    return say("time.since_clock", { clock: clock(language, moment) });
  }
  return say("time.since", { day: day(language, moment, now) });
}

/** "10.12" today, "i går 19.40", "mandag 19.44", "31. oktober 10.12". */
export function day_and_clock(language: Language, moment: Moment, now: Date): string {
  const time = clock(language, moment);
  return days_from(moment, now) === 0 ? time : `${day(language, moment, now)} ${time}`;
}

/** "Fredag 31. oktober": the line between two days of a conversation. */
export function day_line(language: Language, moment: Moment, now: Date): string {
  const date = date_of(moment);
  const same_year = date.getFullYear() === now.getFullYear();
  return first_large(
    format(language, {
      weekday: "long",
      day: "numeric",
      month: "long",
      ...(same_year ? {} : { year: "numeric" }),
    }).format(date),
  );
}

/** The full date, for long press and for screen readers. */
export function in_full(language: Language, moment: Moment): string {
  const with_time = moment instanceof Date || !plain_day.test(moment);
  const date = date_of(moment);
  const text = format(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(date);
  return with_time ? `${text} ${clock(language, date)}` : text;
}

export function first_large(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** "Ingvild og Samir". */
export function list_of(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(locale_of(language), { type: "conjunction" }).format(names);
}

/** "Ingvilds", "Jonas’", "Ingvild’s": whose turn it is. */
export function whose(language: Language, name: string): string {
  if (language === "en") return `${name}’s`;
  if (!/[sxz]$/i.test(name)) return `${name}s`;
  return language === "nb" ? `${name}’` : name;
}

// What a picture of a map is made of: themes and points with everything that is drawn and told of them, in the
// reader's words. Made by a screen from an instrument and answers; knows neither.
import type { Hue } from "./hue";

export interface DrawnAnswer {
  /** Absent: one of the other answers, which stands at `other`. */
  readonly step?: number;
  readonly other: number;
  readonly words: string;
}

export interface DrawnPoint {
  readonly id: string;
  readonly label: string;
  readonly today: DrawnAnswer | undefined;
  readonly desired: DrawnAnswer | undefined;
  /** How it was the time before, where the person has laid that over. */
  readonly before?: DrawnAnswer | undefined;
  readonly note: string;
  /** In words; empty when none was chosen. */
  readonly stance: string;
  /** Held on to: a star. */
  readonly keeps: boolean;
  /** Picked to do something about: a leaf of sun. */
  readonly begins: boolean;
}

export interface DrawnTheme {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly points: readonly DrawnPoint[];
}

export interface Drawing {
  readonly themes: readonly DrawnTheme[];
  /** In words, low to high. */
  readonly steps: readonly string[];
  readonly others: readonly string[];
  /** "I dag", "Slik jeg vil ha det". */
  readonly today: string;
  readonly desired: string;
  /** What holding on to is called. */
  readonly keep: string;
}

/** What is there, or with it how it is wished to be. */
export type Layer = "is" | "wished";

/** The drawing with how it was the time before laid over, point by point. */
export function laid_over(drawing: Drawing, last: Drawing): Drawing {
  const before = new Map(
    last.themes.flatMap(({ points }) => points.map(({ id, today }) => [id, today] as const)),
  );
  const themes = drawing.themes.map((theme) => ({
    ...theme,
    points: theme.points.map((point) => ({ ...point, before: before.get(point.id) })),
  }));
  return { ...drawing, themes };
}

export function is_strong({ today }: DrawnPoint, steps: number): boolean {
  return today?.step !== undefined && today.step >= Math.max(2, steps - 1);
}

/** Wished at or below today: good enough as it is. */
export function is_good_enough({ today, desired }: DrawnPoint): boolean {
  return today?.step !== undefined && desired?.step !== undefined && desired.step <= today.step;
}

export function points_that(
  { themes }: Drawing,
  which: "keeps" | "begins",
): readonly { readonly theme: DrawnTheme; readonly point: DrawnPoint }[] {
  return themes.flatMap((theme) =>
    theme.points.filter((point) => point[which]).map((point) => ({ theme, point })),
  );
}

import { expect, test } from "vitest";
import type { Answers, InstrumentView } from "../../../room/wire";
import { read_theme } from "./reading";

const points = ["soil.worm", "soil.water", "soil.stone", "soil.seed", "soil.rain"];

const instrument: InstrumentView = {
  instrument: {
    id: "garden",
    version: 2,
    kind: "answers",
    side: "circle",
    filled_in_by: ["seeker"],
    scales: [
      { id: "fit", steps: 4, others: ["unsure", "no"] },
      { id: "wish", steps: 3, others: [] },
      { id: "near", steps: 3, others: [] },
    ],
    map: {
      scale: "fit",
      wish_scale: "wish",
      possible_scale: "near",
      stances: [
        { id: "hold", asks: false },
        { id: "dig", asks: true },
        { id: "wait", asks: false },
      ],
      themes: [
        { id: "sun", points: ["sun.dawn"], easier_after: [] },
        { id: "soil", points, easier_after: [] },
      ],
    },
    fields: [],
  },
  texts: [
    {
      language: "nb",
      texts: {
        "soil.label": "Jorda",
        "today.label": "I dag",
        "desired.label": "Slik jeg vil ha det",
        "scale.fit.1": "Nei",
        "scale.fit.3": "Mye",
        "scale.fit.4": "Helt",
        "scale.fit.no": "Vil ikke svare",
        "scale.wish.3": "Svært gjerne",
        "stance.wait": "Vente med",
        "soil.worm.label": "Meitemark",
        "soil.talk.1": "Hva vokser?",
        "soil.opening.1": "Takk for at du viste jorda.",
      },
    },
    { language: "sv", texts: { "soil.label": "Jorden", "scale.fit.1": "Nej" } },
  ],
};

const answers: Answers = {
  instrument: "garden",
  instrument_version: 2,
  round: 1,
  theme: "soil",
  given: "self",
  points: [
    { id: "soil.rain", today: 4, desired: 3 },
    { id: "soil.worm", today: 1, desired: 3, stance: "dig", wish: 3, note: "Bare om våren." },
    { id: "soil.water", today: 3, stance: "hold" },
    { id: "soil.stone", today: "no", stance: "wait" },
  ],
};

test("first where to begin, then what to hold on to, what carries, and the rest", () => {
  const theme = read_theme(instrument, "nb", answers);
  const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);
  expect(ids(theme?.begin)).toEqual(["soil.worm"]);
  expect(ids(theme?.keep)).toEqual(["soil.water"]);
  expect(ids(theme?.carries)).toEqual(["soil.rain"]);
  expect(ids(theme?.rest)).toEqual(["soil.stone"]);
  // What a heading says is not said twice.
  const all = [theme?.begin, theme?.keep, theme?.carries, theme?.rest].flatMap(
    (each) => each ?? [],
  );
  expect(all.map(({ left }) => left)).toEqual(["", "", "", "Vente med"]);
  expect(theme?.questions).toEqual(["Hva vokser?"]);
  expect(theme?.openings).toEqual(["Takk for at du viste jorda."]);
  expect(theme?.hue).toBe(2);
});

test("a point held back is nowhere, not even as a name", () => {
  expect(JSON.stringify(read_theme(instrument, "nb", answers))).not.toContain("soil.seed");
});

test("answers in words, another answer with its mark, good enough only where both were given", () => {
  const theme = read_theme(instrument, "nb", answers);
  expect(theme?.begin[0]).toMatchObject({
    label: "Meitemark",
    today: { when: "I dag", words: "Nei", picture: { step: 1, steps: 4 } },
    wish: "Svært gjerne",
    note: "Bare om våren.",
    good_enough: false,
  });
  expect(theme?.carries[0]?.good_enough).toBe(true);
  expect(theme?.keep[0]?.good_enough).toBe(false);
  expect(theme?.rest[0]?.today).toMatchObject({ words: "Vil ikke svare", picture: { other: 1 } });
});

test("in the reader's language, and in one there is where a text is missing", () => {
  const theme = read_theme(instrument, "sv", answers);
  expect(theme?.name).toBe("Jorden");
  expect(theme?.begin[0]?.today?.words).toBe("Nej");
  expect(theme?.begin[0]?.label).toBe("Meitemark");
});

// The map's pages over an instrument that is not the decision map: the picture and its table, picking, where to begin,
// going through once more, own words, and earlier versions.
import { cleanup, screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../app/paths";
import type { SharedTheme } from "../../../room/model";
import type { Answers, InstrumentView, Reflection, ThingId } from "../../../room/wire";
import type { MemoryVeirom } from "../../../../tests/support/memory_veirom";
import { own_instrument, room_id, turid } from "../../../../tests/support/people";
import { show } from "../../../../tests/support/show";

const soil = "garden/1/soil" as ThingId;
const heading = () => screen.getByRole("heading", { level: 1 });

const stances = {
  "stance.keep": "Ta vare på",
  "stance.do": "Gjøre noe med",
  "wish.question": "Hvor stor lyst?",
  "possible.question": "Hvor mulig?",
};

/** The garden, with stances: the first holds on, the second asks for more. */
const garden: InstrumentView = {
  instrument: {
    ...own_instrument.instrument,
    map: {
      scale: "fit",
      wish_scale: "fit",
      possible_scale: "fit",
      themes: own_instrument.instrument.map?.themes ?? [],
      stances: [
        { id: "keep", asks: false },
        { id: "do", asks: true },
      ],
    },
  },
  texts: own_instrument.texts.map(({ language, texts }) => ({
    language,
    texts: { ...texts, ...stances },
  })),
};

const both: Answers = {
  instrument: "garden",
  instrument_version: 1,
  round: 1,
  theme: "soil",
  given: "self",
  points: [
    { id: "soil.worm", today: 4, desired: 3, note: "Mest ved kompostet." },
    { id: "soil.water", today: "unsure", desired: 4 },
  ],
};

const with_answers = (veirom: MemoryVeirom) => {
  veirom.shown_instrument(garden);
  veirom.only_room.draft("answers", soil).write(both);
};

beforeEach(() => {
  window.scrollTo = () => undefined;
});

test("the map: the table comes first, and says what the picture draws", async () => {
  const { user } = await show(paths.map(room_id), { prepare: with_answers });
  expect(heading().textContent).toBe("Dette har du, Turid");
  const table = screen.getByRole("table", { name: "Kartet som tabell" });
  const picture = screen.getByRole("group", { name: "Kartet som bilde" });
  expect(table.compareDocumentPosition(picture)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const row = within(table).getByRole("row", { name: /Meitemark/ });
  expect(row.textContent).toBe("MeitemarkHeltMyeGodt nok som det er");

  expect(picture.querySelectorAll(".petal__leaf")).toHaveLength(1);
  expect(picture.querySelectorAll(".petal__vein")).toHaveLength(4);
  expect(picture.querySelectorAll(".petal__arc, .petal__wish")).toHaveLength(0);
  await user.click(screen.getByRole("radio", { name: "Slik jeg vil ha det" }));
  expect(heading().textContent).toBe("Slik vil du ha det");
  expect(picture.querySelectorAll(".petal__arc")).toHaveLength(1);
  expect(picture.querySelectorAll(".petal__wish")).toHaveLength(1);
});

test("a petal is one tab stop; arrows go through its points, Enter opens one", async () => {
  const { user } = await show(paths.map(room_id), { prepare: with_answers });
  const petal = screen.getByRole("listbox", { name: "Jorda" });
  petal.focus();
  await user.keyboard("{ArrowDown}");
  const point = within(petal).getByRole("option", { selected: true });
  expect(point.getAttribute("aria-label")).toMatch(/^Meitemark\. I dag: Helt\. .*kompostet/);
  expect(petal.getAttribute("aria-activedescendant")).toBe(point.id);
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Meitemark" })).toBeTruthy();
  expect(screen.getByText("Jeg vil ha meitemark.")).toBeTruthy();
  expect(screen.getByText("Mest ved kompostet.")).toBeTruthy();
});

test("picking: nothing is kept before a stance; wish and possibility only where they are asked", async () => {
  const { user, room } = await show(paths.theme_end(room_id, "soil"), { prepare: with_answers });
  const point = () => room.draft("answers", soil).view.now().value?.points[1];
  await user.click(screen.getByRole("button", { name: "Plukk ut: Vann" }));
  expect(point()).toEqual({ id: "soil.water", today: "unsure", desired: 4 });
  await user.click(screen.getByRole("radio", { name: "Gjøre noe med" }));
  const wish = within(screen.getByRole("group", { name: "Hvor stor lyst?" }));
  await user.click(wish.getByRole("radio", { name: "Mye" }));
  expect(point()).toMatchObject({ stance: "do", wish: 3 });
  await user.click(screen.getByRole("radio", { name: "Ta vare på" }));
  expect(point()).toEqual({ id: "soil.water", today: "unsure", desired: 4, stance: "keep" });
  await user.click(screen.getByRole("button", { name: "Legg tilbake: Vann" }));
  expect(point()).toEqual({ id: "soil.water", today: "unsure", desired: 4 });
});

test("where to begin: farthest first, then most wished; the person picks, and may pick another; a goal brings along what is written", async () => {
  const { user, room } = await show(paths.begin(room_id), {
    prepare: (veirom) => {
      veirom.shown_instrument(garden);
      veirom.only_room.draft("answers", soil).write({
        ...both,
        points: [
          { id: "soil.water", today: 2, desired: 3, stance: "do", wish: 4 },
          { id: "soil.worm", today: 1, desired: 4, stance: "do", wish: 1, note: "Kompost." },
        ],
      });
      veirom.only_room.draft("answers", "garden/1/sun" as ThingId).write({
        ...both,
        theme: "sun",
        points: [
          // Not knowing yet is no lowest step: nothing is farther than it is said to be.
          { id: "sun.dawn", today: "unsure", desired: 4, stance: "do", wish: 4, possible: 4 },
          { id: "sun.dusk", today: 1, desired: 2, stance: "do", wish: 4, possible: 4 },
        ],
      });
    },
  });
  const rows = screen.getAllByRole("radio").map((row) => row.getAttribute("aria-label"));
  const in_order = ["Meitemark", "Kveld", "Vann", "Morgen"];
  expect(rows).toEqual(in_order.map((label) => `Begynn med ${label}`));
  await user.click(screen.getByRole("radio", { name: "Begynn med Vann" }));
  await user.click(screen.getByRole("radio", { name: "Begynn med Meitemark" }));
  await user.click(screen.getByRole("button", { name: "Lag et mål av dette" }));
  expect(room.draft("goal", "new" as ThingId).view.now().value).toMatchObject({
    rating_now: 1,
    rating_wished: 4,
    comes_from: [],
  });
  expect(window.location.pathname).toBe(paths.new_goal(room_id));
});

test("once more through the map: last time stays, and is shown when the person has told first", async () => {
  const { user, room } = await show(paths.map(room_id), { prepare: with_answers });
  await user.click(screen.getByRole("button", { name: "Begynn en ny gang" }));
  const next = room.draft("answers", "garden/2/soil" as ThingId);
  expect(next.view.now().value).toMatchObject({ round: 2, points: [] });
  expect(room.draft("answers", soil).view.now().value).toEqual(both);
  expect(heading().textContent).toBe("Hagen din");

  next.write({ ...both, round: 2, points: [{ id: "soil.worm", today: 2 }] });
  await user.click(await screen.findByRole("link", { name: /Hva er annerledes nå/ }));
  await user.type(await screen.findByRole("textbox"), "Det er");
  expect(screen.queryByText("Forrige gang")).toBeNull();
  await user.type(screen.getByRole("textbox"), " tørrere");
  await user.click(screen.getByRole("button", { name: "Vis de to kartene" }));
  expect(screen.getByText("Forrige gang")).toBeTruthy();
  expect(screen.getByText("Før: Helt. Nå: Litt.")).toBeTruthy();
});

const words_about = (id: ThingId, found_out: string, part?: string): Reflection => ({
  about: { kind: "answers", id, ...(part && { part }) },
  found_out,
  how_it_went: "",
  went_well: "",
  next: "",
});

/** What was shared the first time, with own words; a second time is begun and empty. */
const second_time = (veirom: MemoryVeirom) => {
  with_answers(veirom);
  const { only_room } = veirom;
  void only_room.share(soil, []);
  only_room.draft("answers", "garden/2/soil" as ThingId).write({ ...both, round: 2, points: [] });
  only_room.things("reflection", [
    { id: "1".repeat(32) as ThingId, value: words_about(soil, "Om jorda.") },
    { id: "2".repeat(32) as ThingId, value: words_about(soil, "Om hele hagen.", "map") },
  ]);
};

test("shared at an earlier time: still listed, read and taken back, with the words that hang on it", async () => {
  const { user, room } = await show(paths.home(room_id), { prepare: second_time });
  await user.click(screen.getByRole("link", { name: /Dette har du delt/ }));
  expect(screen.getByRole("heading", { level: 2, name: "Første gang" })).toBeTruthy();
  expect(screen.getByText("Om hele hagen.")).toBeTruthy();
  await user.click(screen.getByRole("link", { name: /Jorda/ }));
  expect(screen.getByText(/^Første gang\./)).toBeTruthy();
  expect(screen.getByText("Om jorda.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ta det tilbake" }));
  expect(screen.getByText(/^Ordene du har delt/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ta det tilbake" }));
  // Nothing else of that time is shared: the words about all of it go, too.
  const along = ["1", "2"].map((digit) => ({ kind: "reflection", id: digit.repeat(32) }));
  expect(room.called.at(-1)).toEqual(["take_back", soil, "answers", along]);
});

test("begun once more by mistake: one button shows the map that was there", async () => {
  const { user } = await show(paths.map(room_id), { prepare: second_time });
  expect(heading().textContent).toBe("Hagen din");
  await user.click(screen.getByRole("button", { name: "La det være, og vis kartet jeg hadde" }));
  expect(heading().textContent).toBe("Dette har du, Turid");
});

test("own words are one thing, however often they are shared, on whichever device", async () => {
  const shares = async () => {
    const { user, room } = await show(paths.map(room_id), {
      prepare: (veirom) => {
        with_answers(veirom);
        void veirom.only_room.share(soil, []);
      },
    });
    const field = screen.getByRole("textbox");
    await user.type(field, "Hagen");
    // Twice, before the first has come through.
    await user.click(screen.getByRole("button", { name: /^Del ordene med/ }));
    await user.click(screen.getByRole("button", { name: /^Del ordene med/ }));
    const puts = room.called.filter(([name]) => name === "put");
    cleanup();
    return puts.map(([, changes]) => (changes as readonly { id: ThingId }[])[0]?.id);
  };
  const [first, second] = await shares();
  const [elsewhere] = await shares();
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set([first, second, elsewhere]).size).toBe(1);
});

const old_wording: InstrumentView = {
  instrument: { ...garden.instrument, version: 7 },
  texts: garden.texts.map(({ language, texts }) => ({
    language,
    texts: { ...texts, "soil.water.today": "Det er vann her.", "soil.water.label": "Fukt" },
  })),
};

test("earlier shared versions stand below what is shared now, in the wording that was answered", async () => {
  const earlier: SharedTheme = {
    id: soil,
    answers: { ...both, instrument_version: 7, points: [{ id: "soil.water", today: 1 }] },
    by: turid,
    at: 1_700_000_000_000,
    seq: 3,
    way: "kept",
  };
  const { user } = await show(paths.shared_theme(room_id, soil), {
    prepare: (veirom) => {
      veirom.older_instrument(old_wording);
      with_answers(veirom);
      void veirom.only_room.share(soil, []);
      const themes = new Map(veirom.only_room.view.now().themes);
      const state = themes.get(soil);
      if (state) themes.set(soil, { ...state, earlier: [earlier] });
      veirom.only_room.set({ themes });
    },
  });
  const part = screen.getByRole("heading", { name: "Delt tidligere" }).closest("section");
  if (!part) throw new Error("no part of earlier versions");
  await user.click(within(part).getByText(/^Delt 14\. november/));
  expect(within(part).getByText("Fukt")).toBeTruthy();
  expect(within(part).getByText("Det er vann her.")).toBeTruthy();
  expect(screen.getByText("Vann")).toBeTruthy();
  expect(screen.queryByText("Jeg har vann.")).toBeNull();
});

test("the sheet for the pen has a circle at each step and none of the answers", async () => {
  const { user } = await show(paths.paper(room_id), { prepare: with_answers });
  const sheet = () => document.querySelector(".map-sheet");
  expect(sheet()?.querySelectorAll(".petal__leaf")).toHaveLength(1);
  await user.click(screen.getByRole("radio", { name: "Tomt, for pennen" }));
  expect(sheet()?.querySelectorAll(".petal__leaf")).toHaveLength(0);
  // Two themes of two points on four steps.
  expect(sheet()?.querySelectorAll(".petal__pen")).toHaveLength(16);
});

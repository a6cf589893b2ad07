// What is shared, as the desk shows it: which time through the map it is of, and the wording it was answered in.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { as_counsellor, with_a_window } from "../../../../tests/support/at_desk";
import type { MemoryVeirom } from "../../../../tests/support/memory_veirom";
import { own_instrument, room_id, turid } from "../../../../tests/support/people";
import { show } from "../../../../tests/support/show";
import type { SharedTheme, ThemeView } from "../../../room/model";
import type { AnsweredPoint, ThingId } from "../../../room/wire";
import "../desk";

const room = `/room/${room_id}`;

beforeEach(with_a_window);

function shared_in(round: number, points: readonly AnsweredPoint[]): ThemeView {
  const id = `garden/${round}/soil` as ThingId;
  const answers = {
    instrument: "garden",
    instrument_version: 1,
    round,
    theme: "soil",
    given: "self" as const,
    points,
  };
  const shared: SharedTheme = { id, answers, by: turid, at: round, seq: round, way: "kept" };
  const nothing = { draft: undefined, changed_since_shared: [], not_shared: [] };
  return { id, shared, earlier: [], taken_back: false, ...nothing };
}

const twice = (veirom: MemoryVeirom) => {
  as_counsellor(veirom);
  const both = [
    shared_in(1, [{ id: "soil.worm", today: 1 }]),
    shared_in(2, [{ id: "soil.worm", today: 4 }]),
  ];
  veirom.only_room.set({ themes: new Map(both.map((theme) => [theme.id, theme])) });
};

test("gone through twice: every row and page says which time; the map shows the one that is chosen", async () => {
  const { user } = await show(room, { prepare: twice });
  const here = within(await screen.findByRole("navigation", { name: "Oversikt" }));
  const rows = here.getAllByRole("link", { name: /Jorda/ }).map(({ textContent }) => textContent);
  expect(rows[0]).toMatch(/Andre gang, delt/);
  expect(rows[1]).toMatch(/Første gang, delt/);
  await user.click(here.getByRole("link", { name: /Første gang/ }));
  await waitFor(() =>
    expect(document.querySelector(".read-theme__when")?.textContent).toMatch(/Første gang$/),
  );

  await user.click(here.getByRole("link", { name: "Kartet" }));
  const worm = () => screen.getByRole("row", { name: /Meitemark/ }).textContent;
  expect(worm()).toContain("Helt");
  await user.click(screen.getByRole("radio", { name: "Første gang" }));
  expect(worm()).toContain("Nei");
});

test("shared before: in the wording of that time, in words and folded", async () => {
  const now = shared_in(1, [{ id: "soil.water", today: 4 }]);
  const then = shared_in(1, [{ id: "soil.water", today: 1 }]).shared;
  if (!then) throw new Error("nothing shared");
  const answers = { ...then.answers, instrument_version: 7 };
  const { user } = await show(`${room}/shared/${encodeURIComponent(now.id)}`, {
    prepare: (veirom) => {
      as_counsellor(veirom);
      veirom.older_instrument({
        instrument: { ...own_instrument.instrument, version: 7 },
        texts: own_instrument.texts.map(({ language, texts }) => ({
          language,
          texts: { ...texts, "soil.water.label": "Fukt", "soil.water.today": "Det er vann her." },
        })),
      });
      const themes = new Map([[now.id, { ...now, earlier: [{ ...then, answers }] }]]);
      veirom.only_room.set({ themes });
    },
  });
  await user.click(await screen.findByText(/^Delt \d/));
  expect(screen.getByText("Fukt")).toBeTruthy();
  expect(screen.getByText("Det er vann her.")).toBeTruthy();
  expect(screen.getAllByText("Vann").length).toBeGreaterThan(0);
});

// The whole map shared in one act, with what is held back in it.
import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../app/paths";
import type { AnsweredPoint, Answers, ThingId } from "../../../room/wire";
import type { MemoryVeirom } from "../../../../tests/support/memory_veirom";
import { room_id } from "../../../../tests/support/people";
import { show } from "../../../../tests/support/show";

const soil = "garden/1/soil" as ThingId;
const sun = "garden/1/sun" as ThingId;

const answers = (theme: string, points: readonly AnsweredPoint[]): Answers => ({
  instrument: "garden",
  instrument_version: 1,
  round: 1,
  theme,
  given: "self",
  points,
});

const both = ({ only_room }: MemoryVeirom) => {
  only_room.draft("answers", soil).write(
    answers("soil", [
      { id: "soil.worm", today: 4, note: "Mest ved kompostet." },
      { id: "soil.water", today: 1 },
    ]),
  );
  only_room.draft("answers", sun).write(answers("sun", [{ id: "sun.dawn", today: 2 }]));
};

beforeEach(() => {
  window.scrollTo = () => undefined;
});

const theme_switch = (name: string) => screen.getByRole("checkbox", { name: `Del ${name}` });

test("one act: a point held back, a note ticked, everybody by name", async () => {
  const { user, room } = await show(paths.map(room_id), { prepare: both });
  await user.click(screen.getByRole("link", { name: "Del hele kartet" }));
  expect(screen.getByText("Ingvild Moe")).toBeTruthy();
  expect(screen.getByText("Samir Aziz")).toBeTruthy();
  expect(screen.getByText("Meitemark og Vann")).toBeTruthy();
  expect(document.querySelectorAll(".small-map .petal__leaf")).toHaveLength(3);
  await user.click(screen.getAllByText("Se svarene slik de blir")[0] as HTMLElement);
  await user.click(theme_switch("Vann"));
  await user.click(screen.getByRole("checkbox", { name: /Mest ved kompostet/ }));
  // The picture is what goes.
  expect(document.querySelectorAll(".small-map .petal__leaf")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Del med Ingvild og Samir" }));
  expect(room.called.at(-1)).toEqual([
    "share_map",
    [
      { theme: soil, held_back: ["soil.water"], along: [] },
      { theme: sun, held_back: [], along: [] },
    ],
  ]);
  expect(await screen.findByRole("heading", { name: "Dette har du delt" })).toBeTruthy();
});

test("a theme held back; what others can read already is not shared once more, or is taken back", async () => {
  const { user, room } = await show(paths.share_map(room_id), {
    prepare: (veirom) => {
      both(veirom);
      void veirom.only_room.share(sun, []);
    },
  });
  await user.click(theme_switch("Jorda"));
  expect(document.querySelector(".share-theme__goes")?.textContent).toBe("Blir hos deg");
  // Only the other theme goes, and that is out already.
  expect(screen.getByText("Ingvild og Samir kan lese alt dette nå.")).toBeTruthy();
  await user.click(theme_switch("Lyset"));
  expect(screen.getByText("Tas tilbake. Det kan være lest.")).toBeTruthy();
  await user.click(theme_switch("Jorda"));
  await user.click(screen.getByRole("button", { name: /^Del med/ }));
  expect(room.called.at(-1)).toEqual([
    "share_map",
    [
      { theme: soil, held_back: ["soil.worm/note"], along: [] },
      { theme: sun, held_back: ["sun.dawn"], along: [] },
    ],
  ]);
});

test("nothing answered: there is no whole map to share", async () => {
  await show(paths.share_map(room_id));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Hagen din");
  const page = within(document.body);
  expect(page.queryByRole("link", { name: "Del hele kartet" })).toBeNull();
});

import { screen, within } from "@testing-library/react";
import user_event from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { in_words } from "./in_words";
import { type Reader, SharePreview } from "./share_preview";
import type { SharePoint } from "./share_theme";

const picture = { step: 2, steps: 5 };
const start: SharePoint[] = ["Kroppen", "Hvile"].map((label) => ({
  id: label,
  label,
  today: { when: "I dag", words: "Litt", picture },
  desired: { when: "Slik jeg vil ha det", words: "Delvis", picture },
  picked: label === "Kroppen" ? "Gjøre noe med · Stor lyst" : "",
  note: label === "Kroppen" ? "Skulderen" : "",
  goes: true,
  note_goes: false,
}));
const readers: Reader[] = [
  { name: "Ingvild Moe", role: "lead" },
  { name: "Samir Aziz", role: "counsellor", until: "2025-12-01" },
];

function Preview({ on_share }: { readonly on_share: (points: readonly SharePoint[]) => void }) {
  const [points, set_points] = useState(start);
  const change = (id: string, what: Partial<SharePoint>) =>
    set_points(points.map((point) => (point.id === id ? { ...point, ...what } : point)));
  return (
    <SharePreview
      themes={[{ id: "health", name: "Helse", hue: 4, points, is_out: false }]}
      readers={readers}
      on_point={(id, goes) => change(id, { goes })}
      on_note={(id, note_goes) => change(id, { note_goes })}
      on_share={() => on_share(points)}
      on_not_now={() => undefined}
    />
  );
}

test("notes stay at first; the button says the names; everybody with a seat is named", async () => {
  const shared = vi.fn<(points: readonly SharePoint[]) => void>();
  const user = user_event.setup();
  await in_words(<Preview on_share={shared} />);
  expect(screen.getByText("Notatet blir hos deg")).toBeTruthy();
  expect(screen.getByText("Gjøre noe med · Stor lyst")).toBeTruthy();
  expect(screen.getByText("veileder, til 1. desember")).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: /Skulderen/ }));
  expect(screen.getByText("Notatet blir med")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Del med Ingvild og Samir" }));
  expect(shared.mock.calls[0]?.[0].map(({ note_goes }) => note_goes)).toEqual([true, false]);
});

test("a point held back shows neither answer nor note", async () => {
  const user = user_event.setup();
  await in_words(<Preview on_share={() => undefined} />);
  await user.click(screen.getByRole("checkbox", { name: "Del Kroppen" }));
  const row = screen.getByText("Kroppen").closest("li");
  if (!row) throw new Error("the point has no row");
  expect(within(row).getByText("Blir hos deg")).toBeTruthy();
  expect(row.textContent).not.toMatch(/litt|lyst|Skulderen/i);
});

test("with nothing to share there is a sentence instead of a dead button", async () => {
  const user = user_event.setup();
  await in_words(<Preview on_share={() => undefined} />);
  await user.click(screen.getByRole("checkbox", { name: "Del Kroppen" }));
  await user.click(screen.getByRole("checkbox", { name: "Del Hvile" }));
  expect(screen.queryByRole("button", { name: /^Del med/ })).toBeNull();
  expect(screen.getByText("Slå på minst ett punkt for å dele.")).toBeTruthy();
});

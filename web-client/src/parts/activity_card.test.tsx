import { screen } from "@testing-library/react";
import user_event from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ActivityCard } from "./activity_card";
import { in_words } from "./in_words";

const activity = {
  title: "En tur",
  learning_goal: "Jeg vil merke hva som hjelper.",
  lines: ["Langs elva"],
  phase: "open",
} as const;

test("what another proposed is approved, or wished otherwise", async () => {
  const approve = vi.fn();
  const user = user_event.setup();
  await in_words(
    <ActivityCard
      {...activity}
      follow_up="2025-11-28"
      agreement={{ state: "proposed_to_you", by: "Ingvild" }}
      on_approve={approve}
      on_otherwise={() => undefined}
      on_done={() => undefined}
    />,
  );
  expect(screen.getByText("Ingvild foreslår dette.")).toBeTruthy();
  expect(screen.getByText("Dere ser på det sammen 28. november.")).toBeTruthy();
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.getByRole("button", { name: "Jeg vil ha det annerledes" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Det er greit for meg" }));
  expect(approve).toHaveBeenCalledOnce();
});

test("one's own proposal waits, and can be changed but not approved by oneself", async () => {
  await in_words(
    <ActivityCard
      {...activity}
      agreement={{ state: "proposed_by_you", to: "Ingvild" }}
      on_approve={() => undefined}
      on_change={() => undefined}
    />,
  );
  expect(screen.queryByRole("button", { name: "Det er greit for meg" })).toBeNull();
  expect(screen.getByRole("button", { name: "Endre" })).toBeTruthy();
});

test("agreed by both; a passed day is only asked about", async () => {
  const done = vi.fn();
  const user = user_event.setup();
  const { container } = await in_words(
    <ActivityCard
      {...activity}
      follow_up="2025-11-03"
      day_passed
      agreement={{ state: "agreed", names: ["Turid", "Ingvild"] }}
      on_done={done}
    />,
  );
  expect(screen.getByText("Avtalt av Turid og Ingvild")).toBeTruthy();
  expect(screen.getByText("Passer dagen ennå?")).toBeTruthy();
  expect(container.textContent).not.toContain("i går");
  await user.click(screen.getByRole("checkbox", { name: "Gjort: En tur" }));
  expect(done).toHaveBeenCalledWith(true);
});

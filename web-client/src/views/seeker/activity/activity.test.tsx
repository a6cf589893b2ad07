import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { ingvild, room_id, turid } from "../../../../tests/support/people";
import { show } from "../../../../tests/support/show";
import { paths } from "../../../app/paths";
import type { ActivityView } from "../../../room/model";
import type { Activity, ThingId } from "../../../room/wire";
import { day_of } from "../home/next_step";
import { empty_activity } from "../plan/activity_value";

const walk = "d".repeat(32) as ThingId;
const today = day_of(new Date());
const address = () => window.location.pathname;

beforeEach(() => {
  window.scrollTo = () => undefined;
});

function activity(value: Partial<Activity>, more: Partial<ActivityView> = {}): ActivityView {
  const whole: Activity = { ...empty_activity, title: "En tur", ...value };
  return {
    kind: "activity",
    said_no: [],
    id: walk,
    value: whole,
    by: ingvild,
    at: 1,
    seq: 5,
    phase: whole.phase,
    agreed: { state: "agreed", at: 1 },
    agreed_seq: 5,
    way: "kept",
    ...more,
  };
}

const with_one =
  (one: ActivityView) =>
  ({ only_room }: { only_room: { set: (change: object) => void } }) =>
    only_room.set({ activities: [one] });

test("a step is ticked where it stands, and nothing else of the activity changes", async () => {
  const one = activity({ steps: [{ id: "1", text: "Ringe", done: false }] });
  const { user, veirom } = await show(paths.activity_page(room_id, walk), {
    prepare: with_one(one),
  });
  await user.click(screen.getByRole("checkbox", { name: "Ringe" }));
  const ticked = { ...one.value, steps: [{ id: "1", text: "Ringe", done: true }] };
  expect(veirom.called).toContainEqual(["put_activity", ticked, walk]);
});

test("when it ended early, what was learnt goes with it in one put; why may stay empty", async () => {
  const one = activity({ phase: "under_way" });
  const { user, veirom } = await show(paths.ending(room_id, walk, "ended_early"), {
    prepare: with_one(one),
  });
  await user.type(screen.getByRole("textbox", { name: "Hva lærte du?" }), "Jeg liker skogen");
  await user.click(screen.getByRole("button", { name: /^Si fra til/ }));
  const put = veirom.called.find(([name]) => name === "put")?.[1];
  expect(put).toMatchObject([
    { kind: "activity", id: walk, value: { phase: "ended_early" } },
    { kind: "reflection", value: { about: { id: walk }, found_out: "Jeg liker skogen" } },
  ]);
  await waitFor(() => expect(address()).toBe(paths.activity_page(room_id, walk)));
});

test("my own suggestion is taken back after one question", async () => {
  const waits = { state: "waits", for: ["counsellor"], for_me: false } as const;
  const { user, veirom } = await show(paths.activity_page(room_id, walk), {
    prepare: with_one(activity({}, { by: turid, agreed: waits })),
  });
  await user.click(screen.getByRole("button", { name: "Ta forslaget tilbake" }));
  expect(veirom.called).not.toContainEqual(["put", [{ kind: "activity", id: walk }]]);
  await user.click(screen.getByRole("button", { name: "Ta forslaget tilbake" }));
  expect(veirom.called).toContainEqual(["put", [{ kind: "activity", id: walk }]]);
});

test("the follow-up keeps a draft of its own, asks one thing a screen, and may stop after the first", async () => {
  const { user, veirom, room } = await show(paths.follow_up(room_id, walk, "found_out"), {
    prepare: with_one(activity({ follow_up: today })),
  });
  await user.type(screen.getByRole("textbox"), "Best om morgenen");
  expect(room.draft("reflection", walk).view.now().value?.found_out).toBe("Best om morgenen");
  await user.click(screen.getByRole("link", { name: "Nok for nå" }));
  await user.click(screen.getByRole("radio", { name: "Det er gjort" }));
  await user.click(screen.getByRole("button", { name: /^Si fra til/ }));
  const put = veirom.called.find(([name]) => name === "put")?.[1];
  expect(put).toMatchObject([
    { kind: "activity", value: { phase: "done" } },
    { kind: "reflection", value: { found_out: "Best om morgenen" } },
  ]);
});

test("not today moves it away without a word to anybody", async () => {
  const { user, veirom } = await show(paths.week(room_id), {
    prepare: with_one(activity({ start: today })),
  });
  const calls = veirom.called.length;
  await user.click(screen.getByRole("button", { name: /^Ikke i dag/ }));
  expect(screen.queryByRole("button", { name: /^Ikke i dag/ })).toBeNull();
  expect(screen.getByRole("heading", { name: "En annen dag" })).toBeTruthy();
  expect(veirom.called.slice(calls).filter(([name]) => /put/.test(name))).toEqual([]);
});

test("a passed day is only ever asked about", async () => {
  await show(paths.activity_page(room_id, walk), {
    prepare: with_one(activity({ follow_up: "2025-01-01" })),
  });
  expect(screen.getByRole("heading", { name: "Passer dagen ennå?" })).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/forfalt|passert/);
});

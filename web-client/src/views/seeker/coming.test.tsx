import { act, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { room_id } from "../../../tests/support/people";
import { show } from "../../../tests/support/show";
import { paths } from "../../app/paths";
import type { ThingId } from "../../room/wire";

const nowhere = "d".repeat(32) as ThingId;
const address = () => window.location.pathname;

beforeEach(() => {
  window.scrollTo = () => undefined;
});

test("nobody is led away from an address before the server has said how far the room goes", async () => {
  const asked = paths.activity_page(room_id, nowhere);
  const { veirom } = await show(asked, {
    prepare: ({ only_room }) => only_room.set({ entered: false }),
  });
  expect(address()).toBe(asked);
  act(() => veirom.only_room.set({ entered: true, phase: "catching_up" }));
  expect(address()).toBe(asked);
  act(() => veirom.only_room.set({ phase: "ready" }));
  await waitFor(() => expect(address()).toBe(paths.plan(room_id)));
});

test("without a line, what the device has is all there is; whether there is one is found out first", async () => {
  const asked = paths.activity_page(room_id, nowhere);
  const { veirom } = await show(asked, {
    prepare: ({ only_room, line }) => {
      only_room.set({ entered: false });
      line.set({ ...line.now(), phase: "connecting" });
    },
  });
  expect(address()).toBe(asked);
  act(() => veirom.line.set({ ...veirom.line.now(), phase: "offline" }));
  await waitFor(() => expect(address()).toBe(paths.plan(room_id)));
});

test("a form is waited for until its words are known to be out of reach", async () => {
  const asked = paths.form_new(room_id, "day");
  const { veirom } = await show(asked, {
    prepare: ({ instruments, line }) => {
      instruments.set(undefined);
      line.set({ ...line.now(), phase: "offline" });
    },
  });
  expect(address()).toBe(asked);
  act(() => veirom.instruments_missing.set(new Set(["names"])));
  await waitFor(() => expect(address()).toBe(paths.forms(room_id)));
});

import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { load_words } from "../words/catalogue";
import { in_words } from "./in_words";
import { SaveState } from "./save_state";

beforeEach(async () => {
  await load_words("nb");
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function pass(ms: number) {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}
const announced = () => screen.getByRole("status").textContent;

test("writing is said only when it has lasted a second", async () => {
  const { rerender } = await in_words(<SaveState kept="everywhere" />);
  rerender(<SaveState kept="writing" />);
  pass(900);
  expect(screen.queryByText("Skriver")).toBeNull();
  pass(200);
  expect(screen.getByText("Skriver")).toBeTruthy();
});

test("what is kept shows at once, and is announced at most once in ten seconds", async () => {
  const { rerender } = await in_words(<SaveState kept="everywhere" />);
  pass(1);
  expect(announced()).toBe("Tatt vare på");
  rerender(<SaveState kept="here" />);
  expect(screen.getByText("Tatt vare på her på maskinen")).toBeTruthy();
  pass(9_000);
  expect(announced()).toBe("Tatt vare på");
  rerender(<SaveState kept="both" />);
  pass(1_100);
  expect(announced()).toBe("Begge tekstene står");
});

test("nothing written, nothing said", async () => {
  await in_words(<SaveState kept="nothing" />);
  pass(20_000);
  expect(announced()).toBe("");
});

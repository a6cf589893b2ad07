import { fireEvent, screen } from "@testing-library/react";
import user_event from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { CaseloadGroup, CaseloadRow } from "./caseload";
import { LanguageChoice } from "./device_choices";
import { in_words } from "./in_words";
import { SeekerShell } from "./seeker_shell";
import "../words/desk";

const hrefs = { home: "/r/1", map: "/r/1/map", talk: "/r/1/talk", plan: "/r/1/plan" };

afterEach(() => {
  localStorage.clear();
});

test("four places, the present one marked; offline is said", async () => {
  await in_words(
    <SeekerShell hrefs={hrefs} place="talk" offline on_leave={() => undefined}>
      <h1>Samtalen</h1>
    </SeekerShell>,
  );
  const nav = screen.getByRole("navigation", { name: "Steder i rommet" });
  expect([...nav.querySelectorAll("a")].map((a) => a.getAttribute("href"))).toEqual(
    Object.values(hrefs),
  );
  expect(nav.querySelector("[aria-current=page]")?.textContent).toBe("Samtalen");
  expect(screen.getByText("Du er uten nett")).toBeTruthy();
});

test("leave quickly: the button, or Esc twice within a second", async () => {
  const leave = vi.fn();
  const user = user_event.setup();
  await in_words(
    <SeekerShell hrefs={hrefs} place="home" on_leave={leave}>
      <input aria-label="felt" onKeyDown={(event) => event.stopPropagation()} />
    </SeekerShell>,
  );
  await user.click(screen.getByRole("button", { name: "Forlat raskt" }));
  expect(leave).toHaveBeenCalledTimes(1);
  await user.click(screen.getByLabelText("felt"));
  await user.keyboard("{Escape}");
  expect(leave).toHaveBeenCalledTimes(1);
  await user.keyboard("{Escape}");
  expect(leave).toHaveBeenCalledTimes(2);
});

test("Esc held down is one Esc", async () => {
  const leave = vi.fn();
  await in_words(
    <SeekerShell hrefs={hrefs} place="home" on_leave={leave}>
      <p>Hjem</p>
    </SeekerShell>,
  );
  fireEvent.keyDown(window, { key: "Escape" });
  fireEvent.keyDown(window, { key: "Escape", repeat: true });
  expect(leave).not.toHaveBeenCalled();
});

test("the language changes at once and stays on the device", async () => {
  const user = user_event.setup();
  await in_words(
    <SeekerShell hrefs={hrefs} place="home" on_leave={() => undefined}>
      <LanguageChoice />
    </SeekerShell>,
  );
  await user.click(screen.getByRole("radio", { name: "Svenska" }));
  expect(await screen.findByRole("button", { name: "Lämna snabbt" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("sv");
  expect(localStorage.getItem("veirom.language")).toBe("sv");
});

test("a caseload row is a sentence with one named button; an empty group is not shown", async () => {
  const row = (
    <CaseloadRow
      key="1"
      purpose="sick"
      name="Turid Haugen"
      what="Frågar om sina arbetspass"
      picture={5}
      time={{ moment: new Date(2025, 10, 1, 9, 0), as: "since" }}
      action="open"
      href="/r/1"
    />
  );
  await in_words(
    <>
      <CaseloadGroup group="your_turn">{[row]}</CaseloadGroup>
      <CaseloadGroup group="quiet">{[]}</CaseloadGroup>
    </>,
    "sv",
  );
  expect(screen.getByRole("link", { name: "Öppna: Turid Haugen" }).getAttribute("href")).toBe(
    "/r/1",
  );
  expect(screen.getByText("sedan lördag")).toBeTruthy();
  expect(screen.getByText("sjukskriven")).toBeTruthy();
  expect(screen.queryByText("Tyst ett tag")).toBeNull();
});

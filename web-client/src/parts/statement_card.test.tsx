import { screen } from "@testing-library/react";
import user_event from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { in_words } from "./in_words";
import { AnswerFoot, StatementCard } from "./statement_card";

function Card() {
  const [text, write] = useState("");
  return (
    <StatementCard
      theme={{ name: "Hälsa och krafter", hue: 4 }}
      place={{ number: 2, count: 4 }}
      kept="nothing"
      when="I dag"
      statement="Jag har krafter till det jag vill."
      question="Stämmer det för dig i dag?"
      steps={[{ value: "1", words: "Inte nu" }]}
      others={[]}
      chosen={null}
      on_choose={() => undefined}
      note={{ text, code_points_max: 120, on_write: write }}
    />
  );
}

test("the statement is the heading and the name of the question", async () => {
  await in_words(<Card />, "sv");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("krafter");
  expect(screen.getByRole("radiogroup").getAttribute("aria-labelledby")?.split(" ")).toHaveLength(
    3,
  );
  expect(screen.getByText("2 av 4")).toBeTruthy();
  expect(screen.queryByText("eller")).toBeNull();
});

test("a note opens when asked for, takes the focus, and ends at its limit in code points", async () => {
  const user = user_event.setup();
  await in_words(<Card />, "sv");
  await user.click(screen.getByRole("button", { name: "Skriv ett exempel, om du vill" }));
  const field = screen.getByRole("textbox", { name: "Ett exempel, om du vill" });
  expect(document.activeElement).toBe(field);
  await user.type(field, "ab");
  expect(screen.queryByText(/tecken kvar/)).toBeNull();
  await user.click(field);
  await user.paste("🌲".repeat(200));
  expect(field).toHaveProperty("value", "ab" + "🌲".repeat(118));
  expect(screen.getByText("0 tecken kvar")).toBeTruthy();
});

const help = {
  checked: "2025-10-20",
  numbers: [{ name: "Noen", number: "22 33", hours: "alltid" }],
};

test("nobody reads this, you may stop, and help are on the screen; ways are named", async () => {
  const on = vi.fn();
  const user = user_event.setup();
  await in_words(
    <AnswerFoot
      back={{ words: "Tilbake", on_press: () => undefined }}
      on={{ words: "Slik jeg vil ha det", on_press: on }}
      help={help}
    />,
  );
  expect(screen.getByText(/Ingen leser dette før du deler/)).toBeTruthy();
  expect(screen.getByText(/Du kan stoppe her/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Slik jeg vil ha det" }));
  expect(on).toHaveBeenCalledOnce();
});

test("help now opens in the page, with numbers that can be called", async () => {
  const user = user_event.setup();
  await in_words(
    <AnswerFoot
      back={{ words: "Tilbake", on_press: () => undefined }}
      on={{ words: "Videre", on_press: () => undefined }}
      help={help}
    />,
  );
  expect(screen.queryByRole("region", { name: "Hjelp nå" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Trenger du hjelp nå?" }));
  expect(screen.getByRole("region", { name: "Hjelp nå" })).toBeTruthy();
  expect(screen.getByRole("link", { name: /Ring 22 33/ }).getAttribute("href")).toBe("tel:2233");
  expect(screen.getByText(/20\. oktober/)).toBeTruthy();
});

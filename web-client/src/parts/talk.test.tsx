import { screen } from "@testing-library/react";
import user_event from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Composer } from "./composer";
import { in_words } from "./in_words";
import { Message, MessageList } from "./message";
import { DeskTurnLine, TurnLine } from "./turn_line";
import "../words/desk";

test("a message says who, when, what it is about; the full date is at hand", async () => {
  await in_words(
    <MessageList label="Samtalen">
      <Message
        own={false}
        name="Ingvild"
        at={new Date(2025, 9, 31, 10, 12)}
        about={{ name: "Helse og krefter", hue: 4, icon: "map" }}
        text={"Takk.\n\nEr det greit?"}
      />
    </MessageList>,
  );
  expect(screen.getByRole("log", { name: "Samtalen" }).textContent).toContain("Ingvild, 10.12");
  expect(screen.getByText("10.12").title).toMatch(/^fredag 31\. oktober 2025/);
  expect(screen.getByText("Takk.").tagName).toBe("P");
  expect(screen.getByText("Helse og krefter")).toBeTruthy();
});

test("own messages tell what became of them, without ticks", async () => {
  const at = new Date(2025, 10, 4, 9, 0);
  const { rerender } = await in_words(
    <Message own name="Turid" at={at} text="Hei" state="waits" />,
  );
  expect(screen.getByText("Sendes når du har nett igjen")).toBeTruthy();
  rerender(<Message own name="Turid" at={at} text="Hei" state="sent" />);
  expect(screen.queryByText(/Sendes/)).toBeNull();
  rerender(<Message own name="Turid" at={at} text="Hei" withdrawn />);
  expect(screen.queryByText("Hei")).toBeNull();
});

function Writing({ on_send }: { readonly on_send: (text: string) => void }) {
  const [text, write] = useState("");
  return <Composer text={text} kept="everywhere" on_write={write} on_send={() => on_send(text)} />;
}

test("an empty message is not sent", async () => {
  const sent = vi.fn();
  const user = user_event.setup();
  await in_words(<Writing on_send={sent} />);
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(sent).not.toHaveBeenCalled();
  expect(screen.queryByText("Utkastet er tatt vare på")).toBeNull();
  await user.type(screen.getByRole("textbox", { name: "Skriv en melding" }), "Takk for det.");
  await user.click(screen.getByRole("button", { name: "Send" }));
  expect(sent).toHaveBeenCalledWith("Takk for det.");
});

test("a seeker hears since when only of others", async () => {
  const since = new Date(2025, 10, 1, 19, 44);
  const { rerender, container } = await in_words(
    <TurnLine turn={{ waits_for: "them", name: "Jonas", since, answers_within_days: 2 }} />,
  );
  expect(container.textContent).toBe(
    "Det er Jonas’ tur, siden lørdag. Jonas svarer innen to hverdager.",
  );
  rerender(<TurnLine turn={{ waits_for: "you", name: "Jonas" }} />);
  expect(container.textContent).not.toMatch(/siden|\d/);
  rerender(<DeskTurnLine turn={{ waits_for: "you", since }} />);
  expect(container.textContent).toBe("Din tur, siden lørdag 19.44");
});

import { screen } from "@testing-library/react";
import { useState } from "react";
import user_event from "@testing-library/user-event";
import { expect, test } from "vitest";
import { HelpNow } from "./help_now";
import { HelpWhereWritten, WrittenHere } from "./help_where_written";
import { in_words } from "./in_words";
import { WritingField } from "./writing_field";

const help = {
  numbers: [{ name: "Legevakt", number: "116 117", hours: "hele døgnet" }],
  answers_within_days: 2,
};

function Page({ own_help = false }: { readonly own_help?: boolean }) {
  const [writes, set_writes] = useState(false);
  return (
    <WrittenHere>
      <button type="button" onClick={() => set_writes(!writes)}>
        Skriv
      </button>
      {writes && <WritingField label="Notat" text="" on_write={() => undefined} />}
      {own_help && <HelpNow help={help}>Egen.</HelpNow>}
      <HelpWhereWritten>
        <HelpNow help={help}>Skjermens.</HelpNow>
      </HelpWhereWritten>
    </WrittenHere>
  );
}

test("a screen has help as soon as something is written on it, and no longer", async () => {
  const user = user_event.setup();
  await in_words(<Page />);
  expect(screen.queryByText(/Skjermens/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Skriv" }));
  expect(screen.getByText(/Skjermens/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Trenger du hjelp nå?" }));
  expect(screen.getByText(/innen to hverdager/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Skriv" }));
  expect(screen.queryByText(/Skjermens/)).toBeNull();
});

test("where help stands already, it stands once", async () => {
  const user = user_event.setup();
  await in_words(<Page own_help />);
  await user.click(screen.getByRole("button", { name: "Skriv" }));
  expect(screen.getAllByRole("button", { name: "Trenger du hjelp nå?" })).toHaveLength(1);
  expect(screen.getByText(/Egen/)).toBeTruthy();
});

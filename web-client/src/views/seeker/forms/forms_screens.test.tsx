import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { ingvild, own_form, room_id } from "../../../../tests/support/people";
import type { MemoryVeirom } from "../../../../tests/support/memory_veirom";
import { show } from "../../../../tests/support/show";
import { paths } from "../../../app/paths";
import type { RoomView, ThingView } from "../../../room/model";
import type { Form, Kind, ThingId } from "../../../room/wire";

const diary = own_form.instrument.id;
const id = "f".repeat(32) as ThingId;
const written: Form = {
  instrument: diary,
  instrument_version: 1,
  fields: [{ id: "seen", value: "En meitemark" }],
  given: "self",
};

beforeEach(() => {
  window.scrollTo = () => undefined;
});

const with_forms = ({ instruments }: MemoryVeirom) => instruments.set([{ id: diary, version: 1 }]);

/** The forms that stand in the room. */
function given(form: Form): Pick<RoomView, "things"> {
  const thing: ThingView<"form"> = {
    id,
    value: form,
    by: ingvild,
    at: 0,
    made_by: ingvild,
    made_at: 0,
    seq: 7,
    way: "kept",
  };
  const things = (kind: Kind) => (kind === "form" ? [thing] : []);
  return { things: things as unknown as RoomView["things"] };
}

const asked = () => screen.getByRole("heading", { level: 2 }).textContent;

test("a new room begins with what brings somebody here; the map is next when they would rather not", async () => {
  const { user } = await show(paths.home(room_id), { prepare: with_forms });
  expect(asked()).toBe("Hagedagbok");
  await user.click(screen.getByRole("button", { name: "Ikke nå" }));
  expect(asked()).toBe("Begynn med «Jorda»");
});

test("where it leads comes first, and who came for something else is asked for no map", async () => {
  const { room } = await show(paths.home(room_id), {
    prepare: (veirom) => {
      with_forms(veirom);
      const fields = [{ id: "wish", value: ["dig"] }];
      veirom.only_room.draft("form", id).write({ ...written, fields });
    },
  });
  expect(asked()).toBe("Begynn med «Lyset»");
  const fields = [{ id: "wish", value: ["talk"] }];
  act(() => room.draft("form", id).write({ ...written, fields }));
  expect(asked()).toBe("Skriv til Ingvild");
  const said = { id: "1", text: "Hei", mine: true, by: ingvild, at: 0, seq: 1, way: "kept" };
  act(() => room.set({ messages: [said as unknown as RoomView["messages"][number]] }));
  expect(screen.queryByText(/^Begynn med/)).toBeNull();
});

test("writing is kept at once and is nobody else's; sharing shows it first, and holds a field back", async () => {
  const { user, room, veirom } = await show(paths.form_step(room_id, diary, id, "all"), {
    prepare: with_forms,
  });
  await user.click(await screen.findByRole("checkbox", { name: "Jeg vil grave" }));
  await user.type(screen.getByRole("textbox", { name: "Det jeg så" }), "Frost");
  expect(room.draft("form", id).view.now().value?.fields).toEqual([
    { id: "wish", value: ["dig"] },
    { id: "seen", value: "Frost" },
  ]);
  expect(screen.getAllByText(/Ingen leser dette før du deler/).length).toBeGreaterThan(0);

  await user.click(screen.getByRole("button", { name: "Ferdig for nå" }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Frost");
  expect(screen.getByText("Bare du ser dette.")).toBeTruthy();
  await user.click(screen.getByRole("link", { name: "Se på det før du deler" }));
  await user.click(screen.getByRole("checkbox", { name: "Del Det jeg har lyst til" }));
  await user.click(screen.getByRole("button", { name: "Del med Ingvild og Samir" }));
  expect(veirom.called).toContainEqual([
    "give_form",
    id,
    { ...written, fields: [{ id: "seen", value: "Frost" }] },
  ]);
});

test("what somebody typed in is asked about, and becomes the person's own by their yes", async () => {
  const { user, veirom } = await show(paths.home(room_id), {
    prepare: (each) => {
      with_forms(each);
      each.only_room.set(given({ ...written, given: "on_paper" }));
    },
  });
  expect(asked()).toBe("Ingvild har skrevet noe for deg");
  await user.click(screen.getByRole("link", { name: "Se på det" }));
  expect(await screen.findByText("Ingvild har skrevet dette etter papiret ditt.")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Se på det før du deler" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Ja, dette stemmer" }));
  expect(veirom.called).toContainEqual(["put", [{ kind: "form", id, value: written }]]);
});

test("it is corrected in a working copy, and taken away only when that is said twice", async () => {
  const { user, room, veirom } = await show(paths.form(room_id, diary, id), {
    prepare: (each) => {
      with_forms(each);
      each.only_room.set(given({ ...written, given: "by_phone" }));
    },
  });
  await user.click(await screen.findByRole("button", { name: "Ta det bort" }));
  expect(veirom.called).toEqual([]);
  await user.click(screen.getByRole("button", { name: "La det være" }));
  await user.click(screen.getByRole("button", { name: "Rett på det først" }));
  await waitFor(() => expect(window.location.pathname).toMatch(/write/));
  expect(room.draft("form", id).view.now().value).toEqual(written);
});

test("what has changed since it was shared is said, and it is taken back on the page itself", async () => {
  const { user, room, veirom } = await show(paths.form(room_id, diary, id), {
    prepare: (each) => {
      with_forms(each);
      each.only_room.set(given(written));
    },
  });
  expect(await screen.findByText(/Dette ser Ingvild og Samir/)).toBeTruthy();
  expect(screen.queryByText("Du har endret noe siden du delte")).toBeNull();
  act(() =>
    room.draft("form", id).write({ ...written, fields: [{ id: "seen", value: "To meitemark" }] }),
  );
  expect(screen.getByText("Du har endret noe siden du delte")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ta det tilbake" }));
  expect(veirom.called).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Ta det tilbake" }));
  expect(veirom.called).toContainEqual(["take_back", id, "form", []]);
});

test("the list: what is written first, then what there is to write on", async () => {
  await show(paths.forms(room_id), {
    prepare: (each) => {
      with_forms(each);
      each.only_room.draft("form", id).write(written);
    },
  });
  const own = await screen.findByRole("link", { name: /^En meitemark/ });
  expect(within(own).getByText(/Bare hos deg/)).toBeTruthy();
  expect(screen.getByRole("link", { name: /^Hagedagbok/ }).getAttribute("href")).toBe(
    paths.form_new(room_id, diary),
  );
});

import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { take_token } from "../../app/link_token";
import { paths, patterns } from "../../app/paths";
import { me, organisation, room_id } from "../../../tests/support/people";
import { show } from "../../../tests/support/show";
import type { MemoryVeirom } from "../../../tests/support/memory_veirom";

const heading = () => screen.findByRole("heading", { level: 1 });

beforeEach(() => {
  window.scrollTo = () => undefined;
});
afterEach(() => localStorage.clear());

const signed_out = ({ session }: MemoryVeirom) => session.set({ phase: "signed_out" });

const invited = (veirom: MemoryVeirom) => {
  signed_out(veirom);
  veirom.answers.look_at_invitation = {
    ok: true,
    value: {
      organisation,
      role: "seeker",
      language: "nb",
      people: [{ id: "b".repeat(32), name: "Ingvild Moe", role: "lead" }],
    },
  };
};

test("a token leaves the address bar and the history before anything is shown", () => {
  const before = window.history.length;
  window.history.replaceState(null, "", "/i#secret-token");
  expect(take_token()).toBe("secret-token");
  expect(window.location.href).not.toContain("secret");
  expect(window.history.length).toBe(before);
  window.history.replaceState(null, "", "/room#content");
  expect(take_token()).toBe("");
});

test("an invitation: who is here, a name, a password, whose device; then the room", async () => {
  const { user, veirom } = await show("/i", { token: "t", prepare: invited });
  expect((await heading()).textContent).toBe("Velkommen til rommet ditt");
  expect(screen.getByText("Ingvild Moe")).toBeTruthy();
  expect(screen.getByText(/ansvarlig veileder/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gå inn i rommet" }));
  expect(screen.getAllByText("Skriv noe her.")).toHaveLength(3);
  expect(screen.getByText("Velg det som passer best.")).toBeTruthy();

  await user.type(screen.getByLabelText("Navnet de andre ser"), "Turid");
  await user.type(screen.getByLabelText("Velg et navn å logge inn med"), "fjelltur");
  await user.type(screen.getByLabelText("Velg et passord"), "tre ord til");
  await user.click(screen.getByRole("radio", { name: /Vi er flere om den/ }));
  veirom.answers.accept_invitation = {
    ok: false,
    refusal: { code: "weak_password", field: "" },
  };
  await user.click(screen.getByRole("button", { name: "Gå inn i rommet" }));
  expect(await screen.findByText(/for kort eller lett å gjette/)).toBeTruthy();

  veirom.answers.accept_invitation = { ok: true, value: me };
  await user.click(screen.getByRole("button", { name: "Gå inn i rommet" }));
  expect(veirom.called.at(-1)).toEqual([
    "accept_invitation",
    {
      token: "t",
      sign_in_name: "fjelltur",
      shown_name: "Turid",
      password: "tre ord til",
      language: "nb",
      device: "shared",
    },
  ]);
  await waitFor(() => expect(window.location.pathname).not.toBe(patterns.invitation));
});

test.each([
  ["link_spent", "Lenka er brukt før"],
  ["link_withdrawn", "Denne lenka gjelder ikke lenger"],
  ["link_old", "Lenka er blitt for gammel"],
  ["link_unknown", "Vi finner ikke denne lenka"],
])("a link that is %s says what to do", async (code, title) => {
  await show("/i", {
    token: "t",
    prepare: (veirom) => {
      signed_out(veirom);
      veirom.answers.look_at_invitation = { ok: false, refusal: { code, field: "" } };
    },
  });
  expect((await heading()).textContent).toBe(title);
  expect(screen.getByRole("link", { name: "Logg inn" })).toBeTruthy();
});

test("without a line a link is not judged: it can be tried again", async () => {
  const { user, veirom } = await show("/i", { token: "t", prepare: signed_out });
  expect((await heading()).textContent).toMatch(/^Du er uten nett/);
  invited(veirom);
  await user.click(screen.getByRole("button", { name: "Prøv igjen" }));
  expect(await screen.findByText("Velkommen til rommet ditt")).toBeTruthy();
});

test("a sign-in link: a new password, then in", async () => {
  const { user, veirom } = await show("/l", {
    token: "t",
    prepare: (each) => {
      signed_out(each);
      each.answers.look_at_sign_in_link = {
        ok: true,
        value: { organisation, sign_in_name: "fjelltur", shown_name: "Turid" },
      };
      each.answers.use_sign_in_link = { ok: true, value: me };
    },
  });
  expect((await heading()).textContent).toBe("Velg et nytt passord");
  expect(screen.getByText(/Du logger inn med navnet fjelltur/)).toBeTruthy();
  await user.type(screen.getByLabelText("Velg et passord"), "fire vanlige ord her");
  await user.click(screen.getByRole("radio", { name: /Bare min/ }));
  await user.click(screen.getByRole("button", { name: "Gå inn" }));
  expect(veirom.called.at(-1)).toEqual([
    "use_sign_in_link",
    { token: "t", password: "fire vanlige ord her", device: "mine" },
  ]);
});

test("signing in: what is wrong is said without saying which of the two", async () => {
  const { user, veirom } = await show(paths.sign_in("fjord"), {
    prepare: (each) => {
      signed_out(each);
      each.answers.organisation = { ok: true, value: organisation };
      each.answers.sign_in = { ok: false, refusal: { code: "wrong_sign_in", field: "" } };
    },
  });
  expect((await heading()).textContent).toBe("Logg inn");
  await user.type(screen.getByLabelText("Navnet du logger inn med"), "fjelltur");
  await user.type(screen.getByLabelText("Passord"), "feil");
  await user.click(screen.getByRole("radio", { name: /Bare min/ }));
  await user.click(screen.getByRole("button", { name: "Logg inn" }));
  expect(await screen.findByText(/hører ikke sammen/)).toBeTruthy();
  expect(screen.getByLabelText("Navnet du logger inn med")).toHaveProperty("value", "fjelltur");
  expect(veirom.called.at(-1)).toEqual([
    "sign_in",
    { organisation: "fjord", name: "fjelltur", password: "feil", device: "mine" },
  ]);
});

test("a session that ended covers everything and asks the same person in again", async () => {
  const { veirom } = await show(paths.settings(room_id));
  expect(screen.getByText(/Du er her som Turid/)).toBeTruthy();
  act(() => veirom.session.set({ phase: "covered", why: "ended", name: "Turid" }));
  expect(screen.queryByText(/Du er her som Turid/)).toBeNull();
  expect(screen.getByText("Logg inn som Turid for å gå videre.")).toBeTruthy();
  act(() => veirom.session.set({ phase: "covered", why: "checking", name: undefined }));
  expect(document.body.textContent).toBe("");
  act(() => veirom.session.set({ phase: "open", me, from_device: false }));
  expect(screen.getByText(/Du er her som Turid/)).toBeTruthy();
});

test("after leaving quickly only a button is shown", async () => {
  const { user, veirom } = await show(paths.home(room_id), {
    prepare: ({ session }) => session.set({ phase: "covered", why: "left", name: undefined }),
  });
  await user.click(screen.getByRole("button", { name: "Gå videre" }));
  expect(veirom.called).toEqual([["come_back"]]);
  expect(document.body.textContent).not.toContain("Turid");
});

test("whoever has signed out stands before the door they came in by", async () => {
  const { veirom } = await show(paths.settings(room_id), {
    prepare: ({ answers }) => (answers.organisation = { ok: true, value: organisation }),
  });
  act(() => veirom.session.set({ phase: "signed_out" }));
  expect(await screen.findByRole("heading", { name: "Logg inn" })).toBeTruthy();
  expect(window.location.pathname).toBe(paths.sign_in("fjord"));
});

test("a page opened again goes on in the language of the device", async () => {
  await show(paths.settings(room_id), { language: "en" });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Settings");
  await new Promise((later) => setTimeout(later, 50));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Settings");
});

test("who comes in reads the language of the account", async () => {
  const { veirom } = await show(paths.sign_in("fjord"), {
    language: "en",
    prepare: (each) => {
      signed_out(each);
      each.answers.organisation = { ok: true, value: organisation };
    },
  });
  expect(await screen.findByText("The name you sign in with")).toBeTruthy();
  window.history.replaceState(null, "", paths.settings(room_id));
  act(() => veirom.session.set({ phase: "open", me, from_device: false }));
  await waitFor(() => expect(document.documentElement.lang).toBe("nb"));
});

test("a language chosen at the door goes to the account; otherwise the account's is taken", async () => {
  const { user, veirom } = await show(paths.sign_in("fjord"), {
    prepare: (each) => {
      signed_out(each);
      each.answers.organisation = { ok: true, value: organisation };
    },
  });
  await user.click(await screen.findByRole("radio", { name: "English" }));
  expect(await screen.findByText("The name you sign in with")).toBeTruthy();
  act(() => veirom.session.set({ phase: "open", me, from_device: false }));
  expect(veirom.called.at(-1)).toEqual(["set_language", "en"]);
});

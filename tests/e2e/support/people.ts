// What the two people do, one function an act, as they would do it: by reading the screen and pressing.
import { expect, type Page } from "@playwright/test";
import type { Program } from "./program";
import { type Language, words } from "./words";

const nb = words("nb");
const sv = words("sv");

export const seeker_password = "rolig elv bak fjellet";

/** The counsellor signs in at her work computer, in Swedish. */
export async function counsellor_signs_in(desk: Page, program: Program): Promise<void> {
  await desk.getByLabel(sv("door.name")).fill("ingrid");
  await desk.getByLabel(sv("door.password"), { exact: true }).fill(program.password_of("ingrid"));
  await desk.getByRole("radio", { name: sv("device.staff") }).check();
  await desk.getByRole("button", { name: sv("door.enter") }).click();
  // The demonstration's account reads bokmål; the language changes at once.
  await desk.getByRole("navigation").getByText(nb("look.title")).click();
  await desk.getByRole("radio", { name: /svenska/i }).check();
  await desk.getByRole("link", { name: sv("desk.rooms") }).click();
  await expect(desk.getByRole("heading", { name: sv("desk.greeting") })).toBeVisible();
}

/** Opens a room and gives the invitation's link; the desk stays on the page that shows it. */
export async function opens_room(
  desk: Page,
  title: string,
  language: Language = "sv",
): Promise<string> {
  const say = words(language);
  await desk
    .getByRole("link", { name: say("desk.new_room") })
    .first()
    .click();
  await desk.getByRole("radio", { name: say("desk.purpose.job") }).check();
  await desk.getByLabel(say("desk.new.title")).fill(title);
  await desk.getByRole("radio", { name: /norsk/i }).check();
  await desk.getByRole("button", { name: say("desk.new.go") }).click();
  return link_on(desk, language);
}

export async function link_on(desk: Page, language: Language = "sv"): Promise<string> {
  const field = desk.getByLabel(words(language)("desk.link.field"), { exact: true });
  await expect(field).toBeVisible();
  return field.inputValue();
}

/** The seeker comes in by the invitation, on a phone of their own. */
export async function seeker_comes_in(
  phone: Page,
  names: { shown: string; sign_in: string },
  language: Language = "nb",
): Promise<void> {
  const say = words(language);
  await phone.getByLabel(say("invitation.shown_name")).fill(names.shown);
  await phone.getByLabel(say("invitation.sign_in_name")).fill(names.sign_in);
  await phone.getByLabel(say("invitation.password"), { exact: true }).fill(seeker_password);
  await phone.getByRole("radio", { name: say("device.mine") }).check();
  await phone.getByRole("button", { name: say("invitation.enter") }).click();
  await expect(
    phone.getByRole("heading", { name: say("home.greeting", { name: names.shown }) }),
  ).toBeVisible();
}

/** One statement: chooses an answer and goes on. */
export async function answers(phone: Page, answer: string): Promise<void> {
  const row = phone.getByRole("radio", { name: answer, exact: true });
  await row.check();
  await expect(row).toBeChecked();
}

export async function goes_on(phone: Page): Promise<void> {
  const address = phone.url();
  await phone
    .getByRole("region", { name: nb("answer.ways") })
    .getByRole("button")
    .nth(1)
    .click();
  await expect(phone).not.toHaveURL(address);
}

export async function is_kept(phone: Page): Promise<void> {
  await expect(phone.getByText("Tatt vare på", { exact: true }).first()).toBeVisible();
}

/** Presses a place in the seeker's bottom bar. */
export async function seeker_goes_to(
  phone: Page,
  place: "home" | "map" | "talk" | "plan",
): Promise<void> {
  await phone
    .getByRole("navigation", { name: nb("room.places") })
    .getByRole("link", { name: nb(`nav.${place}`) })
    .click();
}

export async function writes(page: Page, language: "nb" | "sv", text: string): Promise<void> {
  const say = words(language);
  await page.getByRole("textbox", { name: say("message.field") }).fill(text);
  await page.getByRole("button", { name: say("message.send") }).click();
  await expect(page.getByRole("log").getByText(text)).toBeVisible();
}

// Each purpose of a room begins with what rooms/content/purposes.json says, and no more: the themes offered first, or
// none and the conversation instead; the forms that come first. The seeker in bokmål on a phone, the counsellor in Swedish at a desk.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import { counsellor_signs_in, opens_room, seeker_comes_in } from "./support/people";
import { Program } from "./support/program";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

interface Offer {
  readonly purpose: string;
  readonly map?: string;
  readonly offered: readonly string[];
  readonly forms: readonly string[];
}

const content = (path: string) =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, "../../rooms/content", path), "utf8"),
  ) as unknown;
const texts = (instrument: string) =>
  (content(`${instrument}/1/nb.json`) as { texts: Record<string, string> }).texts;
const all = (content("purposes.json") as { purposes: readonly Offer[] }).purposes;
/** What a counsellor writes for others is not in the seeker's list of forms: it has a place of its own. */
const is_asked = (form: string) => {
  const { filled_in_by } = content(`${form}/1/instrument.json`) as {
    filled_in_by: readonly string[];
  };
  return filled_in_by.every((role) => role === "seeker");
};

/** A group's room is no single person's. */
const offers = all.filter(({ purpose }) => purpose !== "group");

/** As the desk calls them. */
const desk_words: Record<string, string> = {
  job_seeking: "job",
  sick_leave: "sick",
  education: "education",
  supported_employment: "supported",
  onward_path: "onward",
  one_question: "question",
};

test.describe.configure({ mode: "serial" });

let program: Program;
let phone_browser: Browser;
let desk_browser: Browser;
let phone: Page;
let desk: Page;
let room: string;

test.beforeAll(async () => {
  program = await Program.started();
  phone_browser = new Browser({ width: 360, height: 740, locale: "nb-NO" });
  desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  phone = await phone_browser.open(await opens_room(desk, "Turid"));
  await seeker_comes_in(phone, { shown: "Turid", sign_in: "turid" });
  room = phone.url();
});

test.afterAll(async () => {
  await phone_browser.close();
  await desk_browser.close();
  await program.stop();
});

test("the desk offers the six, and no other", async () => {
  await desk.goto(`${room}/purpose`);
  const choices = desk.getByRole("main").getByRole("radio");
  await expect(choices).toHaveCount(offers.length);
  for (const { purpose } of offers) {
    const name = sv(`desk.purpose.${desk_words[purpose]}`);
    await expect(desk.getByRole("radio", { name })).toHaveCount(1);
  }
});

for (const offer of offers) {
  test(`a room for ${offer.purpose} opens what it says, and no more`, async () => {
    await desk.goto(`${room}/purpose`);
    await desk
      .getByRole("radio", { name: sv(`desk.purpose.${desk_words[offer.purpose]}`) })
      .check();
    await desk.getByRole("button", { name: sv("desk.purpose.save") }).click();

    await phone.goto(`${room}/about`);
    await expect(
      phone.getByRole("heading", { level: 1, name: nb(`room.for.${offer.purpose}`) }),
    ).toBeVisible();
    const themes = phone.getByRole("main").locator('a[href*="/map/"]');
    await expect(themes).toHaveCount(offer.offered.length);
    for (const [place, theme] of offer.offered.entries()) {
      const label = texts(offer.map ?? "")[`${theme}.label`] ?? "no such theme";
      await expect(themes.nth(place)).toContainText(label);
    }
    if (offer.map === undefined)
      await expect(phone.getByText(nb("about.talk_first"))).toBeVisible();

    await phone.goto(`${room}/more`);
    const first = phone.locator("section").filter({
      has: phone.getByRole("heading", { name: nb("forms.offered") }),
    });
    const titles = offer.forms.filter(is_asked).map((form) => texts(form)["title"] ?? form);
    await expect(first.getByRole("link")).toHaveCount(titles.length);
    for (const [place, title] of titles.entries())
      await expect(first.getByRole("link").nth(place)).toContainText(title);
  });
}

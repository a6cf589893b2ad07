// Every screen held against WCAG 2.2 AA by axe, in daylight and on a summer night: the seeker's on a phone, the
// counsellor's at a desk. Also that none is wider than the narrowest phone, and that nothing carries a style
// attribute (the content policy would refuse it).
import { expect, type Page, test } from "@playwright/test";
import { expect_accessible } from "./support/axe";
import { Browser } from "./support/browser";
import {
  answers,
  counsellor_signs_in,
  is_kept,
  opens_room,
  seeker_comes_in,
  writes,
} from "./support/people";
import { Program } from "./support/program";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

let program: Program;
test.beforeAll(async () => {
  program = await Program.started();
});
test.afterAll(async () => {
  await program.stop();
});

async function stands(page: Page, screen: string): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await expect_accessible(page, screen);
  expect(await page.locator("[style]").count(), `style attributes on ${screen}`).toBe(0);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, `sideways scrolling on ${screen}`).toBeLessThanOrEqual(0);
}

for (const scheme of ["light", "dark"] as const) {
  test(`all screens are accessible, ${scheme}`, async () => {
    const desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE", scheme });
    const phone_browser = new Browser({ width: 320, height: 640, locale: "nb-NO", scheme });
    try {
      const desk = await desk_browser.open(`${program.address}/o/demo`);
      await stands(desk, "sign in");
      await counsellor_signs_in(desk, program);
      await stands(desk, "list of rooms");
      await desk
        .getByRole("link", { name: sv("desk.new_room") })
        .first()
        .click();
      await stands(desk, "open a room");
      const link = await opens_room(desk, `Rom ${scheme}`);
      await stands(desk, "the link");
      await desk.getByRole("link", { name: sv("desk.new.to_room") }).click();
      await stands(desk, "a new room");
      const room = desk.url();

      const phone = await phone_browser.open(link);
      await phone.getByLabel(nb("invitation.shown_name")).waitFor();
      await stands(phone, "invitation");
      await seeker_comes_in(phone, { shown: "Turid", sign_in: `turid-${scheme}` });
      await stands(phone, "home");
      const home = phone.url();
      for (const place of ["map", "talk", "plan", "settings", "shared", "plan/new", "map/self"]) {
        await phone.goto(`${home}/${place}`);
        await stands(phone, place);
      }
      await phone.getByRole("link", { name: nb("theme.begin") }).click();
      await answers(phone, "Delvis");
      await is_kept(phone);
      await stands(phone, "a statement");
      await phone.goto(`${home}/map/self/end`);
      await stands(phone, "end of a theme");
      await phone.goto(`${home}/map/self/share`);
      await stands(phone, "before sharing");
      await phone.getByRole("button", { name: nb("share.do") }).click();
      await expect(phone.getByText(nb("shared.done"))).toBeVisible();
      await stands(phone, "shared");

      await desk
        .getByRole("link", { name: /Den jag är/ })
        .first()
        .click();
      await stands(desk, "a shared theme");
      await writes(desk, "sv", "Tack för att du delade.");
      await desk
        .getByRole("link", { name: sv("desk.activity.propose") })
        .first()
        .click();
      await stands(desk, "proposing");
      await desk.getByLabel(sv("desk.field.title")).fill("En tur före lunch");
      await desk.getByRole("button", { name: sv("desk.activity.send") }).click();
      await expect(desk.getByText("En tur före lunch").first()).toBeVisible();
      await stands(desk, "an activity");
      await desk.goto(`${room}/ways-in`);
      await stands(desk, "ways in");
      await desk.goto(`${program.address}/`);
      await expect(desk.getByText("Turid").first()).toBeVisible();
      await stands(desk, "list with a room");

      await phone.goto(`${home}/talk`);
      await expect(phone.getByText("Tack för att du delade.")).toBeVisible();
      await stands(phone, "the conversation");
      await phone.goto(`${home}/plan`);
      await expect(phone.getByText("En tur före lunch").first()).toBeVisible();
      await stands(phone, "the plan");
      await phone.goto(home);
      await stands(phone, "home with news");
      await phone.goto(`${program.address}/i#never-was-a-token`);
      await stands(phone, "a link that never was");
      expect([...desk_browser.complaints, ...phone_browser.complaints]).toEqual([]);
    } finally {
      await desk_browser.close();
      await phone_browser.close();
    }
  });
}

// What leaves about a person (D18). In the demonstration's lived-in room of Turid: she
// on a phone in bokmål, Ingrid at a desk in Swedish. One story; each step stands on the one before.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import { counsellor_signs_in, seeker_goes_to } from "./support/people";
import { Program } from "./support/program";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let program: Program;
let phone_browser: Browser;
let desk_browser: Browser;
let phone: Page;
let desk: Page;
let room: string;

test.beforeAll(async () => {
  program = await Program.started({ rooms: true });
  phone_browser = new Browser({ width: 390, height: 844, locale: "nb-NO" });
  desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
  phone = await phone_browser.open(`${program.address}/o/demo`);
  await phone.getByLabel(nb("door.name")).fill("turid");
  await phone
    .getByLabel(nb("door.password"), { exact: true })
    .fill(program.password_of("turid"));
  await phone.getByRole("radio", { name: nb("device.mine") }).check();
  await phone.getByRole("button", { name: nb("door.enter") }).click();
  await phone.waitForURL(/\/room\//);
  room = phone.url();
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
});

/** LOOK=1 keeps a picture of both screens after each step. */
test.afterEach(async ({}, about) => {
  if (about.status === about.expectedStatus && !process.env.LOOK) return;
  const pages = [
    ["phone", phone],
    ["desk", desk],
  ] as const;
  for (const [name, page] of pages) {
    const path = about.outputPath(`${name}.png`);
    await page
      ?.screenshot({ path, fullPage: true, timeout: 5_000 })
      .catch(() => undefined);
  }
});

test.afterAll(async () => {
  await phone_browser.close();
  await desk_browser.close();
  await program.stop();
});

const next_step = () => phone.locator(".next-step");

test("D18: what is written about her is asked to be read first, and she says how she wants it", async () => {
  await expect(next_step().getByRole("heading")).toHaveText(
    nb("home.read_first", { name: "Ingrid" }),
  );
  await next_step()
    .getByRole("link", { name: nb("home.read_first.go") })
    .click();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(
    "Oversikt til en oppfølgingsplan",
  );
  // It says itself what it is drawn from, and holds nothing that she has not shared.
  await expect(
    phone.getByText("Bygger på det du har delt om").first(),
  ).toBeVisible();
  await expect(phone.locator("main")).not.toContainText("Søsteren min");

  await phone.getByRole("button", { name: nb("written.no") }).click();
  await phone
    .getByRole("button", { name: nb("written.no.send", { name: "Ingrid" }) })
    .click();
  await expect(phone.getByText(nb("written.no.missing"))).toBeVisible();
  await phone
    .getByRole("textbox", { name: nb("written.no.field") })
    .fill("Ta med at jeg kan mer etter hvert.");
  await phone
    .getByRole("button", { name: nb("written.no.send", { name: "Ingrid" }) })
    .click();
  await expect(
    phone.getByRole("status").getByText(nb("written.state.no")),
  ).toBeVisible();
});

test("the counsellor reads that, and writes it anew from what is shared", async () => {
  await desk.goto(room);
  await desk.getByRole("link", { name: sv("desk.written") }).click();
  await desk.getByRole("link", { name: /^Inför en plan för återgång/ }).first().click();
  await expect(
    desk.getByText("Ta med at jeg kan mer etter hvert."),
  ).toBeVisible();
  // Nothing can be printed for others, or noted as sent, before she has said yes.
  await expect(desk.getByRole("button", { name: "Skriv ut" })).toHaveCount(0);
  await expect(desk.getByText(sv("desk.written.note"))).toHaveCount(0);

  await desk.getByRole("link", { name: "Ändra", exact: true }).click();
  const workplace = desk.locator(".write-heading", {
    hasText: "Arbetsplatsen",
  });
  await expect(
    workplace.getByText("To timer om formiddagen tror jeg går."),
  ).toBeVisible();
  await workplace.getByRole("checkbox", { name: /^Omgivningen/ }).check();
  await workplace
    .getByRole("textbox")
    .fill(
      "Två timmar på förmiddagen är prövat, och det kan bli mer efter hand.",
    );
  await desk
    .getByRole("button", { name: sv("desk.written.send", { name: "Turid" }) })
    .click();
  await expect(
    desk
      .getByRole("status")
      .getByText(sv("desk.written.waits", { name: "Turid" })),
  ).toBeVisible();
});

test("she reads the new one, adds own words and says yes; what left stays to be seen by both", async () => {
  await seeker_goes_to(phone, "home");
  await next_step()
    .getByRole("link", { name: nb("home.read_first.go") })
    .click();
  await expect(phone.getByText(/det kan bli mer efter hand/)).toBeVisible();
  const workplace = phone.locator(".written__heading", {
    hasText: "Arbeidsplassen",
  });
  await workplace.getByText(nb("written.add")).click();
  await workplace
    .getByRole("textbox")
    .fill("Jeg vil selv si når det blir mer.");
  await phone.getByRole("button", { name: nb("written.yes") }).click();
  await expect(
    phone.getByRole("status").getByText(nb("written.state.yes")),
  ).toBeVisible();
  await expect(
    phone.getByText("Jeg vil selv si når det blir mer."),
  ).toBeVisible();

  await expect(
    desk
      .getByRole("status")
      .getByText(sv("desk.written.yes", { name: "Turid" })),
  ).toBeVisible();
  await expect(
    desk.getByText("Jeg vil selv si når det blir mer."),
  ).toBeVisible();
  await expect(desk.getByRole("button", { name: "Skriv ut" })).toBeVisible();
  await desk.getByRole("button", { name: sv("desk.written.note.go") }).click();
  await expect(desk.getByText(sv("desk.written.note.missing"))).toBeVisible();
  await desk.getByLabel("Dagen det skickades").fill("2026-12-03");
  await desk
    .getByRole("textbox", { name: "Till vem" })
    .fill("NAV Fjordbyen, Kari Lie");
  await desk.getByRole("radio", { name: "Digitalt" }).check();
  await desk.getByRole("button", { name: sv("desk.written.note.go") }).click();
  await expect(
    desk.getByText(sv("desk.written.has_left")).first(),
  ).toBeVisible();

  await expect(phone.getByText("NAV Fjordbyen, Kari Lie")).toBeVisible();
  await expect(
    phone.getByRole("heading", { name: nb("written.left") }),
  ).toBeVisible();
});

test("on paper stands what is written, and her own words, and nothing of the room around it", async () => {
  await desk.emulateMedia({ media: "print" });
  await expect(
    desk.getByText("Jeg vil selv si når det blir mer."),
  ).toBeVisible();
  await expect(desk.getByText("NAV Fjordbyen, Kari Lie")).toBeHidden();
  await expect(desk.getByRole("log")).toBeHidden();
  await desk.emulateMedia({ media: "screen" });
  expect(await sheets_of(desk)).toBeLessThanOrEqual(2);
});

/** How many sheets of A4 it takes, counted in the file itself. */
async function sheets_of(page: Page): Promise<number> {
  const file = (await page.pdf({ format: "A4" })).toString("latin1");
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

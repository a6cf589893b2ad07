// Meetings with minutes, what was promised, and documents, with both people at once: the seeker in bokmål on a phone,
// the counsellor in Swedish at a desk. Each step stands on the one before.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import { Line } from "./support/line";
import {
  counsellor_signs_in,
  opens_room,
  seeker_comes_in,
  seeker_goes_to,
} from "./support/people";
import { Program } from "./support/program";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let program: Program;
let line: Line;
let phone_browser: Browser;
let desk_browser: Browser;
let phone: Page;
let desk: Page;
let room = "";

const a_pdf = Buffer.from("%PDF-1.7\n% my own life in two pages\n%%EOF\n");
// One point of spruce.
const a_picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkCPFiAAACzQDpH5bU1AAAAABJRU5ErkJggg==",
  "base64",
);

test.beforeAll(async () => {
  program = await Program.started();
  line = await Line.to(program.port);
  phone_browser = new Browser({
    width: 390,
    height: 844,
    locale: "nb-NO",
    line: { line, port: program.port },
  });
  desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  const link = await opens_room(desk, "Turid, hösten");
  await desk.getByRole("link", { name: sv("desk.new.to_room") }).click();
  await desk.waitForURL(/\/room\/[0-9a-f]{32}/);
  room = desk.url().replace(/\/ways-in.*/, "");
  phone = await phone_browser.open(link);
  await seeker_comes_in(phone, { shown: "Turid", sign_in: "turid" });
});

test.afterEach(async ({}, about) => {
  if (about.status === about.expectedStatus) return;
  for (const [name, page] of [
    ["phone", phone],
    ["desk", desk],
  ] as const) {
    await page
      ?.screenshot({ path: about.outputPath(`${name}.png`), timeout: 5_000 })
      .catch(() => undefined);
  }
});

test.afterAll(async () => {
  await phone_browser.close();
  await desk_browser.close();
  await line.cut();
  await program.stop();
});

test("a counsellor plans a meeting, and the seeker sees it at home and puts first what matters most", async () => {
  await desk.goto(room);
  await desk.getByRole("link", { name: sv("desk.meeting.plan") }).click();
  await desk.getByLabel(sv("desk.meeting.purpose")).fill("Se på hösten");
  await desk
    .getByRole("button", { name: sv("desk.meeting.send", { name: "Turid" }) })
    .click();
  await expect(desk.getByText(sv("desk.meeting.day_missing"))).toBeVisible();
  await desk
    .getByLabel(sv("desk.meeting.day"), { exact: true })
    .fill("2027-03-15");
  await desk.getByLabel(sv("desk.meeting.time"), { exact: true }).fill("09:30");
  await desk.getByLabel(sv("meeting.agenda.field")).fill("Provet på lagret");
  await desk.getByRole("button", { name: sv("meeting.agenda.add") }).click();
  await desk
    .getByRole("button", { name: sv("desk.meeting.send", { name: "Turid" }) })
    .click();

  await phone.getByRole("link", { name: nb("meeting.home.coming") }).click();
  await expect(phone.getByText("Se på hösten")).toBeVisible();
  await expect(phone.getByText("Provet på lagret")).toBeVisible();
  await phone.getByLabel(nb("meeting.agenda.field")).fill("Bussen om morgenen");
  await phone.getByRole("button", { name: nb("meeting.agenda.add") }).click();
  await phone
    .getByRole("button", {
      name: nb("meeting.agenda.first.what", { text: "Bussen om morgenen" }),
    })
    .click();
  await expect(
    desk.getByRole("listitem").filter({ hasText: "Bussen" }).first(),
  ).toBeVisible();
  const agenda = desk.locator(".agenda__text");
  await expect(agenda).toHaveText(["Bussen om morgenen", "Provet på lagret"]);
});

test("the seeker suggests a meeting, and the counsellor answers with another time", async () => {
  await seeker_goes_to(phone, "plan");
  await phone.getByRole("link", { name: nb("meeting.propose") }).click();
  await phone.getByLabel(nb("meeting.field.purpose")).fill("Søvnen");
  await phone.getByRole("radio", { name: nb("meeting.form.phone") }).check();
  await phone.getByRole("button", { name: nb("meeting.propose.send") }).click();
  await expect(
    phone.getByText(nb("meeting.proposed_by_you")).first(),
  ).toBeVisible();

  await desk.getByRole("link", { name: sv("meeting.no_day") }).click();
  await expect(desk.getByText("Søvnen").first()).toBeVisible();
  await expect(
    desk.getByText(sv("meeting.proposed_by", { name: "Turid" })).first(),
  ).toBeVisible();
  await desk.getByRole("link", { name: sv("desk.meeting.other_time") }).click();
  await desk
    .getByLabel(sv("desk.meeting.day"), { exact: true })
    .fill("2027-03-20");
  await desk
    .getByRole("button", { name: sv("desk.meeting.send", { name: "Turid" }) })
    .click();
  await expect(phone.getByText(/20\. mars 2027/)).toBeVisible();
  await expect(phone.getByText(nb("meeting.proposed_by_you"))).toHaveCount(0);
});

test("minutes are nobody's until they are shared, whole, with what was promised", async () => {
  await desk.getByRole("link", { name: /15 mars 2027/ }).click();
  await desk.getByRole("link", { name: sv("desk.minutes.write") }).click();
  await desk
    .getByLabel(sv("minutes.arriving"))
    .fill("Trött, men glad att vara här.");
  await desk
    .getByLabel(sv("minutes.plan"))
    .fill("Två dagar i veckan från måndag.");
  await desk.getByRole("button", { name: sv("desk.promise.add") }).click();
  await desk.getByLabel(/Vad lovades/).fill("Ringa chefen om schemat");
  await desk.getByLabel(sv("desk.promise.by_when")).fill("2027-03-18");
  await desk.getByRole("button", { name: sv("desk.promise.add") }).click();
  await desk
    .getByLabel(/Vad lovades/)
    .nth(1)
    .fill("Prøve bussen en dag");
  await desk.getByRole("radio", { name: "Turid" }).nth(1).check();

  // Kept as a draft, also over a page that is loaded anew; the seeker has heard nothing of it.
  await expect(desk.getByText(sv("message.draft_kept")).first()).toBeVisible();
  await desk.reload();
  await expect(desk.getByLabel(sv("minutes.plan"))).toHaveValue(
    "Två dagar i veckan från måndag.",
  );
  await seeker_goes_to(phone, "plan");
  await expect(
    phone.getByRole("heading", { name: nb("promise.title") }),
  ).toHaveCount(0);
  await phone.getByRole("link", { name: /15\. mars 2027/ }).click();
  await expect(phone.locator("body")).not.toContainText("Två dagar");

  await desk.getByRole("button", { name: sv("desk.minutes.look") }).click();
  await expect(
    desk.getByText(sv("desk.minutes.preview", { name: "Turid" })),
  ).toBeVisible();
  await desk
    .getByRole("button", { name: sv("desk.minutes.share", { name: "Turid" }) })
    .click();

  await expect(
    phone.getByText("Två dagar i veckan från måndag."),
  ).toBeVisible();
  await expect(phone.getByText("Ringa chefen om schemat")).toBeVisible();
  await expect(phone.getByText(nb("minutes.since_last"))).toHaveCount(0);
  const tick = phone.getByRole("checkbox", {
    name: nb("promise.tick", { what: "Prøve bussen en dag" }),
  });
  await tick.click();
  await expect(tick).toBeChecked();
  await expect(
    desk.getByRole("checkbox", {
      name: sv("promise.tick", { what: "Prøve bussen en dag" }),
    }),
  ).toBeChecked();
  await seeker_goes_to(phone, "plan");
  await expect(
    phone.getByRole("heading", { name: nb("promise.title") }),
  ).toBeVisible();
});

test("a document is its owner's alone until it is shared, then the room's, then gone for everybody", async () => {
  await seeker_goes_to(phone, "talk");
  await phone.getByLabel(nb("document.attach")).setInputFiles({
    name: "CV Turid.pdf",
    mimeType: "application/pdf",
    buffer: a_pdf,
  });
  await expect(phone.getByText(nb("document.mine")).first()).toBeVisible();
  await desk.getByRole("link", { name: sv("document.title") }).click();
  await expect(desk.getByText(sv("document.none"))).toBeVisible();
  await expect(desk.locator("body")).not.toContainText("CV Turid");

  await phone.getByRole("button", { name: nb("document.share") }).click();
  await expect(
    phone.getByRole("log").getByText(nb("document.message")),
  ).toBeVisible();
  const [download] = await Promise.all([
    desk.waitForEvent("download"),
    desk
      .getByRole("button", {
        name: sv("document.get.what", { name: "CV Turid.pdf" }),
      })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe("CV Turid.pdf");

  await phone.getByRole("link", { name: nb("document.title") }).click();
  await phone
    .getByRole("button", {
      name: nb("document.take_back.what", { name: "CV Turid.pdf" }),
    })
    .click();
  await expect(phone.getByText(nb("document.take_back.more"))).toBeVisible();
  await phone
    .getByRole("button", { name: nb("document.take_back.do") })
    .click();
  await expect(phone.getByText(nb("document.none"))).toBeVisible();
  await expect(desk.getByText("CV Turid.pdf")).toHaveCount(0);
});

test("what is no document is refused kindly; without a line a document waits, and goes by itself", async () => {
  const page = {
    name: "cv.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("<html>hei</html>"),
  };
  await phone.getByLabel(nb("document.add")).setInputFiles(page);
  await expect(
    phone.getByText(nb("document.refused.wrong_type")),
  ).toBeVisible();
  await phone
    .getByRole("button", {
      name: nb("document.remove.what", { name: "cv.pdf" }),
    })
    .click();
  await expect(phone.getByText(nb("document.refused.wrong_type"))).toHaveCount(
    0,
  );

  await line.cut();
  await expect(phone.getByText(nb("document.offline"))).toBeVisible({
    timeout: 60_000,
  });
  await phone.getByLabel(nb("document.add")).setInputFiles({
    name: "attest.txt",
    mimeType: "text/plain",
    // More than one part.
    buffer: Buffer.from("Hun møtte alltid presis.\n".repeat(8_000)),
  });
  await expect(phone.getByText(nb("document.waiting.more"))).toBeVisible({
    timeout: 60_000,
  });
  await line.mend();
  await expect(phone.getByText(nb("document.mine")).first()).toBeVisible({
    timeout: 60_000,
  });
  await phone.getByRole("button", { name: nb("document.share") }).click();
  await expect(desk.getByText("attest.txt").first()).toBeVisible({
    timeout: 60_000,
  });
});

test("a counsellor attaches a document, and takes it back", async () => {
  await desk.getByLabel(sv("document.add")).setInputFiles({
    name: "Rutt.pdf",
    mimeType: "application/pdf",
    buffer: a_pdf,
  });
  await desk.getByRole("button", { name: sv("document.share") }).click();
  await expect(phone.getByText("Rutt.pdf").first()).toBeVisible();
  await desk
    .getByRole("button", {
      name: sv("document.take_back.what", { name: "Rutt.pdf" }),
    })
    .click();
  await desk.getByRole("button", { name: sv("document.take_back.do") }).click();
  await expect(phone.getByText("Rutt.pdf")).toHaveCount(0);
});

test("a photograph of the paper stands beside the map, private until it is shared", async () => {
  await phone.goto(`${room}/paper`);
  await phone.getByLabel(nb("paper.photo.add")).setInputFiles({
    name: "kartet.png",
    mimeType: "image/png",
    buffer: a_picture,
  });
  await phone
    .getByRole("button", {
      name: nb("document.show.what", { name: "kartet.png" }),
    })
    .click();
  const picture = phone.getByRole("img", { name: "kartet.png" });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAttribute("src", /^blob:/);
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBe(1);
  await expect(desk.locator("body")).not.toContainText("kartet.png");
  // It is there again when the page is.
  await phone.reload();
  await expect(phone.getByText("kartet.png").first()).toBeVisible();

  await phone.getByRole("button", { name: nb("document.share") }).click();
  await desk
    .getByRole("button", {
      name: sv("document.show.what", { name: "kartet.png" }),
    })
    .click();
  await expect(desk.getByRole("img", { name: "kartet.png" })).toBeVisible();
});

test("nobody's page complained, and no text of a person stood in the log", async () => {
  expect([...phone_browser.complaints, ...desk_browser.complaints]).toEqual([]);
  for (const text of [
    "CV Turid",
    "kartet",
    "Søvnen",
    "chefen",
    "Trött",
    "presis",
  ]) {
    expect(program.said.includes(text), `"${text}" in the log`).toBe(false);
  }
});

// Documents and the photograph of the paper, with both people at once. Each step stands on the one before.
import { expect, type Page, test } from "@playwright/test";
import { Papers } from "./support/papers";
import { seeker_goes_to } from "./support/people";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let papers: Papers;
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
  papers = await Papers.opened();
  ({ phone, desk, room } = papers);
});
test.afterEach(({}, about) => papers.pictures(about));
test.afterAll(() => papers.close());

test("B9: a document is its owner's alone until it is shared, then the room's, then gone for everybody", async () => {
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
  await expect(phone.getByRole("log").getByText(nb("document.message"))).toBeVisible();
  const [download] = await Promise.all([
    desk.waitForEvent("download"),
    desk
      .getByRole("button", {
        name: sv("document.get.what", { name: "CV Turid.pdf" }),
      })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe("CV Turid.pdf");

  await phone.getByRole("button", { name: nb("talk.tools.of") }).click();
  await phone.getByRole("link", { name: nb("document.title") }).click();
  await phone
    .getByRole("button", {
      name: nb("document.take_back.what", { name: "CV Turid.pdf" }),
    })
    .click();
  await expect(phone.getByText(nb("document.take_back.more"))).toBeVisible();
  await phone.getByRole("button", { name: nb("document.take_back.do") }).click();
  await expect(phone.getByText(nb("document.none"))).toBeVisible();
  await expect(desk.getByText("CV Turid.pdf")).toHaveCount(0);
});

test("B9: what is no document is refused kindly; without a line a document waits, and goes by itself", async () => {
  const page = {
    name: "cv.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("<html>hei</html>"),
  };
  await phone.getByLabel(nb("document.add")).setInputFiles(page);
  await expect(phone.getByText(nb("document.refused.wrong_type"))).toBeVisible();
  await phone
    .getByRole("button", {
      name: nb("document.remove.what", { name: "cv.pdf" }),
    })
    .click();
  await expect(phone.getByText(nb("document.refused.wrong_type"))).toHaveCount(0);

  await papers.line.cut();
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
  await papers.line.mend();
  await expect(phone.getByText(nb("document.mine")).first()).toBeVisible({
    timeout: 60_000,
  });
  await phone.getByRole("button", { name: nb("document.share") }).click();
  await expect(desk.getByText("attest.txt").first()).toBeVisible({
    timeout: 60_000,
  });
});

test("B9: a counsellor attaches a document, and takes it back", async () => {
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

test("A8: a photograph of the paper stands beside the map, private until it is shared", async () => {
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
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
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

test("nobody's page complained, and no text of a person stood in the log", () => {
  papers.stand_well(["CV Turid", "kartet"]);
});

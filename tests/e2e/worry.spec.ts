// What those who help do when worried, and the note that it was done: read by who helps in the room, never by the
// person it is about. Turid in bokmål on a phone, Ingrid in Swedish and Samir in bokmål at a desk. One story.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import { counsellor_signs_in } from "./support/people";
import { Program } from "./support/program";
import { stands } from "./support/talking";
import { type Say, words } from "./support/words";

const nb = words("nb");
const sv = words("sv");
const canary = "kanariefågel";

test.describe.configure({ mode: "serial" });

let program: Program;
const phone_browser = new Browser({ width: 360, height: 740, locale: "nb-NO" });
const desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
const other_browser = new Browser({
  width: 1440,
  height: 900,
  locale: "nb-NO",
});
let phone: Page;
let desk: Page;
let other: Page;
let room: string;
/** Everything that came to Turid's page over its line, and everything it sent. */
const heard: string[] = [];
const said: string[] = [];

test.beforeAll(async () => {
  program = await Program.started({ rooms: "tests/e2e/rooms" });
});

test.afterEach(async ({}, about) => {
  if (about.status === about.expectedStatus && !process.env.LOOK) return;
  for (const [name, page] of Object.entries({ phone, desk, other })) {
    const path = about.outputPath(`${name}.png`);
    await page
      ?.screenshot({ path, caret: "initial", timeout: 5_000 })
      .catch(() => undefined);
  }
});

test.afterAll(async () => {
  for (const browser of [phone_browser, desk_browser, other_browser])
    await browser.close();
  await program.stop();
});

async function signs_in(page: Page, name: string, device: "mine" | "staff") {
  await page.getByLabel(nb("door.name")).fill(name);
  await page
    .getByLabel(nb("door.password"), { exact: true })
    .fill(program.password_of(name));
  await page.getByRole("radio", { name: nb(`device.${device}`) }).check();
  await page.getByRole("button", { name: nb("door.enter") }).click();
  await expect(page.getByRole("navigation").first()).toBeVisible();
}

async function opens_worry(page: Page, say: Say) {
  await page
    .getByRole("link", { name: /Turid Moen/ })
    .first()
    .click();
  await page.getByRole("link", { name: say("worry.open") }).click();
  await expect(
    page.getByRole("heading", { name: say("worry.title", { name: "Turid" }) }),
  ).toBeVisible();
}

const notes = (page: Page) => page.getByRole("main").getByRole("article");

test("B22: whom to ring, who else helps, and what to do when closed", async () => {
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  phone = await phone_browser.open("about:blank");
  phone.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => heard.push(String(payload)));
    socket.on("framesent", ({ payload }) => said.push(String(payload)));
  });
  await phone.goto(`${program.address}/o/demo`);
  await signs_in(phone, "turid", "mine");
  await phone.waitForURL(/\/room\//);

  await opens_worry(desk, sv);
  room = desk.url();
  const main = desk.getByRole("main");
  await expect(main.getByRole("link", { name: /113/ })).toHaveAttribute(
    "href",
    "tel:113",
  );
  await expect(main.getByText("Samir Haddad")).toBeVisible();
  // Whom the organisation has for it, told to staff alone.
  await expect(main.getByRole("link", { name: /Johan Lind/ })).toHaveAttribute(
    "href",
    "tel:22000000",
  );
  await expect(
    main.getByText(
      sv("worry.off.on_call", { name: "Turid", who: "Johan Lind" }),
    ),
  ).toBeVisible();
  const told = () => fetch("/api/me").then((answer) => answer.text());
  expect(await desk.evaluate(told)).toContain("22 00 00 00");
  expect(await phone.evaluate(told)).not.toContain("22 00 00 00");
  await expect(
    main.getByRole("heading", { name: sv("worry.off") }),
  ).toBeVisible();
  await expect(
    main.getByText(sv("worry.note.more", { name: "Turid" })),
  ).toBeVisible();
  await expect(notes(desk)).toHaveCount(0);
  await stands(desk, "desk-worry");
});

test("B22: it is noted that it was done, by whom and when", async () => {
  const main = desk.getByRole("main");
  const notes_it = main.getByRole("button", { name: sv("worry.note.save") });
  await notes_it.click();
  await expect(main.getByText(sv("worry.note.empty"))).toBeVisible();
  await main
    .getByLabel("Det här såg eller hörde jag")
    .fill(`Hon skrev att det är tungt. ${canary}`);
  await main.getByLabel("Vem jag ringde").fill("Turid, och sedan Samir");
  await main.getByLabel("Vem som tar över").fill("Samir");
  await main.getByLabel("Från när").fill("måndag 16");
  await notes_it.click();
  await expect(main.getByText(sv("worry.note.kept"))).toBeVisible();
  await expect(notes(desk)).toHaveCount(1);
  await expect(notes(desk)).toContainText(canary);
  await expect(notes(desk)).toContainText("Ingrid, ");
  await expect(main.getByLabel("Vem som tar över")).toHaveValue("");
});

test("B22: who else helps in the room reads it; only its writer corrects it", async () => {
  other = await other_browser.open(`${program.address}/o/demo`);
  await signs_in(other, "samir", "staff");
  await opens_worry(other, nb);
  await expect(notes(other)).toContainText(canary);
  await expect(notes(other)).toContainText("Ingrid, ");
  await expect(notes(other)).toContainText("Dette så eller hørte jeg");
  await expect(
    other.getByRole("button", { name: nb("worry.note.mend") }),
  ).toHaveCount(0);

  await desk.reload();
  await notes(desk)
    .getByRole("button", { name: sv("worry.note.mend") })
    .click();
  await desk.getByLabel("Från när").fill("måndag klockan 15");
  await desk
    .getByRole("main")
    .getByRole("button", { name: sv("worry.note.save") })
    .click();
  await expect(notes(desk)).toContainText("rättat");
  // The second counsellor sees it while the page stands open.
  await expect(notes(other)).toContainText("måndag klockan 15");
});

test("B22: nothing of it reaches the person, nor does their page ask for it", async () => {
  await desk
    .getByRole("textbox", { name: sv("message.field") })
    .fill("Jag ringer dig klockan tre.");
  await desk.getByRole("button", { name: sv("message.send") }).click();
  await phone.goto(`${phone.url()}/talk`);
  await expect(
    phone.getByRole("log").getByText("Jag ringer dig klockan tre."),
  ).toBeVisible();
  expect(heard.some((frame) => frame.includes("klockan tre"))).toBe(true);
  expect(heard.filter((frame) => frame.includes(canary))).toEqual([]);
  expect(heard.filter((frame) => frame.includes('"side":"staff"'))).toEqual([]);
  expect(said.filter((frame) => frame.includes('"side":"staff"'))).toEqual([]);
  for (const path of ["", "/history", "/more", "/about", "/keep"]) {
    await phone.goto(`${phone.url().replace(/(\/room\/\w+).*/, "$1")}${path}`);
    await expect(phone.getByRole("heading").first()).toBeVisible();
    await expect(phone.getByText(canary)).toHaveCount(0);
  }
});

test("B22: whoever asks the server for it from the person's own page gets nothing", async () => {
  const id = /\/room\/(\w+)/.exec(room)?.[1];
  const answer = await phone.evaluate(
    (room_id) =>
      new Promise<string>((told) => {
        const socket = new WebSocket(`ws://${location.host}/ws`, "veirom.v1");
        const enter = {
          type: "enter",
          room: room_id,
          side: "staff",
          after: 0,
          grant: 0,
        };
        socket.onopen = () =>
          socket.send(JSON.stringify({ ...enter, drafts_after: 0 }));
        socket.onmessage = ({ data }) => told(String(data));
        socket.onclose = () => told("closed");
      }),
    id,
  );
  expect(JSON.parse(answer)).toMatchObject({
    type: "closed",
    side: "staff",
    code: "unknown_room",
  });
});

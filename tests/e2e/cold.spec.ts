// Coming to an address as if for the first time: what stands there is waited for, on the line and without one, and
// nobody is led away from it meanwhile.
import { expect, type Page, test } from "@playwright/test";
import { answers, goes_on, is_kept } from "./support/people";
import { TwoPeople } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");

test.describe.configure({ mode: "serial" });

let two: TwoPeople;
let phone: Page;

test.beforeAll(async () => {
  two = await TwoPeople.in_a_room("turid-cold");
  ({ phone } = two);
  // What a phone needs to be opened without a line is on it.
  await phone.evaluate(() =>
    navigator.serviceWorker.ready.then(() => undefined),
  );
});
test.afterEach(({}, about) => two.pictures(about));
test.afterAll(() => two.leave());

/** The page is loaded anew and still stands at its address, with its own heading. */
async function stays(heading: string | RegExp): Promise<void> {
  const address = phone.url();
  await phone.reload();
  await expect(
    phone.getByRole("heading", { level: 1, name: heading }),
  ).toBeVisible();
  expect(phone.url()).toBe(address);
}

test("A21, A16: in the middle of a form, and before anything is written in it", async () => {
  await phone.goto(`${two.room}/more/weighing-options`);
  await stays("Veie ulike veier");
  await phone.getByRole("link", { name: nb("form.begin") }).click();
  await phone
    .getByRole("textbox", { name: "Valget jeg tenker på", exact: true })
    .waitFor();
  await phone.reload();
  const choice = phone.getByRole("textbox", {
    name: "Valget jeg tenker på",
    exact: true,
  });
  await choice.fill("Tilbake eller ikke");
  await is_kept(phone);
  await phone.reload();
  await expect(choice).toHaveValue("Tilbake eller ikke");
  await phone.goto(phone.url().replace(/\/write\/.+$/, "/share"));
  await stays(/^Slik ser Ingrid det/);
});

test("A6: the page before sharing a theme", async () => {
  await phone.goto(`${two.room}/map/self`);
  await phone.getByRole("link", { name: nb("theme.begin") }).click();
  await answers(phone, "Litt");
  await goes_on(phone);
  await is_kept(phone);
  await phone.goto(`${two.room}/map/self/share`);
  await phone.reload();
  await expect(
    phone.getByRole("button", { name: nb("share.do", { names: "Ingrid" }) }),
  ).toBeVisible();
  expect(phone.url()).toBe(`${two.room}/map/self/share`);
});

test("without a line: the same addresses, and a form goes on where it was", async () => {
  await two.line.cut();
  await phone.reload();
  await expect(
    phone.getByRole("button", { name: nb("share.do", { names: "Ingrid" }) }),
  ).toBeVisible();
  await phone.goto(`${two.room}/more`);
  await phone.getByRole("link", { name: /^Tilbake eller ikke/ }).click();
  await stays("Tilbake eller ikke");
  await phone
    .getByRole("link", { name: nb("form.change") })
    .first()
    .click();
  const choice = phone.getByRole("textbox", {
    name: "Valget jeg tenker på",
    exact: true,
  });
  await choice.fill("Tilbake på halv tid");
  await expect(phone.getByText(nb("kept.phone")).first()).toBeVisible();
  await phone.reload();
  await expect(choice).toHaveValue("Tilbake på halv tid");
  // What is nowhere leads away, once that is known.
  await phone.goto(`${two.room}/more/nothing`);
  await expect(phone).toHaveURL(`${two.room}/more`);
  await two.line.mend();
});

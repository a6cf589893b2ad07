// What brings somebody here (A21), with both people at once: whatever is chosen, the room opens accordingly, and a map
// is demanded by none of it.
import { expect, type Page, test } from "@playwright/test";
import { FormsPair } from "./support/forms";
import { is_kept, seeker_goes_to, writes } from "./support/people";
import { stands } from "./support/talking";
import { words } from "./support/words";

const nb = words("nb");

test.describe.configure({ mode: "serial" });

let pair: FormsPair;
let phone: Page;
let desk: Page;
let room: string;

test.beforeAll(async () => {
  pair = await FormsPair.met();
  ({ phone, desk } = pair);
  room = phone.url();
});
test.afterEach(({}, about) => pair.shown_when_failed(about));
test.afterAll(() => pair.part());

const to_talk = { asks: "Skriv til Ingrid", leads: /\/talk$/, says: "Samtalen" };
const form = (title: string, id: string, says = title) => ({
  asks: title,
  leads: new RegExp(`/more/${id}(/|$)`),
  says,
});

const choices = [
  { chosen: "Jeg vil bli møtt og hørt", ...to_talk },
  { chosen: "Jeg vil ha støtte i et valg", ...form("Veie ulike veier", "weighing-options") },
  {
    chosen: "Jeg vil se hva jeg er god til",
    asks: "Begynn med «Den jeg er»",
    leads: /\/map\/self$/,
    says: "Den jeg er",
  },
  { chosen: "Jeg vil ha svar på én ting", ...to_talk },
  {
    chosen: "Jeg vil bli tryggere på å velge",
    ...form("Slik velger jeg", "how-i-decide", "Valg jeg har tatt før"),
  },
  { chosen: "Noen ba meg om å komme", ...to_talk },
];

const asked = () => phone.locator(".next-step");
const a_map = /^Begynn med «/;

async function chooses_only(...chosen: readonly string[]): Promise<void> {
  await phone.goto(`${room}/more/what-brings-me/what-brings-me/write/all`);
  const boxes = phone.getByRole("checkbox");
  await expect(boxes).toHaveCount(choices.length);
  for (const box of await boxes.all()) await box.uncheck();
  for (const name of chosen) await phone.getByRole("checkbox", { name }).check();
}

for (const { chosen, asks, leads, says } of choices) {
  test(`A21: «${chosen}» opens the room accordingly`, async () => {
    await chooses_only(chosen);
    await is_kept(phone);
    await pair.on(nb("form.end"));
    // Said on the page itself, and nothing besides it.
    const ways = phone.locator("section", {
      has: phone.getByRole("heading", { name: nb("form.leads") }),
    });
    await expect(ways.getByRole("link")).toHaveCount(1);
    await expect(ways.getByRole("link")).toHaveAttribute("href", leads);
    await stands(phone, `what brings me here: ${chosen}`);

    // And at home, where it is the one thing asked.
    await phone.goto(room);
    await expect(asked().getByRole("heading")).toHaveText(asks);
    await expect(asked().getByRole("button", { name: nb("go.not_now") })).toBeVisible();
    await asked().getByRole("link").click();
    await expect(phone).toHaveURL(leads);
    await expect(phone.getByRole("heading", { level: 1 })).toContainText(says);
  });
}

test("A21: chosen is the talk: once something is written to the counsellor, nothing more is asked, and no map", async () => {
  await writes(phone, "nb", "Jeg ble bedt om å komme. Hva skjer her?");
  await expect(desk.getByRole("log").getByText("Jeg ble bedt om å komme.")).toBeVisible();
  await seeker_goes_to(phone, "home");
  await expect(phone.getByText(nb("home.nothing"))).toBeVisible();
  await expect(asked()).toHaveCount(0);
  // It lies where it lay, for whoever wants it.
  await seeker_goes_to(phone, "map");
  await expect(phone.locator(".map-themes").getByRole("link")).toHaveCount(7);
});

test("A21: own words alone are enough; they demand nothing, and are the counsellor's when they are shared", async () => {
  await chooses_only();
  await pair.write("Med egne ord", "Fastlegen sa at det kunne hjelpe å snakke.");
  await is_kept(phone);
  await phone.goto(room);
  await expect(phone.getByText(nb("home.nothing"))).toBeVisible();
  await expect(phone.getByRole("heading", { name: a_map })).toHaveCount(0);
  await expect(desk.locator("body")).not.toContainText("Fastlegen");

  await chooses_only("Jeg vil bli møtt og hørt", "Noen ba meg om å komme");
  await is_kept(phone);
  await pair.on(nb("form.end"));
  await pair.shares();
  await pair.desk_reads(/Därför är jag här/);
  for (const text of ["Jag vill bli mött och lyssnad på", "Någon bad mig komma", "Fastlegen sa"])
    await expect(desk.getByText(text)).toBeVisible();
  await expect(desk.getByText("Jag vill ha stöd i ett val")).toHaveCount(0);
  await stands(desk, "what brings somebody here, at the desk");
});

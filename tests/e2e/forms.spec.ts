// What somebody thinks with, with both people at once: written alone, shared as they choose, changed, taken back.
import { expect, type Page, test } from "@playwright/test";
import { FormsPair } from "./support/forms";
import { is_kept, seeker_goes_to } from "./support/people";
import { words } from "./support/words";

const nb = words("nb");
const sv = words("sv");

test.describe.configure({ mode: "serial" });

let pair: FormsPair;
let phone: Page;
let desk: Page;

test.beforeAll(async () => {
  pair = await FormsPair.met();
  ({ phone, desk } = pair);
});
test.afterEach(({}, about) => pair.shown_when_failed(about));
test.afterAll(() => pair.part());

test("A21: what brings me here comes first, in own words, and leads on without any map", async () => {
  await expect(phone.getByRole("heading", { name: "Det som bringer meg hit" })).toBeVisible();
  await phone.getByRole("link", { name: nb("form.begin") }).click();
  await phone.getByRole("checkbox", { name: "Jeg vil ha støtte i et valg" }).check();
  await pair.write("Med egne ord", "Jeg vet ikke om jeg vil tilbake.");
  await is_kept(phone);
  await expect(phone.getByText(nb("answer.unread")).first()).toBeVisible();
  await pair.on(nb("form.end"));
  await expect(phone.getByText(nb("form.private"))).toBeVisible();
  // Nothing of it has reached the other.
  await expect(desk.getByText("Därför är jag här")).toHaveCount(0);

  await pair.shares();
  await pair.desk_reads(/Därför är jag här/);
  await expect(desk.getByText("Jag vill ha stöd i ett val")).toBeVisible();
  await expect(desk.getByText("Jeg vet ikke om jeg vil tilbake.")).toBeVisible();

  await expect(phone.getByRole("link", { name: /^Veie ulike veier/ })).toBeVisible();
  await seeker_goes_to(phone, "home");
  await expect(phone.getByRole("heading", { name: "Veie ulike veier" })).toBeVisible();
  await phone.getByRole("button", { name: nb("go.not_now") }).click();
  await expect(phone.getByRole("heading", { name: /^Begynn med/ })).toHaveCount(0);
});

test("A16: options are weighed one by one, staying as it is among them; a field is held back, then all is taken back", async () => {
  await pair.begins("Veie ulike veier");
  await pair.write("Valget jeg tenker på", "Tilbake eller ikke");
  await pair.write("Vei 1", "Tilbake på halv tid");
  await expect(phone.getByText("La det være som nå")).toBeVisible();
  await pair.on("Tilbake på halv tid");
  await pair.write("Det som taler for", "Jeg savner folkene");
  await pair.write("Kroppen sier", "Litt uro i magen");
  await phone.getByRole("radio", { name: "Midt imellom" }).check();
  await pair.on("La det være som nå");
  await pair.write("Hodet sier", "Da skjer det ingenting");
  await pair.on("Der jeg står nå");
  await phone.getByRole("radio", { name: "Jeg vil finne ut mer" }).check();
  await pair.write("Hva jeg velger, venter på eller vil finne ut mer om", "Lønna");
  await pair.on(nb("form.end"));
  await expect(phone.getByRole("heading", { name: "Tilbake eller ikke" })).toBeVisible();

  await phone.getByRole("link", { name: nb("theme.share") }).click();
  const held = nb("share.point", {
    point: "Hva jeg velger, venter på eller vil finne ut mer om",
  });
  await phone.getByRole("checkbox", { name: held }).uncheck();
  await phone.getByRole("button", { name: nb("share.do", { names: "Ingrid" }) }).click();
  await pair.desk_reads(/Tilbake eller ikke/);
  await expect(desk.getByText("Låta det vara som nu")).toBeVisible();
  await expect(desk.getByText("Litt uro i magen")).toBeVisible();
  await expect(desk.getByText("Jag vill ta reda på mer")).toBeVisible();
  await expect(desk.getByText("Lønna")).toHaveCount(0);

  await phone.getByRole("button", { name: nb("shared.take_back") }).click();
  await phone.getByRole("button", { name: nb("shared.take_back") }).click();
  await expect(phone.getByText(nb("form.private"))).toBeVisible();
  await expect(phone.getByText("Litt uro i magen")).toBeVisible();
  await expect(desk.getByRole("heading", { name: sv("desk.form.gone") })).toBeVisible();
  await expect(desk.getByText("Litt uro i magen")).toHaveCount(0);
});

test("A18: earlier decisions are looked at, kept, changed and shared again", async () => {
  await pair.begins("Slik velger jeg");
  await pair.write("Valget 1", "Flyttet hit");
  await pair.on("Flyttet hit");
  await phone.getByRole("radio", { name: "Ved å vente" }).check();
  await pair.write("Det som virket godt", "Å sove på det");
  await pair.on("Det jeg tar med meg");
  await phone.getByRole("checkbox", { name: "Sammen med andre" }).check();
  await pair.on(nb("form.end"));
  await pair.shares();
  await pair.desk_reads(/Så väljer jag/);
  await expect(desk.getByText("Genom att vänta")).toBeVisible();

  await phone.getByRole("link", { name: nb("form.change") }).click();
  await pair.on("Flyttet hit");
  await pair.write("Det som virket godt", "Å spørre søsteren min");
  await pair.on("Det jeg tar med meg");
  await pair.on(nb("form.end"));
  await expect(phone.getByText(nb("form.changed"))).toBeVisible();
  await expect(desk.getByText("Å sove på det")).toBeVisible();
  await phone.getByRole("link", { name: nb("shared.again") }).click();
  await phone.getByRole("button", { name: nb("share.do", { names: "Ingrid" }) }).click();
  await expect(desk.getByText("Å spørre søsteren min")).toBeVisible();
  await expect(desk.getByText("Å sove på det")).toHaveCount(0);
});

test("A19: a decision is kept with its reason, and looked back at on the day", async () => {
  const today = await phone.evaluate(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  await pair.begins("Et valg jeg har tatt");
  await pair.write("Det jeg har valgt", "Å prøve to dager");
  await pair.write("Derfor valgte jeg det", "Da ser jeg om det bærer");
  await phone.getByRole("radio", { name: "Ganske trygg" }).check();
  await pair.on("En dag å se tilbake");
  await phone.getByLabel("Da vil jeg se tilbake").fill("2031-01-15");
  // Looking back is not asked before its day.
  await pair.on(nb("form.end"));
  await expect(phone.getByText("Når jeg ser tilbake")).toHaveCount(0);
  await seeker_goes_to(phone, "home");
  await expect(phone.getByRole("heading", { name: nb("home.look_back") })).toHaveCount(0);

  await phone.getByRole("link", { name: nb("forms.title") }).click();
  await phone.getByRole("link", { name: /^Å prøve to dager/ }).click();
  await phone.getByRole("link", { name: nb("form.change") }).click();
  await pair.on("En dag å se tilbake");
  await phone.getByLabel("Da vil jeg se tilbake").fill(today);
  await is_kept(phone);
  await seeker_goes_home();
  await expect(phone.getByRole("heading", { name: nb("home.look_back") })).toBeVisible();
  await phone.getByRole("link", { name: nb("home.look_back.go") }).click();
  await phone.getByRole("radio", { name: "Ja", exact: true }).check();
  await pair.write("Det jeg har lært om hvordan jeg velger", "Små skritt passer meg");
  await pair.on(nb("form.end"));
  await pair.shares();
  await pair.desk_reads(/Å prøve to dager/);
  await expect(desk.getByText("Små skritt passer meg")).toBeVisible();
  await expect(desk.getByText("Ganska säker")).toBeVisible();
  await seeker_goes_to(phone, "home");
  await expect(phone.getByRole("heading", { name: nb("home.look_back") })).toHaveCount(0);
});

async function seeker_goes_home(): Promise<void> {
  await phone.getByRole("link", { name: nb("forms.title") }).click();
  await seeker_goes_to(phone, "home");
}

// Forms, with both people at once: the seeker in bokmål on a phone, the counsellor in Swedish at a desk. What the
// seeker writes is theirs until they share it; what is typed in for them is theirs once they have said so.
import { expect, type Page, test } from "@playwright/test";
import { Browser } from "./support/browser";
import {
  counsellor_signs_in,
  is_kept,
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
let phone_browser: Browser;
let desk_browser: Browser;
let phone: Page;
let desk: Page;

test.beforeAll(async () => {
  program = await Program.started();
  phone_browser = new Browser({ width: 390, height: 844, locale: "nb-NO" });
  desk_browser = new Browser({ width: 1440, height: 900, locale: "sv-SE" });
  desk = await desk_browser.open(`${program.address}/o/demo`);
  await counsellor_signs_in(desk, program);
  const link = await opens_room(desk, "Turid");
  await desk.getByRole("link", { name: sv("desk.new.to_room") }).click();
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
  await program.stop();
});

/** Presses the second button at the foot, which is named by what comes. */
async function on(name: string | RegExp): Promise<void> {
  await phone
    .getByRole("region", { name: nb("answer.ways") })
    .getByRole("button", { name, exact: true })
    .click();
}

async function write(label: string, text: string): Promise<void> {
  await phone.getByRole("textbox", { name: label, exact: true }).fill(text);
}

/** From the list of forms, to its first page. */
async function begins(title: string): Promise<void> {
  await seeker_goes_to(phone, "home");
  await phone.getByRole("link", { name: nb("forms.title") }).click();
  await phone.getByRole("link", { name: new RegExp(`^${title}`) }).click();
  await phone.getByRole("link", { name: nb("form.begin") }).click();
}

async function shares(): Promise<void> {
  await phone.getByRole("link", { name: nb("theme.share") }).click();
  await phone
    .getByRole("button", { name: nb("share.do", { names: "Ingrid" }) })
    .click();
  await expect(
    phone.getByText(nb("shared.done", { names: "Ingrid" })),
  ).toBeVisible();
}

async function desk_reads(title: string | RegExp): Promise<void> {
  await desk.getByRole("navigation").getByRole("link", { name: title }).click();
}

test("A21: what brings me here comes first, in own words, and leads on without any map", async () => {
  await expect(
    phone.getByRole("heading", { name: "Det som bringer meg hit" }),
  ).toBeVisible();
  await phone.getByRole("link", { name: nb("form.begin") }).click();
  await phone
    .getByRole("checkbox", { name: "Jeg vil ha støtte i et valg" })
    .check();
  await write("Med egne ord", "Jeg vet ikke om jeg vil tilbake.");
  await is_kept(phone);
  await expect(phone.getByText(nb("answer.unread")).first()).toBeVisible();
  await on(nb("form.end"));
  await expect(phone.getByText(nb("form.private"))).toBeVisible();
  // Nothing of it has reached the other.
  await expect(desk.getByText("Därför är jag här")).toHaveCount(0);

  await shares();
  await desk_reads(/Därför är jag här/);
  await expect(desk.getByText("Jag vill ha stöd i ett val")).toBeVisible();
  await expect(
    desk.getByText("Jeg vet ikke om jeg vil tilbake."),
  ).toBeVisible();

  await expect(
    phone.getByRole("link", { name: /^Veie ulike veier/ }),
  ).toBeVisible();
  await seeker_goes_to(phone, "home");
  await expect(
    phone.getByRole("heading", { name: "Veie ulike veier" }),
  ).toBeVisible();
  await phone.getByRole("button", { name: nb("go.not_now") }).click();
  await expect(phone.getByRole("heading", { name: /^Begynn med/ })).toHaveCount(
    0,
  );
});

test("A16: options are weighed one by one, staying as it is among them; a field is held back, then all is taken back", async () => {
  await begins("Veie ulike veier");
  await write("Valget jeg tenker på", "Tilbake eller ikke");
  await write("Vei 1", "Tilbake på halv tid");
  await expect(phone.getByText("La det være som nå")).toBeVisible();
  await on("Tilbake på halv tid");
  await write("Det som taler for", "Jeg savner folkene");
  await write("Kroppen sier", "Litt uro i magen");
  await phone.getByRole("radio", { name: "Midt imellom" }).check();
  await on("La det være som nå");
  await write("Hodet sier", "Da skjer det ingenting");
  await on("Der jeg står nå");
  await phone.getByRole("radio", { name: "Jeg vil finne ut mer" }).check();
  await write("Hva jeg velger, venter på eller vil finne ut mer om", "Lønna");
  await on(nb("form.end"));
  await expect(
    phone.getByRole("heading", { name: "Tilbake eller ikke" }),
  ).toBeVisible();

  await phone.getByRole("link", { name: nb("theme.share") }).click();
  const held = nb("share.point", {
    point: "Hva jeg velger, venter på eller vil finne ut mer om",
  });
  await phone.getByRole("checkbox", { name: held }).uncheck();
  await phone
    .getByRole("button", { name: nb("share.do", { names: "Ingrid" }) })
    .click();
  await desk_reads(/Tilbake eller ikke/);
  await expect(desk.getByText("Låta det vara som nu")).toBeVisible();
  await expect(desk.getByText("Litt uro i magen")).toBeVisible();
  await expect(desk.getByText("Jag vill ta reda på mer")).toBeVisible();
  await expect(desk.getByText("Lønna")).toHaveCount(0);

  await phone.getByRole("button", { name: nb("shared.take_back") }).click();
  await phone.getByRole("button", { name: nb("shared.take_back") }).click();
  await expect(phone.getByText(nb("form.private"))).toBeVisible();
  await expect(phone.getByText("Litt uro i magen")).toBeVisible();
  await expect(
    desk.getByRole("heading", { name: sv("desk.form.gone") }),
  ).toBeVisible();
  await expect(desk.getByText("Litt uro i magen")).toHaveCount(0);
});

test("A18: earlier decisions are looked at, kept, changed and shared again", async () => {
  await begins("Slik velger jeg");
  await write("Valget 1", "Flyttet hit");
  await on("Flyttet hit");
  await phone
    .getByRole("combobox", { name: "Slik valgte jeg" })
    .selectOption("Ved å vente");
  await write("Det som virket godt", "Å sove på det");
  await on("Det jeg tar med meg");
  await phone.getByRole("checkbox", { name: "Sammen med andre" }).check();
  await on(nb("form.end"));
  await shares();
  await desk_reads(/Så väljer jag/);
  await expect(desk.getByText("Genom att vänta")).toBeVisible();

  await phone.getByRole("link", { name: nb("form.change") }).click();
  await on("Flyttet hit");
  await write("Det som virket godt", "Å spørre søsteren min");
  await on("Det jeg tar med meg");
  await on(nb("form.end"));
  await expect(phone.getByText(nb("form.changed"))).toBeVisible();
  await expect(desk.getByText("Å sove på det")).toBeVisible();
  await phone.getByRole("link", { name: nb("shared.again") }).click();
  await phone
    .getByRole("button", { name: nb("share.do", { names: "Ingrid" }) })
    .click();
  await expect(desk.getByText("Å spørre søsteren min")).toBeVisible();
  await expect(desk.getByText("Å sove på det")).toHaveCount(0);
});

test("A19: a decision is kept with its reason, and looked back at on the day", async () => {
  const today = await phone.evaluate(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  await begins("Et valg jeg har tatt");
  await write("Det jeg har valgt", "Å prøve to dager");
  await write("Derfor valgte jeg det", "Da ser jeg om det bærer");
  await phone.getByRole("radio", { name: "Ganske trygg" }).check();
  await on("En dag å se tilbake");
  await phone.getByLabel("Da vil jeg se tilbake").fill("2031-01-15");
  // Looking back is not asked before its day.
  await on(nb("form.end"));
  await expect(phone.getByText("Når jeg ser tilbake")).toHaveCount(0);
  await seeker_goes_to(phone, "home");
  await expect(
    phone.getByRole("heading", { name: nb("home.look_back") }),
  ).toHaveCount(0);

  await phone.getByRole("link", { name: nb("forms.title") }).click();
  await phone.getByRole("link", { name: /^Å prøve to dager/ }).click();
  await phone.getByRole("link", { name: nb("form.change") }).click();
  await on("En dag å se tilbake");
  await phone.getByLabel("Da vil jeg se tilbake").fill(today);
  await is_kept(phone);
  await seeker_goes_home();
  await expect(
    phone.getByRole("heading", { name: nb("home.look_back") }),
  ).toBeVisible();
  await phone.getByRole("link", { name: nb("home.look_back.go") }).click();
  await phone.getByRole("radio", { name: "Ja", exact: true }).check();
  await write(
    "Det jeg har lært om hvordan jeg velger",
    "Små skritt passer meg",
  );
  await on(nb("form.end"));
  await shares();
  await desk_reads(/Å prøve to dager/);
  await expect(desk.getByText("Små skritt passer meg")).toBeVisible();
  await expect(desk.getByText("Ganska säker")).toBeVisible();
  await seeker_goes_to(phone, "home");
  await expect(
    phone.getByRole("heading", { name: nb("home.look_back") }),
  ).toHaveCount(0);
});

async function seeker_goes_home(): Promise<void> {
  await phone.getByRole("link", { name: nb("forms.title") }).click();
  await seeker_goes_to(phone, "home");
}

test("A22: the day as a line, private until it is shared", async () => {
  await begins("Dagen min");
  const line = (number: number) =>
    phone.getByRole("group", {
      name: nb("form.row", { number: String(number) }),
    });
  await line(1).getByRole("combobox", { name: "Når" }).selectOption("Kveld");
  await line(1).getByRole("textbox", { name: "Hva" }).fill("Strikke");
  await line(1)
    .getByRole("combobox", { name: "Krefter" })
    .selectOption("Gir krefter");
  await phone.getByRole("button", { name: nb("form.row.add") }).click();
  await line(2).getByRole("combobox", { name: "Når" }).selectOption("Tidlig");
  await line(2).getByRole("textbox", { name: "Hva" }).fill("Komme i gang");
  await line(2)
    .getByRole("combobox", { name: "Krefter" })
    .selectOption("Tar krefter");
  await on("Slik deler vi på det");
  await line(1).getByRole("textbox", { name: "Hva" }).fill("Middag");
  await line(1)
    .getByRole("combobox", { name: "Hvem" })
    .selectOption("Vi deler");
  await on("Én ting å flytte");
  await write(
    "Noe jeg kan flytte, korte ned eller gi fra meg",
    "Handle på nett",
  );
  await on(nb("form.end"));
  // In the order of the day, not of writing.
  const stops = phone.locator(".form-line__name");
  await expect(stops).toHaveText(["Tidlig", "Kveld"]);
  await expect(desk.getByText(/Min dag/)).toHaveCount(0);
  await shares();
  await desk_reads(/Min dag/);
  await expect(desk.locator(".form-line__name")).toHaveText([
    "Tidigt",
    "Kväll",
  ]);
  await expect(desk.getByRole("cell", { name: "Vi delar" })).toBeVisible();
});

test("G10: what helps me is asked for once, written once, and at hand on the map", async () => {
  await desk.getByRole("link", { name: sv("desk.forms.more") }).click();
  const ask = (title: string) =>
    desk
      .getByRole("listitem")
      .filter({ has: desk.getByRole("heading", { name: title }) })
      .getByRole("button", {
        name: sv("desk.forms.ask", { name: "Turid" }),
      });
  await ask("Det som hjälper mig").click();
  await expect(
    desk.getByText(sv("desk.request.now", { name: "Turid" })),
  ).toBeVisible();
  await ask("Ett val jag har gjort").click();
  await expect(
    desk.getByText(sv("desk.request.behind", { name: "Turid" })),
  ).toBeVisible();

  await seeker_goes_to(phone, "home");
  await expect(
    phone.getByRole("heading", {
      name: nb("home.form_asked", { name: "Ingrid" }),
    }),
  ).toBeVisible();
  await expect(phone.getByText(/Det som hjelper meg/)).toBeVisible();
  await phone.getByRole("link", { name: nb("typed.go") }).click();
  await phone.getByRole("link", { name: nb("form.begin") }).click();
  await write("Pauser", "Ti minutter alene");
  await on("Gjennom dagen");
  await write("Å si stopp", "Jeg sier: nå trenger jeg luft");
  await on("Sammen med andre");
  await on(nb("form.end"));
  await shares();
  await desk_reads(/Det som hjälper mig/);
  await expect(desk.getByText("Jeg sier: nå trenger jeg luft")).toBeVisible();
  await desk.getByRole("link", { name: sv("desk.forms.more") }).click();
  // The next thing asked has taken its place.
  await expect(
    desk.getByText(sv("desk.request.now", { name: "Turid" })),
  ).toBeVisible();

  await phone.goto(`${phone.url().split("/more")[0]}/map/health/health.handle`);
  await expect(phone.getByText("Ti minutter alene")).toBeVisible();
});

test("A14: a theme and a form typed in for the seeker count as theirs once they have said so", async () => {
  await desk.getByRole("link", { name: sv("desk.forms.more") }).click();
  await desk.getByRole("link", { name: "Det jag kan", exact: true }).click();
  const point = desk.getByRole("group", { name: "Från arbete" });
  await point.getByRole("combobox", { name: /^I dag/ }).selectOption("Delvis");
  await point
    .getByRole("combobox", { name: /^Så som jag vill ha det/ })
    .selectOption("Helt");
  await point.getByRole("textbox").fill("Elleve år på lager");
  await desk
    .getByRole("button", { name: sv("desk.typed.send", { name: "Turid" }) })
    .click();
  await expect(desk.getByText(sv("desk.theme.on_paper"))).toBeVisible();

  await seeker_goes_to(phone, "home");
  await expect(
    phone.getByRole("heading", { name: nb("typed.title", { name: "Ingrid" }) }),
  ).toBeVisible();
  await phone.getByRole("link", { name: nb("typed.go") }).click();
  await expect(phone.getByText("Elleve år på lager")).toBeVisible();
  await phone.getByRole("button", { name: nb("typed.confirm") }).click();
  await expect(
    phone.getByRole("button", { name: nb("typed.confirm") }),
  ).toHaveCount(0);
  await expect(desk.getByText(sv("desk.theme.on_paper"))).toHaveCount(0);
  await expect(desk.getByText("Elleve år på lager")).toBeVisible();

  await desk.getByRole("link", { name: sv("desk.forms.more") }).click();
  await desk
    .getByRole("listitem")
    .filter({ has: desk.getByRole("heading", { name: "Min dag" }) })
    .getByRole("button", { name: sv("desk.forms.type") })
    .click();
  await desk
    .getByRole("radio", { name: sv("desk.typed.how.by_phone") })
    .check();
  await desk
    .getByRole("textbox", { name: /^Något jag kan flytta/ })
    .fill("Svømming");
  await desk
    .getByRole("button", { name: sv("desk.typed.send", { name: "Turid" }) })
    .click();
  await expect(desk.getByText(sv("desk.typed.by_phone"))).toBeVisible();

  await seeker_goes_to(phone, "home");
  await phone.getByRole("link", { name: nb("typed.go") }).click();
  await expect(phone.getByText("Svømming")).toBeVisible();
  await phone.getByRole("button", { name: nb("typed.correct") }).click();
  await on("Slik deler vi på det");
  await on("Én ting å flytte");
  await write(
    "Noe jeg kan flytte, korte ned eller gi fra meg",
    "Svømming på tirsdager",
  );
  await on(nb("form.end"));
  await shares();
  await expect(desk.getByText("Svømming på tirsdager")).toBeVisible();
  await expect(desk.getByText(sv("desk.typed.by_phone"))).toHaveCount(0);
});

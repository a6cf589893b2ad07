// A day as a line, what is asked for, and what is typed in for the seeker, with both people at once.
import { expect, type Page, test } from "@playwright/test";
import { FormsPair } from "./support/forms";
import { seeker_goes_to } from "./support/people";
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

test("A22: the day as a line, private until it is shared", async () => {
  await pair.begins("Dagen min");
  const line = (number: number) =>
    phone.getByRole("group", {
      name: nb("form.row", { number: String(number) }),
    });
  await line(1).getByRole("combobox", { name: "Når" }).selectOption("Kveld");
  await line(1).getByRole("textbox", { name: "Hva" }).fill("Strikke");
  await line(1).getByRole("combobox", { name: "Krefter" }).selectOption("Gir krefter");
  await phone.getByRole("button", { name: nb("form.row.add") }).click();
  await line(2).getByRole("combobox", { name: "Når" }).selectOption("Tidlig");
  await line(2).getByRole("textbox", { name: "Hva" }).fill("Komme i gang");
  await line(2).getByRole("combobox", { name: "Krefter" }).selectOption("Tar krefter");
  await pair.on("Slik deler vi på det");
  await line(1).getByRole("textbox", { name: "Hva" }).fill("Middag");
  await line(1).getByRole("combobox", { name: "Hvem" }).selectOption("Vi deler");
  await pair.on("Én ting å flytte");
  await pair.write("Noe jeg kan flytte, korte ned eller gi fra meg", "Handle på nett");
  await pair.on(nb("form.end"));
  // In the order of the day, not of writing.
  const stops = phone.locator(".form-line__name");
  await expect(stops).toHaveText(["Tidlig", "Kveld"]);
  await expect(desk.getByText(/Min dag/)).toHaveCount(0);
  await pair.shares();
  await pair.desk_reads(/Min dag/);
  await expect(desk.locator(".form-line__name")).toHaveText(["Tidigt", "Kväll"]);
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
  await expect(desk.getByText(sv("desk.request.now", { name: "Turid" }))).toBeVisible();
  await ask("Ett val jag har gjort").click();
  await expect(desk.getByText(sv("desk.request.behind", { name: "Turid" }))).toBeVisible();

  await seeker_goes_to(phone, "home");
  await expect(
    phone.getByRole("heading", {
      name: nb("home.form_asked", { name: "Ingrid" }),
    }),
  ).toBeVisible();
  await expect(
    phone.getByText(nb("home.form_asked.more", { title: "Det som hjelper meg" })),
  ).toBeVisible();
  await phone.getByRole("link", { name: nb("typed.go") }).click();
  await phone.getByRole("link", { name: nb("form.begin") }).click();
  await pair.write("Pauser", "Ti minutter alene");
  await pair.on("Gjennom dagen");
  await pair.write("Å si stopp", "Jeg sier: nå trenger jeg luft");
  await pair.on("Sammen med andre");
  await pair.on(nb("form.end"));
  await pair.shares();
  await pair.desk_reads(/Det som hjälper mig/);
  await expect(desk.getByText("Jeg sier: nå trenger jeg luft")).toBeVisible();
  await desk.getByRole("link", { name: sv("desk.forms.more") }).click();
  // The next thing asked has taken its place.
  await expect(desk.getByText(sv("desk.request.now", { name: "Turid" }))).toBeVisible();

  await phone.goto(`${phone.url().split("/more")[0]}/map/health/health.handle`);
  await expect(phone.getByText("Ti minutter alene")).toBeVisible();
});

test("A14: a theme and a form typed in for the seeker count as theirs once they have said so", async () => {
  await desk.getByRole("link", { name: sv("desk.forms.more") }).click();
  await desk.getByRole("link", { name: "Det jag kan", exact: true }).click();
  const point = desk.getByRole("group", { name: "Från arbete" });
  await point.getByRole("combobox", { name: /^I dag/ }).selectOption("Delvis");
  await point.getByRole("combobox", { name: /^Så som jag vill ha det/ }).selectOption("Helt");
  await point.getByRole("textbox").fill("Elleve år på lager");
  await desk.getByRole("button", { name: sv("desk.typed.send", { name: "Turid" }) }).click();
  await expect(desk.getByText(sv("desk.theme.on_paper"))).toBeVisible();

  await seeker_goes_to(phone, "home");
  // The form that was asked for before gives way without a reason.
  await phone.getByRole("button", { name: nb("go.not_now") }).click();
  await expect(
    phone.getByRole("heading", { name: nb("typed.title", { name: "Ingrid" }) }),
  ).toBeVisible();
  await phone.getByRole("link", { name: nb("typed.go") }).click();
  await expect(phone.getByText("Elleve år på lager")).toBeVisible();
  await phone.getByRole("button", { name: nb("typed.confirm") }).click();
  await expect(phone.getByRole("button", { name: nb("typed.confirm") })).toHaveCount(0);
  await expect(desk.getByText(sv("desk.theme.on_paper"))).toHaveCount(0);
  // As it stands, and as it was typed in at first.
  await expect(desk.getByText("Elleve år på lager").first()).toBeVisible();

  await desk.getByRole("link", { name: sv("desk.forms.more") }).click();
  await desk
    .getByRole("listitem")
    .filter({ has: desk.getByRole("heading", { name: "Min dag" }) })
    .getByRole("button", { name: sv("desk.forms.type") })
    .click();
  await desk.getByRole("radio", { name: sv("desk.typed.how.by_phone") }).check();
  await desk.getByRole("textbox", { name: /^Något jag kan flytta/ }).fill("Svømming");
  await desk.getByRole("button", { name: sv("desk.typed.send", { name: "Turid" }) }).click();
  await expect(desk.getByText(sv("desk.typed.by_phone"))).toBeVisible();

  await seeker_goes_to(phone, "home");
  await phone.getByRole("link", { name: nb("typed.go") }).click();
  await expect(phone.getByText("Svømming")).toBeVisible();
  await phone.getByRole("button", { name: nb("typed.correct") }).click();
  await pair.on("Slik deler vi på det");
  await pair.on("Én ting å flytte");
  await pair.write("Noe jeg kan flytte, korte ned eller gi fra meg", "Svømming på tirsdager");
  await pair.on(nb("form.end"));
  await pair.shares();
  await expect(desk.getByText("Svømming på tirsdager")).toBeVisible();
  await expect(desk.getByText(sv("desk.typed.by_phone"))).toHaveCount(0);
});

// Every screen of the list (support/screens.ts) held against WCAG 2.2 AA: by axe, in daylight and on a summer
// night, at the width its reader most often has; and at 400 % zoom with the reader's own text spacing. Also that
// nothing carries a style attribute (the content policy would refuse it).
import { expect, type Page, test } from "@playwright/test";
import { expect_accessible } from "./support/axe";
import { Program } from "./support/program";
import { type Screen, screens, show } from "./support/screens";
import { World } from "./support/world";
import { bars_cover, cut_off, spaces_text, wider_than_window } from "./support/zoom";

let program: Program;
test.beforeAll(async () => {
  program = await Program.started({ rooms: true });
});
test.afterAll(() => program.stop());

const only = process.env.SCREENS_ONLY;
const desk = { width: 1440, height: 900 };
const phone = { width: 320, height: 640 };
/** 1280 x 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };

const at_a_desk = ({ who }: Screen) => who === "counsellor" || who === "colleague";

async function stands(page: Page, screen: Screen): Promise<void> {
  await page.setViewportSize(at_a_desk(screen) ? desk : phone);
  for (const [colorScheme, what] of [
    ["light", "everything"],
    ["dark", "colours"],
  ] as const) {
    // With reduced motion no colour is on its way.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect_accessible(page, `${screen.name}, ${colorScheme}`, what);
  }
  expect.soft(await page.locator("[style]").count(), `style attributes on ${screen.name}`).toBe(0);
  expect.soft(await wider_than_window(page), `sideways scrolling on ${screen.name}`).toEqual([]);
}

async function stands_zoomed(page: Page, screen: Screen): Promise<void> {
  await page.setViewportSize(zoomed);
  await spaces_text(page);
  expect.soft(await wider_than_window(page), `sideways scrolling on ${screen.name}`).toEqual([]);
  expect.soft(await cut_off(page), `cut off on ${screen.name}`).toEqual([]);
  expect.soft(await bars_cover(page), `behind a bar on ${screen.name}`).toEqual([]);
}

// The seeker's screens in bokmål, the desk's in Swedish, as in the main job.
for (const [language, theirs] of [
  ["nb", (screen: Screen) => !at_a_desk(screen)],
  ["sv", at_a_desk],
] as const) {
  test.describe(`in ${language}`, () => {
    let world: World;
    test.beforeAll(async () => {
      world = await World.built(program, language);
    });
    test.afterAll(() => world.close());

    test(`all screens are accessible, and stand at 400 %, in ${language}`, async () => {
      test.setTimeout(900_000);
      for (const screen of screens.filter(theirs)) {
        if (only && !new RegExp(only).test(screen.name)) continue;
        await test.step(screen.name, async () => {
          const page = await show(world, screen);
          await stands(page, screen);
          await stands_zoomed(page, screen);
          await world.line.mend();
        });
      }
      expect(world.complaints).toEqual([]);
    });

    if (language === "nb") {
      test("a screen reader meets names, roles and what has changed", () => is_told(world));
    }
  });
}

/** The main screens as the accessibility tree has them. */
async function is_told(world: World): Promise<void> {
  const at = async (name: string) => {
    const screen = screens.find((each) => each.name === name);
    if (!screen) throw new Error(`no screen ${name}`);
    return show(world, screen);
  };

  // One question, named by its statement, with the steps first and the other answers after the word between them.
  const statement = await at("first-statement");
  await expect(statement.getByRole("radiogroup")).toMatchAriaSnapshot(`
    - radiogroup /I dag Jeg har noe jeg liker å holde på med\\. .*dag\\?/:
      - radio "Ikke nå"
      - text: Ikke nå
      - radio "Litt"
      - text: Litt
      - radio "Delvis"
      - text: Delvis
      - radio "For det meste"
      - text: For det meste
      - radio "Helt"
      - text: Helt
      - paragraph: eller
      - radio "Vet ikke ennå"
      - text: Vet ikke ennå
      - radio "Gjelder ikke meg nå"
      - text: Gjelder ikke meg nå
      - radio "Vil ikke svare"
      - text: Vil ikke svare`);
  // What was kept is told when there is time, and no word of it is read twice.
  await statement.getByRole("radio", { name: "Delvis" }).check();
  await expect(statement.getByRole("status").getByText("Tatt vare på")).toHaveCount(1);
  await expect(statement.getByText("Tatt vare på")).toHaveCount(2);
  await expect(statement.getByRole("alert")).toHaveCount(0);

  const talk = await at("talk");
  await expect(talk.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "Samtalen" [level=1]
      - paragraph: /Det er Ingrids tur, .+ Ingrid svarer innen tre hverdager\\./
      - log:
        - list`);

  // Each switch says which point it is for, and whether it goes out.
  const share = await at("share");
  const first = share.getByRole("switch", { name: "Del Noen som støtter meg" });
  await expect(
    first.or(share.getByRole("checkbox", { name: "Del Noen som støtter meg" })),
  ).toBeChecked();
  const switches = share.getByRole("main").getByRole("checkbox", { name: /^Del / });
  for (const one of await switches.all()) await expect(one).toHaveAccessibleName(/^Del \S/);
  await expect(share.getByRole("button", { name: "Del med Ingrid" })).toBeVisible();

  // Where one is, and what stands here.
  const home = await at("home");
  await expect(home.getByRole("navigation", { name: "Steder i rommet" })).toMatchAriaSnapshot(`
    - navigation "Steder i rommet":
      - link "Hjem"
      - link "Kartet"
      - link "Samtalen"
      - link "Planen"`);
  await expect(home.getByRole("link", { name: "Hjem" })).toHaveAttribute("aria-current", "page");
  await expect(home).toHaveTitle("Rommet ditt · Veirom");
}

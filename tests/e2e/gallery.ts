// A picture of every screen (support/screens.ts), for people to look at: phone and desk, three languages, by day
// and, in bokmål, by night and in colours that the device forces. `tests/run --gallery FOLDER` writes them as
// FOLDER/LANGUAGE/WIDTH-LOOK/SCREEN.png. Nothing is compared: eyes judge it.
import { join } from "node:path";
import { test, type Page } from "@playwright/test";
import { Program } from "./support/program";
import { screens, show } from "./support/screens";
import type { Language } from "./support/words";
import { World } from "./support/world";

const folder = process.env.GALLERY ?? "gallery";
const only = process.env.GALLERY_ONLY;
const sizes = [
  { name: "phone", width: 360, height: 740 },
  { name: "desk", width: 1440, height: 900 },
] as const;

let program: Program;
test.beforeAll(async () => {
  program = await Program.started({ rooms: true });
});
test.afterAll(() => program.stop());

/** How tall all is: the page, and at a desk the tallest of its columns, which scroll by themselves. */
function tallest(): number {
  const page = document.documentElement.scrollHeight;
  const inside = [...document.querySelectorAll("aside, main")]
    .filter((each) => ["auto", "scroll"].includes(getComputedStyle(each).overflowY))
    .map((each) => each.scrollHeight - each.clientHeight);
  return page + Math.max(0, ...inside);
}

async function picture(page: Page, world: World, name: string): Promise<void> {
  const looks =
    world.language === "nb" ? (["light", "dark", "forced"] as const) : (["light"] as const);
  for (const { name: size, width, height } of sizes) {
    await page.setViewportSize({ width, height });
    // As tall as the page, so that a bar that does not scroll stands below everything. The page may grow with the
    // window, so it is measured until it fits.
    for (let tries = 0; tries < 3; tries += 1) {
      const tall = await page.evaluate(tallest);
      if (tall <= (page.viewportSize()?.height ?? 0)) break;
      await page.setViewportSize({ width, height: tall });
    }
    for (const look of looks) {
      await page.emulateMedia({
        colorScheme: look === "dark" ? "dark" : "light",
        forcedColors: look === "forced" ? "active" : "none",
        reducedMotion: "reduce",
      });
      const path = join(folder, world.language, `${size}-${look}`, `${name}.png`);
      await page.screenshot({ path });
    }
  }
}

for (const language of ["nb", "sv", "en"] satisfies Language[]) {
  test(`every screen in ${language}`, async () => {
    test.setTimeout(900_000);
    const world = await World.built(program, language);
    try {
      for (const screen of screens) {
        if (only && !new RegExp(only).test(screen.name)) continue;
        await picture(await show(world, screen), world, screen.name);
        await world.line.mend();
      }
    } finally {
      await world.close();
    }
  });
}

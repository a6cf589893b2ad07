// Two people in one room for the conversation's tests: the seeker in bokmål on a narrow phone over a line that can be
// cut, the counsellor in Swedish at a desk; and what they do with messages.
import { expect, type Page, type TestInfo } from "@playwright/test";
import { expect_accessible } from "./axe";
import { Browser } from "./browser";
import { Line } from "./line";
import {
  answers,
  counsellor_signs_in,
  goes_on,
  is_kept,
  opens_room,
  seeker_comes_in,
  seeker_password,
} from "./people";
import { Program } from "./program";
import { type Say, words } from "./words";

const nb = words("nb");
const sv = words("sv");

export class TwoPeople {
  phone!: Page;
  desk!: Page;
  room = "";
  #tablet: Page | undefined;
  #tablet_browser: Browser | undefined;

  private constructor(
    readonly program: Program,
    readonly line: Line,
    private readonly sign_in: string,
    private readonly phone_browser: Browser,
    private readonly desk_browser: Browser,
  ) {}

  static async in_a_room(sign_in: string): Promise<TwoPeople> {
    const program = await Program.started();
    const line = await Line.to(program.port);
    const over = { line, port: program.port };
    const two = new TwoPeople(
      program,
      line,
      sign_in,
      new Browser({ width: 360, height: 740, locale: "nb-NO", line: over }),
      new Browser({ width: 1440, height: 900, locale: "sv-SE" }),
    );
    two.desk = await two.desk_browser.open(`${program.address}/o/demo`);
    await counsellor_signs_in(two.desk, program);
    two.phone = await two.phone_browser.open(
      await opens_room(two.desk, "Turid, samtalen"),
    );
    await two.desk.getByRole("link", { name: sv("desk.new.to_room") }).click();
    await seeker_comes_in(two.phone, { shown: "Turid", sign_in });
    two.room = two.phone.url();
    return two;
  }

  /** The seeker on one more device, which the counsellor's browser and the phone's line know nothing of. */
  async second_device(): Promise<Page> {
    if (this.#tablet) return this.#tablet;
    this.#tablet_browser = new Browser({
      width: 800,
      height: 1100,
      locale: "nb-NO",
    });
    const tablet = await this.#tablet_browser.open(
      `${this.program.address}/o/demo`,
    );
    await tablet.getByLabel(nb("door.name")).fill(this.sign_in);
    await tablet
      .getByLabel(nb("door.password"), { exact: true })
      .fill(seeker_password);
    await tablet.getByRole("radio", { name: nb("device.shared") }).check();
    await tablet.getByRole("button", { name: nb("door.enter") }).click();
    await tablet.waitForURL(/\/room\//);
    this.#tablet = tablet;
    return tablet;
  }

  /** A theme with three points answered, shared with the counsellor; the phone stands on what was shared. */
  async share_a_theme(): Promise<void> {
    await this.phone.goto(`${this.room}/map/self`);
    await this.phone.getByRole("link", { name: nb("theme.begin") }).click();
    for (const answer of ["Helt", "For det meste", "Litt"]) {
      await answers(this.phone, answer);
      await goes_on(this.phone);
    }
    await is_kept(this.phone);
    await this.phone.goto(`${this.room}/map/self/share`);
    await this.phone
      .getByRole("button", { name: nb("share.do", { names: "Ingrid" }) })
      .click();
    await expect(
      this.phone.getByRole("button", { name: nb("talk.about.write") }),
    ).toBeVisible();
  }

  async pictures(about: TestInfo): Promise<void> {
    for (const [name, page] of Object.entries({
      phone: this.phone,
      desk: this.desk,
    }))
      await page
        // Hiding the caret would leave a style attribute on the field.
        ?.screenshot({
          path: about.outputPath(`${name}.png`),
          caret: "initial",
        })
        .catch(() => undefined);
  }

  async leave(): Promise<void> {
    await this.phone_browser.close();
    await this.desk_browser.close();
    await this.#tablet_browser?.close();
    await this.line.cut();
    await this.program.stop();
  }
}

export const log = (page: Page) => page.getByRole("log");
/** One message, by some of its own text. */
export const message = (page: Page, text: string) =>
  log(page).locator(".message", {
    has: page
      .locator(".message__bubble > p")
      .and(page.getByText(text, { exact: true })),
  });

export async function says(page: Page, say: Say, text: string): Promise<void> {
  await page.getByRole("textbox", { name: say("message.field") }).fill(text);
  await page.getByRole("button", { name: say("message.send") }).click();
  await expect(message(page, text)).toBeVisible();
}

export async function does(
  page: Page,
  say: Say,
  text: string,
  what: string,
): Promise<void> {
  const one = message(page, text);
  await one
    .getByRole("button", { name: say("talk.more") })
    .first()
    .click();
  await one
    .getByRole("button", { name: say(what), exact: false })
    .first()
    .click();
}

/** No sideways scrolling, no style attribute, no violation. */
export async function stands(page: Page, screen: string): Promise<void> {
  await page.evaluate(() =>
    window.scrollTo(0, document.documentElement.scrollHeight),
  );
  await expect_accessible(page, screen);
  const styled = await page
    .locator("[style]")
    .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)));
  expect(styled, `style attributes on ${screen}`).toEqual([]);
  const wider = await page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
  expect(wider, `sideways scrolling on ${screen}`).toBeLessThanOrEqual(0);
}

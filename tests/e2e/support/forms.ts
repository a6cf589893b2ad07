// Two people with a room of their own, and what they do with forms: the seeker in bokmål on a phone, the counsellor
// in Swedish at a desk.
import { expect, type Page, type TestInfo } from "@playwright/test";
import { Browser } from "./browser";
import { counsellor_signs_in, opens_room, seeker_comes_in, seeker_goes_to } from "./people";
import { Program } from "./program";
import { words } from "./words";

const nb = words("nb");
const sv = words("sv");

export class FormsPair {
  private constructor(
    private readonly program: Program,
    private readonly browsers: readonly Browser[],
    readonly phone: Page,
    readonly desk: Page,
  ) {}

  static async met(): Promise<FormsPair> {
    const program = await Program.started();
    const phone_browser = new Browser({
      width: 390,
      height: 844,
      locale: "nb-NO",
    });
    const desk_browser = new Browser({
      width: 1440,
      height: 900,
      locale: "sv-SE",
    });
    const desk = await desk_browser.open(`${program.address}/o/demo`);
    await counsellor_signs_in(desk, program);
    const link = await opens_room(desk, "Turid");
    await desk.getByRole("link", { name: sv("desk.new.to_room") }).click();
    const phone = await phone_browser.open(link);
    await seeker_comes_in(phone, { shown: "Turid", sign_in: "turid" });
    return new FormsPair(program, [phone_browser, desk_browser], phone, desk);
  }

  async part(): Promise<void> {
    for (const browser of this.browsers) await browser.close();
    await this.program.stop();
  }

  /** Pictures of both screens, when a test has failed. */
  async shown_when_failed(about: TestInfo): Promise<void> {
    if (about.status === about.expectedStatus) return;
    for (const name of ["phone", "desk"] as const) {
      const path = about.outputPath(`${name}.png`);
      await this[name].screenshot({ path, timeout: 5_000 }).catch(() => undefined);
    }
  }

  /** Presses the second button at the foot, which is named by what comes. */
  async on(name: string | RegExp): Promise<void> {
    await this.phone
      .getByRole("region", { name: nb("answer.ways") })
      .getByRole("button", { name, exact: true })
      .click();
  }

  async write(label: string, text: string): Promise<void> {
    await this.phone.getByRole("textbox", { name: label, exact: true }).fill(text);
  }

  /** From the list of forms, to its first page. */
  async begins(title: string): Promise<void> {
    await seeker_goes_to(this.phone, "home");
    await this.phone.getByRole("link", { name: nb("forms.title") }).click();
    await this.phone.getByRole("link", { name: new RegExp(`^${title}`) }).click();
    await this.phone.getByRole("link", { name: nb("form.begin") }).click();
  }

  async shares(): Promise<void> {
    await this.phone.getByRole("link", { name: nb("theme.share") }).click();
    await this.phone.getByRole("button", { name: nb("share.do", { names: "Ingrid" }) }).click();
    await expect(this.phone.getByText(nb("shared.done", { names: "Ingrid" }))).toBeVisible();
  }

  async desk_reads(title: string | RegExp): Promise<void> {
    await this.desk.getByRole("navigation").getByRole("link", { name: title }).click();
  }
}

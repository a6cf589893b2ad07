// Two people in a room, each over a line that can be cut: the seeker in bokmål on a phone, the counsellor in Swedish
// at a desk. For what is planned, written down and attached.
import { expect, type Page, type TestInfo } from "@playwright/test";
import { Browser } from "./browser";
import { Line } from "./line";
import { counsellor_signs_in, opens_room, seeker_comes_in } from "./people";
import { Program } from "./program";
import { words } from "./words";

export class Papers {
  private constructor(
    readonly program: Program,
    readonly line: Line,
    readonly desk_line: Line,
    readonly phone: Page,
    readonly desk: Page,
    readonly room: string,
    private readonly browsers: readonly Browser[],
  ) {}

  static async opened(): Promise<Papers> {
    const program = await Program.started();
    const { port } = program;
    const line = await Line.to(port);
    const desk_line = await Line.to(port);
    const phone_browser = new Browser({
      width: 390,
      height: 844,
      locale: "nb-NO",
      line: { line, port },
    });
    const desk_browser = new Browser({
      width: 1440,
      height: 900,
      locale: "sv-SE",
      line: { line: desk_line, port },
    });
    const desk = await desk_browser.open(`${program.address}/o/demo`);
    await counsellor_signs_in(desk, program);
    const link = await opens_room(desk, "Turid, hösten");
    await desk.getByRole("link", { name: words("sv")("desk.new.to_room") }).click();
    await desk.waitForURL(/\/room\/[0-9a-f]{32}/);
    const room = desk.url().replace(/\/ways-in.*/, "");
    const phone = await phone_browser.open(link);
    await seeker_comes_in(phone, { shown: "Turid", sign_in: "turid" });
    return new Papers(program, line, desk_line, phone, desk, room, [phone_browser, desk_browser]);
  }

  /** What both saw when something failed. */
  async pictures(about: TestInfo): Promise<void> {
    if (about.status === about.expectedStatus) return;
    for (const [name, page] of Object.entries({ phone: this.phone, desk: this.desk })) {
      const path = about.outputPath(`${name}.png`);
      await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
    }
  }

  /** Nobody's page complained, and none of these words stood in the log. */
  stand_well(said: readonly string[]): void {
    expect(this.browsers.flatMap(({ complaints }) => complaints)).toEqual([]);
    for (const text of said)
      expect(this.program.said.includes(text), `"${text}" in the log`).toBe(false);
  }

  async close(): Promise<void> {
    for (const browser of this.browsers) await browser.close();
    await this.line.cut();
    await this.desk_line.cut();
    await this.program.stop();
  }
}

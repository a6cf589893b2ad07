// The rooms of the demonstration as people of one language see them, each in a browser context of their own: a
// seeker in a lived-in room, one who has been through the map twice and sits at a machine that others use, one who
// has just come in, their counsellor, a colleague without rooms, and somebody who is not signed in. All over one line
// that can be cut. What the list of screens is looked at with.
import { type Browser, type BrowserContext, chromium, expect, type Page } from "@playwright/test";
import { path, quiet } from "./browser";
import { Line } from "./line";
import { link_on, opens_room, seeker_comes_in } from "./people";
import { Program } from "./program";
import { type Language, type Say, words } from "./words";

const living: Record<
  Language,
  Record<"seeker" | "returner" | "counsellor" | "shared" | "begun" | "locale", string>
> = {
  nb: {
    seeker: "turid",
    returner: "perarne",
    counsellor: "ingrid",
    shared: "self",
    begun: "life",
    locale: "nb-NO",
  },
  sv: {
    seeker: "maja",
    returner: "bjorn",
    counsellor: "elin",
    shared: "can",
    begun: "ways",
    locale: "sv-SE",
  },
  en: {
    seeker: "james",
    returner: "james",
    counsellor: "ingrid",
    shared: "work",
    begun: "ways",
    locale: "en-GB",
  },
};

export const people = [
  "stranger",
  "seeker",
  "returner",
  "newcomer",
  "counsellor",
  "colleague",
] as const;
export type Who = (typeof people)[number];

export class World {
  readonly pages = {} as Record<Who, Page>;
  readonly say: Say;
  /** What the pages complained of: script errors, and what the content policy refused. */
  readonly complaints: string[] = [];
  /** The lived-in room, and the one in which nothing has happened yet. */
  room = "";
  new_room = "";
  /** The counsellor's room to practise in. */
  practice = "";
  /** One with two times through the map. */
  long_room = "";
  /** An invitation that nobody has used. */
  link = "";
  /** A link for a new password that nobody has used. */
  sign_in_link = "";
  /** A theme that was shared, and one that was begun. */
  readonly shared: string;
  readonly begun: string;

  private constructor(
    readonly program: Program,
    readonly language: Language,
    readonly line: Line,
    private readonly browser: Browser,
  ) {
    this.say = words(language);
    this.shared = living[language].shared;
    this.begun = living[language].begun;
  }

  static async built(program: Program, language: Language): Promise<World> {
    const line = await Line.to(program.port);
    const browser = await chromium.launch({
      ...path,
      args: [
        ...quiet,
        `--host-resolver-rules=MAP localhost:${program.port} 127.0.0.1:${line.port}`,
      ],
    });
    const world = new World(program, language, line, browser);
    for (const who of people) world.pages[who] = await world.#page();
    await world.#sign_in("counsellor", living[language].counsellor, "staff");
    await world.#sign_in("seeker", living[language].seeker, "mine");
    await world.#sign_in("returner", living[language].returner, "shared");
    await world.#sign_in("colleague", "johan", "staff");
    world.room = world.pages.seeker.url();
    world.long_room = world.pages.returner.url();
    await world.#open_new_rooms();
    return world;
  }

  async #page(): Promise<Page> {
    const context: BrowserContext = await this.browser.newContext({
      locale: living[this.language].locale,
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (/content security policy/i.test(message.text()))
        this.complaints.push(message.text());
    });
    return page;
  }

  async #sign_in(who: Who, name: string, device: "mine" | "shared" | "staff"): Promise<void> {
    await this.#enters(this.pages[who], this.program.address, name, device);
  }

  async #enters(
    page: Page,
    address: string,
    name: string,
    device: "mine" | "shared" | "staff",
  ): Promise<void> {
    await page.goto(`${address}/o/demo`);
    // The same account is looked at in several languages: what is chosen at the door holds.
    const named = { nb: /norsk/i, sv: /svenska/i, en: /english/i };
    for (const language of [
      this.language === "en" ? "nb" : "en",
      this.language,
    ] as const) {
      const choice = page.getByRole("radio", { name: named[language] });
      await choice.click();
      await expect(choice).toBeChecked();
    }
    await page.getByLabel(this.say("door.name")).fill(name);
    await page
      .getByLabel(this.say("door.password"), { exact: true })
      .fill(this.program.password_of(name));
    await page
      .getByRole("radio", { name: this.say(`device.${device}`) })
      .check();
    await page.getByRole("button", { name: this.say("door.enter") }).click();
    await expect(page.getByRole("navigation").first()).toBeVisible();
    if (device !== "staff") await page.waitForURL(/\/room\//);
  }

  /** Two rooms: one that a newcomer enters, and one whose invitation stays unused. */
  async #open_new_rooms(): Promise<void> {
    const { counsellor, newcomer } = this.pages;
    this.link = await opens_room(counsellor, "Invitasjon", this.language);
    await counsellor
      .getByRole("link", { name: this.say("desk.rooms") })
      .first()
      .click();
    const link = await opens_room(counsellor, "Robin", this.language);
    await newcomer.goto(link);
    const names = { shown: "Robin", sign_in: `robin-${this.language}` };
    await seeker_comes_in(newcomer, names, this.language);
    this.new_room = newcomer.url();
    const practice = await counsellor.evaluate(async (language) => {
      const headers = { "X-Veirom": "1", "Content-Type": "application/json" };
      const body = JSON.stringify({ language });
      const answer = await fetch(`/api/practice/${"1".repeat(32)}`, {
        method: "PUT",
        headers,
        body,
      });
      return ((await answer.json()) as { room: string }).room;
    }, this.language);
    this.practice = `${this.program.address}/room/${practice}`;
    await counsellor.goto(`${this.room}/ways-in`);
    await counsellor
      .getByRole("button", { name: this.say("desk.sign_in_link.make") })
      .click();
    this.sign_in_link = await link_on(counsellor, this.language);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.line.cut();
  }
}

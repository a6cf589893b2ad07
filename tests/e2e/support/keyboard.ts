// Somebody who has no mouse. Looks at every stop on the way: the focus is seen, and nothing stands over it.
import { expect, type Page } from "@playwright/test";

/** More stops than the fullest screen has. */
const stops_max = 120;

/** What has the focus, as its person meets it. */
interface Stop {
  readonly role: string;
  readonly name: string;
  /** An outline, or a shadow that stands for one. */
  readonly outlined: boolean;
  /** Its middle is in the window, and nothing else is drawn there. */
  readonly in_sight: boolean;
  readonly region: string;
  /** Different for every element. */
  readonly place: string;
}

export class Keyboard {
  constructor(readonly page: Page) {}

  /** Tabs to the field of that label and writes. */
  async writes_in(label: RegExp, text: string): Promise<void> {
    await this.#to((stop) => stop.role === "textbox" && label.test(stop.name), String(label));
    await this.page.keyboard.type(text);
  }

  async presses(name: RegExp): Promise<void> {
    await this.#to((stop) => stop.role === "button" && name.test(stop.name), String(name));
    await this.page.keyboard.press("Enter");
  }

  /** `back`: the way back of the screen's head, whatever it is called. */
  async follows(name: RegExp, back?: "back"): Promise<void> {
    await this.#to(
      (stop) => stop.role === "link" && (back ? stop.region === "banner" : name.test(stop.name)),
      String(name),
    );
    await this.page.keyboard.press("Enter");
  }

  async goes_back_to_link(name: RegExp): Promise<void> {
    await this.follows(name, "back");
  }

  /** The button of that number in a region. */
  async presses_in(region: RegExp, number: number): Promise<void> {
    let seen = -1;
    await this.#to((stop) => {
      if (stop.role === "button" && region.test(stop.region)) seen += 1;
      return seen === number;
    }, `${number} in ${region}`);
    await this.page.keyboard.press("Enter");
  }

  async switches(name: RegExp): Promise<void> {
    await this.#to(
      (stop) => (stop.role === "checkbox" || stop.role === "switch") && name.test(stop.name),
      String(name),
    );
    await this.page.keyboard.press("Space");
  }

  /** Tabs into the group of choices, then arrows to the one of that name. */
  async chooses(name: RegExp): Promise<void> {
    const names: string[] = [];
    await this.#to((stop) => stop.role === "radio", String(name));
    for (let step = 0; step < 12; step += 1) {
      const stop = await this.#stop();
      names.push(stop?.name ?? "nothing");
      if (stop && name.test(stop.name)) {
        await this.page.keyboard.press("Space");
        return;
      }
      await this.page.keyboard.press("ArrowDown");
    }
    throw new Error(`no arrow leads to ${name}, only to: ${names.join(", ")}`);
  }

  async stands_at_heading(name: RegExp): Promise<void> {
    await expect
      .poll(async () => {
        const stop = await this.#stop();
        return stop?.role === "heading" ? stop.name : "";
      })
      .toMatch(name);
    const stop = await this.#stop();
    expect(stop?.role, `the focus is on the heading, not on ${stop?.name}`).toBe("heading");
  }

  /** Not lost: something that can be named has the focus. */
  async is_somewhere(): Promise<void> {
    await expect.poll(async () => (await this.#stop())?.role).toBeDefined();
  }

  /** Tabs through all of the screen and out of it: nothing holds the focus fast. */
  async goes_round(): Promise<void> {
    const places: string[] = [];
    for (let step = 0; step < stops_max; step += 1) {
      await this.page.keyboard.press("Tab");
      const stop = await this.#stop();
      if (!stop || (stop.place === places[0] && places.length > 1)) return;
      // Day, month, year and their button are stops in one field.
      if (stop.role === "Date" && stop.place === places.at(-1)) continue;
      expect(places, `${stop.role} ${stop.name} holds the focus fast`).not.toContain(stop.place);
      places.push(stop.place);
      this.#judge(stop);
    }
    throw new Error("the focus never came round");
  }

  async #to(wanted: (stop: Stop) => boolean, told: string): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < stops_max; step += 1) {
      await this.page.keyboard.press("Tab");
      const stop = await this.#stop();
      if (!stop) continue; // At the end of the page the browser itself has it for a moment.
      this.#judge(stop);
      if (wanted(stop)) return;
      passed.push(`${stop.role} ${stop.name}`);
    }
    throw new Error(`Tab never came to ${told}, only to:\n${passed.slice(0, 40).join("\n")}`);
  }

  #judge({ role, name, outlined, in_sight }: Stop): void {
    expect(outlined, `the focus can be seen on ${role} ${name}`).toBe(true);
    expect(in_sight, `nothing stands over ${role} ${name}`).toBe(true);
  }

  /** By the accessibility tree for role and name, by the page for what is drawn. */
  async #stop(): Promise<Stop | undefined> {
    const drawn = await this.page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
      const seen = focused.closest("label") ?? focused;
      const shows = (each: Element | null) => {
        if (!each) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      };
      const box = seen.getBoundingClientRect();
      const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
      const in_sight = shares.some((down) =>
        shares.some((along) => {
          const x = box.left + box.width * along;
          const y = box.top + box.height * down;
          const top = document.elementFromPoint(x, y);
          return top !== null && (seen.contains(top) || top.contains(seen));
        }),
      );
      const region = focused.closest(
        "header, nav, main, [role=region], section[aria-label], footer",
      );
      const all = [...document.querySelectorAll("*")];
      // At the button inside a field for a day, the browser marks that button, where no page can look.
      const inside = focused.matches('input[type="date"]:not(:focus-visible)');
      return {
        outlined: inside || shows(focused) || shows(seen) || shows(focused.nextElementSibling),
        in_sight,
        region:
          region?.tagName === "HEADER" ? "banner" : (region?.getAttribute("aria-label") ?? ""),
        place: String(all.indexOf(focused)),
      };
    });
    if (!drawn) return undefined;
    const debugging = await this.page.context().newCDPSession(this.page);
    try {
      const { result } = await debugging.send("Runtime.evaluate", {
        expression: "document.activeElement",
      });
      if (!result.objectId) return undefined;
      const { nodes } = await debugging.send("Accessibility.getPartialAXTree", {
        objectId: result.objectId,
        fetchRelatives: false,
      });
      const role = String(nodes[0]?.role?.value ?? "");
      const name = String(nodes[0]?.name?.value ?? "").trim();
      return { ...drawn, role, name };
    } finally {
      await debugging.detach();
    }
  }
}

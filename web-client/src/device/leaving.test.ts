import { beforeEach, describe, expect, test, vi } from "vitest";
import { came_back, leave_quickly, was_left, watch_leaving, watch_returns } from "./leaving";

const replace = vi.fn();
const page = {
  document,
  window: new Proxy(window, {
    get: (real, name) => {
      if (name === "location") return { replace };
      const value: unknown = Reflect.get(real, name);
      return typeof value === "function" ? (value as () => unknown).bind(real) : value;
    },
  }),
};

function shown(state: "visible" | "hidden") {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

function page_event(name: "pageshow" | "pagehide", persisted: boolean) {
  const event = new Event(name);
  Object.defineProperty(event, "persisted", { value: persisted });
  window.dispatchEvent(event);
}

beforeEach(() => {
  replace.mockClear();
  came_back(page);
});

describe("leave quickly", () => {
  test("hides first, then takes the page's place in the history; the mark holds no text", () => {
    document.title = "My room";
    leave_quickly(page);
    expect(document.documentElement.hidden).toBe(true);
    expect(document.title).toBe("");
    expect(replace).toHaveBeenCalledOnce();
    expect(was_left(page)).toBe(true);
    expect(JSON.stringify(sessionStorage)).toBe('{"veirom-left":"1"}');
    came_back(page);
    expect(was_left(page)).toBe(false);
    expect(document.documentElement.hidden).toBe(false);
  });
});

test("every sign of somebody leaving the page is taken; going from one field to the next is none", () => {
  const leaves = vi.fn();
  watch_leaving(page, leaves);
  document.body.dispatchEvent(new Event("focusout", { bubbles: true }));
  for (const sign of ["blur", "beforeunload", "pagehide"]) window.dispatchEvent(new Event(sign));
  shown("hidden");
  expect(leaves).toHaveBeenCalledTimes(4);
  shown("visible");
  expect(leaves).toHaveBeenCalledTimes(4);
});

describe("coming back", () => {
  test("out of the browser's back/forward cache: hidden before, checked before it is shown", () => {
    const seen: boolean[] = [];
    const stop = watch_returns(page, 30_000, Date.now, () =>
      seen.push(document.documentElement.hidden),
    );
    page_event("pagehide", true);
    expect(document.documentElement.hidden).toBe(true);
    page_event("pageshow", true);
    expect(seen).toEqual([true]);
    expect(document.documentElement.hidden).toBe(false);
    page_event("pageshow", false);
    expect(seen).toHaveLength(1);
    stop();
  });

  test("after it was hidden for long: checked; after a glance elsewhere: not", () => {
    let now = 0;
    let checks = 0;
    const stop = watch_returns(
      page,
      30_000,
      () => now,
      () => (checks += 1),
    );
    shown("hidden");
    now = 29_999;
    shown("visible");
    expect(checks).toBe(0);
    shown("hidden");
    now += 30_000;
    shown("visible");
    expect(checks).toBe(1);
    stop();
  });
});

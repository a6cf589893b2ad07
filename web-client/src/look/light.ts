// Day or summer night: follows the device until a person chooses. The root
// carries .light or .dark, which colours and Aksel's ramps go by.
import {
  choose_light,
  choose_plain_letters,
  chosen_light,
  chosen_plain_letters,
  type Light,
} from "./choice";

function device_is_dark(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function show() {
  const light = chosen_light();
  const dark = light === "dark" || (light === "device" && device_is_dark().matches);
  const root = document.documentElement;
  root.classList.toggle("dark", dark);
  root.classList.toggle("light", !dark);
  root.classList.toggle("plain-letters", chosen_plain_letters());
}

/** Once, before the first render. */
export function follow_light() {
  show();
  device_is_dark().addEventListener("change", show);
}

export function set_light(light: Light) {
  choose_light(light);
  show();
}

export function set_plain_letters(plain: boolean) {
  choose_plain_letters(plain);
  show();
}

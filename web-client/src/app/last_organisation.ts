// Which organisation's door was used last, so that "/" leads there. On a device that is one's own it
// stays; otherwise it is gone with the page. It says nothing about who.
import type { Me } from "../room/wire";

const name = "veirom.organisation";
let here: string | undefined;

export function last_organisation(): string | undefined {
  try {
    return here ?? localStorage.getItem(name) ?? undefined;
  } catch {
    return here;
  }
}

export function remember_organisation({ organisation, device }: Me) {
  here = organisation.id;
  try {
    if (device === "shared") localStorage.removeItem(name);
    else localStorage.setItem(name, organisation.id);
  } catch {
    // Kept in the page above.
  }
}

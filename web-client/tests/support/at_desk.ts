// For tests of the desk: the counsellor is signed in, and what jsdom has not is there.
import { vi } from "vitest";
import type { MemoryVeirom } from "./memory_veirom";
import { empty_view, ingvild, me } from "./people";

export function as_counsellor(veirom: MemoryVeirom) {
  const staff = { ...me, person: ingvild, name: "Ingvild Moe", standing: "staff" } as const;
  veirom.session.set({ phase: "open", me: { ...staff, device: "staff" }, from_device: false });
  veirom.only_room.set({
    role: "lead",
    people: empty_view.people.map((person) => ({ ...person, me: person.id === ingvild })),
  });
}

export function with_a_window() {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {
        // Nothing is on a screen in these tests.
      }
      disconnect() {
        // Nothing was observed.
      }
    },
  );
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
}

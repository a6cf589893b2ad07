// For tests of screens: the whole client at one address, over a room in memory.
import { act, render } from "@testing-library/react";
import user_event from "@testing-library/user-event";
import { App } from "../../src/app/app";
import { load_words } from "../../src/words/catalogue";
import type { Language } from "../../src/words/keys";
import { areas } from "../../src/views/seeker/areas";
import { MemoryVeirom } from "./memory_veirom";

interface Wished {
  readonly token?: string;
  readonly language?: Language;
  readonly prepare?: (veirom: MemoryVeirom) => void;
}

export async function show(address: string, wished: Wished = {}) {
  const { token = "", language = "nb", prepare } = wished;
  window.history.replaceState(null, "", address);
  const veirom = new MemoryVeirom();
  prepare?.(veirom);
  const say = await load_words(language);
  // Pages that are loaded when needed are there at once.
  await Promise.all(areas.map(({ load }) => load()));
  render(<App veirom={veirom} language={language} say={say} token={token} />);
  await act(() => Promise.resolve());
  return { veirom, room: veirom.only_room, user: user_event.setup() };
}

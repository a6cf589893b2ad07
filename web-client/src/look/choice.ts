// What a person chose for this device: language, light, letters. Kept on the
// device alone; nothing in it tells who they are. Storage may be closed to us
// (private windows): then a choice lasts as long as the page.
import { type Language, languages } from "../words/keys";

export type Light = "device" | "light" | "dark";

const memory = new Map<string, string>();

function read(name: string): string | null {
  try {
    return localStorage.getItem(`veirom.${name}`) ?? memory.get(name) ?? null;
  } catch {
    return memory.get(name) ?? null;
  }
}

function keep(name: string, value: string) {
  memory.set(name, value);
  try {
    localStorage.setItem(`veirom.${name}`, value);
  } catch {
    // Kept in memory above.
  }
}

/** Bokmål also serves those who asked for Danish or Nynorsk: nearest at hand. */
function nearest(wished: string): Language | undefined {
  const start = wished.toLowerCase().split("-")[0] ?? "";
  if (["no", "nb", "nn", "da"].includes(start)) return "nb";
  return languages.find((language) => language === start);
}

export function chosen_language(wishes: readonly string[] = navigator.languages): Language {
  const kept = languages.find((language) => language === read("language"));
  if (kept) return kept;
  for (const wish of wishes) {
    const language = nearest(wish);
    if (language) return language;
  }
  return "en";
}

export function choose_language(language: Language) {
  keep("language", language);
}

export function chosen_light(): Light {
  const kept = read("light");
  return kept === "light" || kept === "dark" ? kept : "device";
}

export function choose_light(light: Light) {
  keep("light", light);
}

export function chosen_plain_letters(): boolean {
  return read("plain_letters") === "yes";
}

export function choose_plain_letters(plain: boolean) {
  keep("plain_letters", plain ? "yes" : "no");
}

import { beforeAll, describe, expect, test } from "vitest";
import { load_words } from "./catalogue";
import { type Language, languages, type Say } from "./keys";

type Messages = Readonly<Record<string, string>>;

const files = import.meta.glob<Readonly<Record<string, Messages>>>("./{nb,sv,en}/*.ts", {
  eager: true,
});

// Parts that are loaded later add themselves.
import.meta.glob(["./*.ts", "!./*.test.ts"], { eager: true });

/** What stands in the files of a language, all of it or what a seeker reads. */
function sentences(language: Language, wanted: (name: string) => boolean): Messages {
  const found: Record<string, string> = {};
  for (const [path, file] of Object.entries(files)) {
    const [, folder, name = ""] = path.split("/");
    if (folder !== language || !wanted(name)) continue;
    for (const messages of Object.values(file)) Object.assign(found, messages);
  }
  return found;
}

const of_each = (wanted: (name: string) => boolean): Record<Language, Messages> => ({
  nb: sentences("nb", wanted),
  sv: sentences("sv", wanted),
  en: sentences("en", wanted),
});

const seekers = of_each((name) => !name.startsWith("desk"));
const all = of_each(() => true);

/** Words of the case file (content skeleton, section 0), and the code's own terms. */
const case_file: Record<Language, RegExp> = {
  nb: /\b(bruker\w*|klient\w*|veisøker\w*|jobbsøker\w*|arbeidstaker\w*|begrensning\w*|barriere\w*|hinder|hindring\w*|tiltak\w*|kartlegg\w*|umotivert|motstand|avbrutt|forfalt|mislyk\w*|feilet|beslutningskart\w*|samtalelogg\w*|veiledningsrom\w*|progresjonskort\w*|aksjonspunkt\w*|runde[nr]?)\b/i,
  sv: /\b(brukare\w*|klient\w*|sökande\w*|vägsökande\w*|arbetssökande\w*|begränsning\w*|barriär\w*|hinder\w*|åtgärd\w*|kartlägg\w*|omotiverad|motstånd|avbruten|förfallen|misslyck\w*|beslutskarta\w*|samtalslogg\w*|vägledningsrum\w*|progressionskort\w*|åtgärdspunkt\w*|omgång\w*)\b/i,
  en: /\b(users?|clients?|seekers?|cases?|limitations?|barriers?|obstacles?|interventions?|measures?|assess\w*|unmotivated|resistance|refus\w+|overdue|failed|failure|decision map|session log|guidance room|progression card|action points?|rounds?)\b/i,
};

/** The arguments a sentence asks for, whatever its words are. */
function arguments_of(sentence: string): string[] {
  const names = sentence.matchAll(/\{(\w+)(?=[,}])/g);
  return [...new Set([...names].map((match) => match[1] ?? ""))].sort();
}

describe.each(languages)("%s", (language) => {
  test("has every sentence, and no other", () => {
    expect(Object.keys(all[language]).sort()).toEqual(Object.keys(all.nb).sort());
  });

  test("each sentence asks for the same values", () => {
    for (const [key, sentence] of Object.entries(all[language])) {
      expect([key, arguments_of(sentence)]).toEqual([key, arguments_of(all.nb[key] ?? "")]);
    }
  });

  test("a seeker reads no word of the case file", () => {
    for (const [key, sentence] of Object.entries(seekers[language])) {
      expect([key, case_file[language].exec(sentence)?.[0]]).toEqual([key, undefined]);
    }
  });

  test("nobody is shouted at, and nothing is empty", () => {
    for (const [key, sentence] of Object.entries(all[language])) {
      expect([key, sentence.trim()]).toEqual([key, sentence]);
      expect([key, sentence]).not.toEqual([key, ""]);
      expect([key, /!|\.\.\./.test(sentence)]).toEqual([key, false]);
    }
  });

  test("each sentence can be read by the message reader", async () => {
    const say = (await load_words(language)) as (key: string, values: object) => string;
    for (const [key, sentence] of Object.entries(all[language])) {
      const values = Object.fromEntries(arguments_of(sentence).map((name) => [name, 2]));
      expect([key, /[{}#]/.test(say(key, values))]).toEqual([key, false]);
    }
  });
});

test("the net catches the words it is made of", () => {
  expect(case_file.nb.test("Brukeren har et hinder.")).toBe(true);
  expect(case_file.sv.test("Den sökande behöver en åtgärd.")).toBe(true);
  expect(case_file.en.test("The client refused.")).toBe(true);
});

describe("plurals", () => {
  const say: Partial<Record<Language, Say>> = {};
  beforeAll(async () => {
    for (const language of languages) say[language] = await load_words(language);
  });

  test("follow each language", () => {
    expect(say.nb?.("turn.answers_within", { name: "Ingvild", days: 1 })).toBe(
      "Ingvild svarer innen en hverdag.",
    );
    expect(say.sv?.("turn.answers_within", { name: "Karin", days: 6 })).toBe(
      "Karin svarar inom 6 vardagar.",
    );
    expect(say.en?.("desk.waiting", { count: 0 })).toBe("Nobody is waiting for your answer.");
    expect(say.en?.("desk.waiting", { count: 1 })).toBe("One person is waiting for your answer.");
  });

  test("a sentence nobody wrote is an error of ours, not a blank", () => {
    const any = say.nb as unknown as (key: string) => string;
    expect(() => any("there.is.none")).toThrow("there.is.none");
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { load_words } from "./catalogue";
import "./desk";
import "./map";
import { desk as desk_en } from "./en/desk";
import { desk_forms as desk_forms_en } from "./en/desk_forms";
import { entrance as entrance_en } from "./en/entrance";
import { forms as forms_en } from "./en/forms";
import { map as map_en } from "./en/map";
import { screens as screens_en } from "./en/screens";
import { seeker as seeker_en } from "./en/seeker";
import { shared as shared_en } from "./en/shared";
import { type Language, languages, type Say } from "./keys";
import { desk as desk_nb } from "./nb/desk";
import { desk_forms as desk_forms_nb } from "./nb/desk_forms";
import { entrance as entrance_nb } from "./nb/entrance";
import { forms as forms_nb } from "./nb/forms";
import { map as map_nb } from "./nb/map";
import { screens as screens_nb } from "./nb/screens";
import { seeker as seeker_nb } from "./nb/seeker";
import { shared as shared_nb } from "./nb/shared";
import { desk as desk_sv } from "./sv/desk";
import { desk_forms as desk_forms_sv } from "./sv/desk_forms";
import { entrance as entrance_sv } from "./sv/entrance";
import { forms as forms_sv } from "./sv/forms";
import { map as map_sv } from "./sv/map";
import { screens as screens_sv } from "./sv/screens";
import { seeker as seeker_sv } from "./sv/seeker";
import { shared as shared_sv } from "./sv/shared";

type Messages = Readonly<Record<string, string>>;

const seekers: Record<Language, Messages> = {
  nb: { ...shared_nb, ...seeker_nb, ...entrance_nb, ...screens_nb, ...map_nb, ...forms_nb },
  sv: { ...shared_sv, ...seeker_sv, ...entrance_sv, ...screens_sv, ...map_sv, ...forms_sv },
  en: { ...shared_en, ...seeker_en, ...entrance_en, ...screens_en, ...map_en, ...forms_en },
};
const all: Record<Language, Messages> = {
  nb: { ...seekers.nb, ...desk_nb, ...desk_forms_nb },
  sv: { ...seekers.sv, ...desk_sv, ...desk_forms_sv },
  en: { ...seekers.en, ...desk_en, ...desk_forms_en },
};

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

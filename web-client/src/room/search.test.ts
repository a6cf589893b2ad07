import { expect, test } from "vitest";
import { find_in, words_of } from "./search";

const found = (text: string, query: string, language = "nb") => {
  const result = find_in(text, words_of(query, language), language);
  return result && result.marks.map(({ from, to }) => result.sentence.slice(from, to));
};

test("accents are no difference, letters of their own are", () => {
  expect(found("En kafé i byen", "kafe")).toEqual(["kafé"]);
  expect(found("En kafe i byen", "KAFÉ")).toEqual(["kafe"]);
  expect(found("Jeg er på ball", "båll")).toBeUndefined();
  expect(found("Jeg har håp", "hap")).toBeUndefined();
  expect(found("Jag är trött", "trott", "sv")).toBeUndefined();
  expect(found("Jag är trött", "TRÖTT", "sv")).toEqual(["trött"]);
  // In English nobody has those keys.
  expect(found("Åse from Tromsø", "ase tromso", "en")).toEqual(["Åse", "Tromsø"]);
});

test("an accent that stands as a sign of its own marks the whole letter", () => {
  expect(found("kafe\u0301en", "kafeen")).toEqual(["kafe\u0301en"]);
  expect(found("a\u030Apne dager", "åpne")).toEqual(["a\u030Apne"]);
});

test("all words have to be there, in any order; each place is marked", () => {
  expect(found("Hagen før hunden, hagen etter.", "hund hage")).toEqual(["Hage", "hund", "hage"]);
  expect(found("Hagen alene.", "hund hage")).toBeUndefined();
  expect(found("Hagen.", "h")).toBeUndefined();
  expect(found("Hagen.", "  ")).toBeUndefined();
});

test("a few letters are found where a word begins, more of them in a compound too", () => {
  expect(found("Det er der jeg er.", "er")).toEqual(["er", "er"]);
  expect(found("Turen til treningstur", "tur")).toEqual(["Tur"]);
  expect(found("Hverdagene", "dag")).toBeUndefined();
  expect(found("Ny vaktplan", "plan")).toEqual(["plan"]);
});

test("what is shown is the sentence, not the whole letter", () => {
  const text = "Først dette. Så var jeg i hagen hele dagen. Og så hjem.";
  expect(find_in(text, words_of("hagen", "nb"), "nb")?.sentence).toBe(
    "Så var jeg i hagen hele dagen.",
  );
  const long = `${"ord ".repeat(200)}hagen ${"mer ".repeat(200)}`;
  const result = find_in(long, words_of("hagen", "nb"), "nb");
  expect(result?.sentence).toContain("hagen");
  expect(result?.sentence.length).toBeLessThan(260);
});

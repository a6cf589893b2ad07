// Finding words in texts as people remember them: small or large, with or without accents. Letters that are
// letters of their own stay so: in the Nordic languages å is no a. Knows no room and no screen.
export interface Found {
  /** The sentence around the first place, and where in it the words stand. */
  readonly sentence: string;
  readonly marks: readonly { readonly from: number; readonly to: number }[];
}

interface Folded {
  readonly text: string;
  /** For each unit of `text`: where the letter it came from begins in the original; one more for the end. */
  readonly from: readonly number[];
}

const own_letters: Readonly<Record<string, string>> = { nb: "åäöæø", sv: "åäöæø" };
const spelled_out: Readonly<Record<string, string>> = { æ: "ae", ø: "o", ß: "ss", đ: "d", ł: "l" };
const accents = /\p{M}/gu;
const around_max = 180;
/** From how many letters on a word is found inside another, as in a compound; a shorter one only at its start. */
const inside_min = 4;

function fold_letter(letter: string, language: string): string {
  const small = letter.normalize("NFC").toLocaleLowerCase();
  if (own_letters[language]?.includes(small)) return small;
  const plain = small.normalize("NFD").replace(accents, "");
  return spelled_out[plain] ?? plain;
}

export function fold(text: string, language: string): Folded {
  let folded = "";
  const from: number[] = [];
  let at = 0;
  // A letter and the accents that follow it are one, however the device wrote them.
  for (const [letter] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = fold_letter(letter, language);
    for (let unit = 0; unit < plain.length; unit += 1) from.push(at);
    folded += plain;
    at += letter.length;
  }
  from.push(at);
  return { text: folded, from };
}

/** The words asked for; nothing for less than two letters. */
export function words_of(query: string, language: string): readonly string[] {
  const { text } = fold(query.trim(), language);
  return text.length < 2 ? [] : text.split(/\s+/);
}

/** Every word has to be there, in any order; undefined: not all of them are. */
export function find_in(
  text: string,
  words: readonly string[],
  language: string,
): Found | undefined {
  if (words.length === 0) return undefined;
  const folded = fold(text, language);
  const places = words.map((word) => next_place(folded.text, word, 0));
  if (places.some((place) => place < 0)) return undefined;
  const first = folded.from[Math.min(...places)] ?? 0;
  const [begin, end] = sentence_around(text, first);
  const marks = words.flatMap((word) => all_places(folded, word));
  return {
    sentence: text.slice(begin, end),
    marks: joined(
      marks
        .filter(({ from, to }) => from >= begin && to <= end)
        .map(({ from, to }) => ({ from: from - begin, to: to - begin })),
    ),
  };
}

function next_place(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from);
  while (at > 0 && word.length < inside_min && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)))
    at = text.indexOf(word, at + 1);
  return at;
}

function all_places(folded: Folded, word: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const next = (from: number) => next_place(folded.text, word, from);
  for (let at = next(0); at >= 0; at = next(at + 1)) {
    const from = folded.from[at] ?? 0;
    const to = folded.from[at + word.length] ?? from;
    if (to > from) found.push({ from, to });
  }
  return found;
}

/** What overlaps or touches is one mark. */
function joined(marks: readonly { from: number; to: number }[]) {
  const whole: { from: number; to: number }[] = [];
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && mark.from <= last.to) last.to = Math.max(last.to, mark.to);
    else whole.push({ ...mark });
  }
  return whole;
}

/** From the end of the sentence before to the end of this one; of a long one what stands around the place. */
function sentence_around(text: string, at: number): [number, number] {
  const ends = /[.?!…](?=\s)|\n/g;
  let begin = 0;
  let end = text.length;
  for (const { index, 0: mark } of text.matchAll(ends)) {
    if (index < at) begin = index + mark.length;
    else {
      end = index + (mark === "\n" ? 0 : mark.length);
      break;
    }
  }
  while (begin < at && /\s/.test(text.charAt(begin))) begin += 1;
  if (end - begin <= around_max) return [begin, end];
  const wished = Math.max(begin, at - around_max / 3);
  const start = wished === begin ? begin : text.indexOf(" ", wished) + 1 || begin;
  const from = start > at ? at : start;
  const stop = text.lastIndexOf(" ", from + around_max);
  return [from, stop > at ? Math.min(stop, end) : end];
}

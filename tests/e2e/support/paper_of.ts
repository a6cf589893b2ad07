// What the browser would lay on paper, read in the file itself: how many sheets, how large, and what is written on
// them. Reads what Chromium writes and no other PDF.
import { inflateSync } from "node:zlib";
import type { Page } from "@playwright/test";

export interface Paper {
  readonly sheets: number;
  /** In points; A4 is 595 by 842. */
  readonly width: number;
  readonly height: number;
  /** As on one line, with single spaces. */
  readonly text: string;
}

/** On the size the page asks for itself. */
export async function paper_of(page: Page): Promise<Paper> {
  const file = await page.pdf({ preferCSSPageSize: true });
  const whole = file.toString("latin1");
  const objects = objects_of(whole);
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(whole);
  const pages = [...objects.values()].filter(({ told }) => /\/Type\s*\/Page\b/.test(told));
  return {
    sheets: pages.length,
    width: Number(box?.[1]),
    height: Number(box?.[2]),
    text: pages
      .map(({ told }) => text_on(told, objects))
      .join(" ")
      .replace(/\s+/g, " "),
  };
}

interface PdfObject {
  readonly told: string;
  /** Inflated. */
  readonly stream: string;
}

type Objects = ReadonlyMap<string, PdfObject>;

function objects_of(whole: string): Objects {
  const found = new Map<string, PdfObject>();
  for (const begin of whole.matchAll(/^(\d+) 0 obj\s/gm)) {
    const [head, number = ""] = begin;
    const rest = whole.slice(begin.index + head.length);
    const told = rest.slice(0, rest.search(/\bendobj\b|\bstream\r?\n/));
    const length = /\/Length (\d+)/.exec(told)?.[1];
    const stream = rest.startsWith("stream", told.length) && length ? Number(length) : 0;
    const from = told.length + "stream\n".length;
    const bytes = Buffer.from(rest.slice(from, from + stream), "latin1");
    const packed = stream > 0 && told.includes("/FlateDecode");
    const image = told.includes("/Image") || told.includes("/FontFile");
    found.set(number, {
      told,
      stream: packed && !image ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1"),
    });
  }
  return found;
}

/** By the glyph as it is written: of four digits, or of two in a font that is drawn letter by letter. */
type Letters = ReadonlyMap<string, string>;

function text_on(page: string, objects: Objects): string {
  const contents = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "";
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", object = ""]) => {
      const letters = /\/ToUnicode (\d+) 0 R/.exec(objects.get(object)?.told ?? "")?.[1];
      return [name, letters_of(objects.get(letters ?? "")?.stream ?? "")];
    }),
  );
  let text = "";
  let letters: Letters = new Map();
  const shown = /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>\s*Tj|\[([^\]]*)\]\s*TJ|\bTm\b/g;
  for (const found of (objects.get(contents)?.stream ?? "").matchAll(shown)) {
    const [, font, one, several] = found;
    const glyphs = (one ?? several ?? "").replace(/>[^<]*</g, "").replace(/[<>\s]/g, "");
    const [width = 4] = [...letters.keys()].map(({ length }) => length);
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else if (glyphs === "") text += " "; // The text goes on in another place.
    for (let at = 0; at < glyphs.length; at += width)
      text += letters.get(glyphs.slice(at, at + width)) ?? "";
  }
  return text;
}

function letters_of(map: string): Letters {
  const found = new Map<string, string>();
  const text = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", to = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      found.set(glyph, text(to));
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", until = "", to = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let past = 0; past <= parseInt(until, 16) - parseInt(from, 16); past += 1) {
        const glyph = (parseInt(from, 16) + past).toString(16).toUpperCase();
        found.set(glyph.padStart(from.length, "0"), String.fromCharCode(parseInt(to, 16) + past));
      }
  return found;
}

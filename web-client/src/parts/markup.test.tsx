// @vitest-environment node
// Every scene of the gallery, which holds every part, in every language: no inline
// style, no script, no handler in the markup, so that the content policy can be strict.
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";
import { now } from "../../gallery/people";
import { scenes } from "../../gallery/scenes";
import { load_words } from "../words/catalogue";
import { languages } from "../words/keys";
import { WordsProvider } from "../words/use_words";

beforeAll(() => {
  vi.stubGlobal("window", { matchMedia: undefined });
  vi.stubGlobal("location", { pathname: "/", search: "", hash: "" });
});

test.each(languages)(
  "%s: markup without inline code, icons hidden from readers",
  async (language) => {
    const say = await load_words(language);
    for (const [name, Scene] of Object.entries(scenes)) {
      const html = renderToStaticMarkup(
        <WordsProvider first={language} say={say} now={now}>
          <Scene />
        </WordsProvider>,
      );
      expect(html.length).toBeGreaterThan(1_000);
      expect([name, /\sstyle=|<style|<script|\son[a-z]+=/.exec(html)?.[0]]).toEqual([
        name,
        undefined,
      ]);
      for (const svg of html.match(/<svg[^>]*>/g) ?? [])
        expect(svg).toContain('aria-hidden="true"');
    }
  },
);

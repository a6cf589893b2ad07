// For tests: renders a part inside the words of one language, at a fixed now.
import { render, type RenderResult } from "@testing-library/react";
import type { ReactNode } from "react";
import { load_words } from "../words/catalogue";
import type { Language } from "../words/keys";
import { WordsProvider } from "../words/use_words";

/** A Tuesday. */
export const now = new Date(2025, 10, 4, 13, 5);

export async function in_words(part: ReactNode, language: Language = "nb"): Promise<RenderResult> {
  const say = await load_words(language);
  const around = (inside: ReactNode) => (
    <WordsProvider first={language} say={say} now={now}>
      {inside}
    </WordsProvider>
  );
  const result = render(around(part));
  return { ...result, rerender: (inside) => result.rerender(around(inside)) };
}

// What was shared of a theme before, in the wording of that time. It can be read until it is taken back.
import type { SharedTheme } from "../../../room/model";
import { useWords } from "../../../words/use_words";
import { theme_of, useOwnMap } from "./own_map";
import { SharedAnswers } from "./shared_answers";

interface EarlierSharedProps {
  readonly title: string;
  readonly more?: string;
  readonly earlier: readonly SharedTheme[];
}

export function EarlierShared({ title, more, earlier }: EarlierSharedProps) {
  if (earlier.length === 0) return null;
  return (
    <section className="earlier">
      <h2 className="section-title">{title}</h2>
      {more && <p className="soft">{more}</p>}
      {earlier.map((one) => (
        <Earlier key={one.seq} one={one} />
      ))}
    </section>
  );
}

function Earlier({ one }: { readonly one: SharedTheme }) {
  const { say, day_and_clock } = useWords();
  const { answers, at } = one;
  const map = useOwnMap(answers.instrument, answers.instrument_version, answers.round);
  const theme = map && theme_of(map, answers.theme);
  if (!theme) return null;
  return (
    <details className="fold earlier__one">
      <summary>{say("earlier.at", { when: day_and_clock(new Date(at)) })}</summary>
      <SharedAnswers map={map} theme={theme} answers={answers} with_statements />
    </details>
  );
}

// What is written, heading by heading: what it is drawn from, the words, and beside them the person's own.
import type { ReactNode } from "react";
import type { Form } from "../../room/wire";
import { useWords } from "../../words/use_words";
import "../../words/written";
import { chosen_in, text_in } from "../forms/filled";
import { type Heading, says_something } from "./written";
import "./written.css";

interface WrittenReadingProps {
  readonly headings: readonly Heading[];
  readonly form: Form;
  readonly own: Form | undefined;
  /** Whose own words these are. */
  readonly own_title: string;
  readonly under?: "h1" | "h2";
  /** Below each heading, such as a field for more. */
  readonly more?: (heading: Heading) => ReactNode;
}

export function WrittenReading(props: WrittenReadingProps) {
  const { headings, form, own, own_title, under = "h1", more } = props;
  const { say, list } = useWords();
  const Title = under === "h1" ? "h2" : "h3";
  const shown = headings.filter(
    (heading) => says_something(heading, form) || says_something(heading, own),
  );
  return (
    <div className="written">
      {shown.map((heading) => {
        const { id, label, from, words } = heading;
        const drawn = chosen_in(form, from.id).flatMap(
          (value) => from.options.find((option) => option.value === value)?.words ?? [],
        );
        return (
          <section key={id} className="written__heading">
            <Title className="heading">{label}</Title>
            {says_something(heading, form) && (
              <p className="written__words">{text_in(form, words.id)}</p>
            )}
            {drawn.length > 0 && (
              <p className="small soft">{say("written.drawn", { points: list(drawn) })}</p>
            )}
            {says_something(heading, own) && (
              <div className="written__own">
                <p className="label">{own_title}</p>
                <p className="own-words written__words">{text_in(own, words.id)}</p>
              </div>
            )}
            {more?.(heading)}
          </section>
        );
      })}
    </div>
  );
}

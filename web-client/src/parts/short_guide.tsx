// A few short paragraphs under headings of their own, to be read in two minutes.
import type { ReactNode } from "react";
import "./short_guide.css";

export interface GuidePart {
  readonly title: string;
  readonly text: string;
  /** What belongs to it, such as numbers to ring. */
  readonly more?: ReactNode;
}

export function ShortGuide({ parts }: { readonly parts: readonly GuidePart[] }) {
  return (
    <div className="short-guide">
      {parts.map(({ title, text, more }) => (
        <section key={title} className="short-guide__part">
          <h2 className="heading">{title}</h2>
          <p>{text}</p>
          {more}
        </section>
      ))}
    </div>
  );
}

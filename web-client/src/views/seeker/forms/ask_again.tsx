// What goes away is asked about once more, on the page itself: what happens stands in words, and leaving it comes
// first.
import { useEffect, useRef, useState } from "react";
import { Button } from "../../../parts/button";
import { useWords } from "../../../words/use_words";

interface AskAgainProps {
  readonly words: string;
  readonly title: string;
  readonly more: string;
  readonly on_yes: () => void;
}

export function AskAgain({ words, title, more, on_yes }: AskAgainProps) {
  const { say } = useWords();
  const [asking, ask] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), [asking]);
  if (!asking) {
    return (
      <div className="ways not-on-paper">
        <Button strength="quiet" on_press={() => ask(true)}>
          {words}
        </Button>
      </div>
    );
  }
  return (
    <section className="card asks not-on-paper">
      <h2 ref={question} className="heading" tabIndex={-1}>
        {title}
      </h2>
      <p>{more}</p>
      <div className="ways">
        <Button strength="other" on_press={() => ask(false)}>
          {say("go.leave_it")}
        </Button>
        <Button erases on_press={on_yes}>
          {words}
        </Button>
      </div>
    </section>
  );
}

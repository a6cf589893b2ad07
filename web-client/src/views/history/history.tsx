// What has happened, in sentences: the whole room's, or of one thing of it.
import { useMemo } from "react";
import type { Past, RoomView } from "../../room/model";
import type { PersonId } from "../../room/wire";
import "../../words/history";
import { useWords } from "../../words/use_words";
import { past_of, told_days } from "./sentences";
import { useTelling } from "./use_telling";
import "./history.css";

interface HistoryProps {
  readonly view: RoomView;
  readonly me: PersonId;
  /** Only what tells of this thing. */
  readonly of?: { readonly kind: Past["kind"]; readonly id: string };
  /** The rank of a day's line on the page. */
  readonly heading: "h2" | "h3" | "h4";
}

export function History({ view, me, of, heading: Heading }: HistoryProps) {
  const { say, day_line, clock, in_full } = useWords();
  const past = useMemo(() => view.past(), [view]);
  const telling = useTelling(view, me, past);
  const days = told_days(of ? past_of(past, of.kind, of.id) : past, telling);
  if (days.length === 0) return <p className="soft">{say("history.none")}</p>;
  return (
    <div className="history">
      {days.map(({ day, moments }) => (
        <section key={moments[0]?.seq}>
          <Heading className="history__day">{day_line(day)}</Heading>
          <ul>
            {moments.map(({ seq, at, sentences }) => (
              <li key={seq} className="history__moment">
                <time className="smallest soft" dateTime={new Date(at).toISOString()}>
                  <span className="for-readers">{in_full(new Date(at))}</span>
                  <span aria-hidden="true">{clock(new Date(at))}</span>
                </time>
                <div>
                  {sentences.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Folded until it is asked for: a thing's page is about how it is now. */
export function FoldedHistory(props: HistoryProps) {
  const { say } = useWords();
  return (
    <details className="fold folded-history">
      <summary>{say("history.title")}</summary>
      <History {...props} />
    </details>
  );
}

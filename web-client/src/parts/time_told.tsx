// A time as people say it; the full date on long press and for screen readers.
import { date_of, type Moment } from "../words/times";
import { useWords } from "../words/use_words";

interface TimeToldProps {
  readonly moment: Moment;
  readonly as: "day" | "since" | "clock" | "day_and_clock";
}

export function TimeTold({ moment, as }: TimeToldProps) {
  const words = useWords();
  const full = words.in_full(moment);
  return (
    <time
      dateTime={typeof moment === "string" ? moment : date_of(moment).toISOString()}
      title={full}
    >
      {words[as](moment)}
    </time>
  );
}

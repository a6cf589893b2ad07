// What was said no to, in whose words, of versions that stand no more: it is kept beside the plan.
import type { AgreedKind, AgreedView, RoomView } from "../../room/model";
import "../../words/goals";
import { useWords } from "../../words/use_words";
import { name_of } from "../seeker/people";
import "./agreed.css";

interface SaidNoProps {
  readonly thing: AgreedView<AgreedKind>;
  readonly view: RoomView;
}

export function SaidNo({ thing, view }: SaidNoProps) {
  const { say, day } = useWords();
  // The one that holds now is told with the agreement itself.
  const before = thing.said_no.filter(({ present }) => !present);
  if (before.length === 0) return null;
  const me = view.people.find((person) => person.me)?.id;
  return (
    <details className="fold said-no">
      <summary>{say("goal.said_before")}</summary>
      <ul>
        {before.map(({ by, at, words }) => (
          <li key={`${by} ${at}`}>
            <p className="small soft">
              {by === me
                ? say("goal.said_no.you", { day: day(new Date(at)) })
                : say("goal.said_no", { name: name_of(view, by), day: day(new Date(at)) })}
            </p>
            {words !== "" && <p className="own-words quoted">{words}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

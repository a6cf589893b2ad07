// What was promised: who, what, by when, and a tick when it is done. The same list for both.
import { useWords } from "../words/use_words";
import { classes } from "./classes";
import "./promise_list.css";

export interface Promised {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly by_when?: string | undefined;
  readonly done: boolean;
  /** Made here, and not sent yet. */
  readonly waits?: boolean;
}

interface PromiseListProps {
  readonly promises: readonly Promised[];
  /** Absent: it is only shown. */
  readonly on_done?: ((id: string, done: boolean) => void) | undefined;
}

export function PromiseList({ promises, on_done }: PromiseListProps) {
  const { say, day } = useWords();
  return (
    <ul className="promises">
      {promises.map(({ id, what, who, by_when, done, waits }) => (
        <li key={id} className="promise">
          <label className={classes(on_done && "promise__tick")}>
            {on_done && (
              <input
                type="checkbox"
                checked={done}
                aria-label={say("promise.tick", { what })}
                onChange={(event) => on_done(id, event.target.checked)}
              />
            )}
            <span className="promise__words">
              <span className="promise__what">{what}</span>
              <span className="promise__who">
                {[who, by_when !== undefined && say("promise.by_when", { day: day(by_when) })]
                  .filter(Boolean)
                  .join(", ")}
              </span>
              {waits && <span className="promise__who">{say("meeting.waits")}</span>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

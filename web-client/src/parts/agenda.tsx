// What two people want to talk about, in their order. Each may add, strike, and put first what matters most.
import { useState } from "react";
import type { AgendaItem } from "../room/wire";
import { useWords } from "../words/use_words";
import { Button } from "./button";
import "./agenda.css";

interface AgendaProps {
  readonly items: readonly AgendaItem[];
  /** Absent: it is only shown. */
  readonly on_change?: ((items: readonly AgendaItem[]) => void) | undefined;
  /** The meeting is behind us. */
  readonly over?: boolean;
  readonly code_points_max: number;
  readonly items_max: number;
  /** Names a new item. */
  readonly new_id: () => string;
}

export function Agenda({ items, on_change, over = false, ...bounds }: AgendaProps) {
  const { say } = useWords();
  return (
    <section className="agenda">
      <h3 className="agenda__title">{say(over ? "meeting.agenda.was" : "meeting.agenda")}</h3>
      {items.length === 0 && <p className="soft">{say("meeting.agenda.none")}</p>}
      <ol className="agenda__items">
        {items.map((item, place) => (
          <li key={item.id} className="agenda__item">
            <span className="agenda__text">{item.text}</span>
            {on_change && (
              <span className="agenda__ways">
                {place > 0 && (
                  <button
                    type="button"
                    className="text-button"
                    aria-label={say("meeting.agenda.first.what", { text: item.text })}
                    onClick={() => on_change([item, ...items.filter((each) => each !== item)])}
                  >
                    {say("meeting.agenda.first")}
                  </button>
                )}
                <button
                  type="button"
                  className="text-button"
                  aria-label={say("meeting.agenda.strike.what", { text: item.text })}
                  onClick={() => on_change(items.filter((each) => each !== item))}
                >
                  {say("meeting.agenda.strike")}
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {on_change && items.length < bounds.items_max && (
        <NewItem {...bounds} on_add={(item) => on_change([...items, item])} />
      )}
    </section>
  );
}

interface NewItemProps {
  readonly code_points_max: number;
  readonly new_id: () => string;
  readonly on_add: (item: AgendaItem) => void;
}

function NewItem({ code_points_max, new_id, on_add }: NewItemProps) {
  const { say } = useWords();
  const [text, write] = useState("");
  const add = () => {
    if (text.trim() === "") return;
    on_add({ id: new_id(), text: text.trim() });
    write("");
  };
  return (
    <div className="agenda__new">
      <label className="aksel-form-field">
        <span className="aksel-label">{say("meeting.agenda.field")}</span>
        <input
          className="aksel-text-field__input"
          value={text}
          onChange={(event) =>
            write(Array.from(event.target.value).slice(0, code_points_max).join(""))
          }
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
      </label>
      <Button small strength="other" on_press={add}>
        {say("meeting.agenda.add")}
      </Button>
    </div>
  );
}

// One statement on a screen: whose theme it is, what is kept, the statement in the
// voice, the ladder, a note if wanted, and the ways on, which are named by what comes.
import { useId, useState } from "react";
import { useWords } from "../words/use_words";
import { type AnswerOption, AnswerRows } from "./answer_rows";
import { Button } from "./button";
import { HelpNow, type HelpNumbers } from "./help_now";
import { type Hue, hue_class } from "./hue";
import { Icon } from "./icon";
import { type Kept, SaveState } from "./save_state";
import { ThemeName } from "./theme_glyph";
import { WritingField } from "./writing_field";
import "./statement_card.css";

export interface StatementNote {
  readonly text: string;
  readonly code_points_max: number;
  readonly on_write: (text: string) => void;
}

interface StatementCardProps {
  readonly theme: { readonly name: string; readonly hue: Hue };
  readonly place: { readonly number: number; readonly count: number };
  readonly kept: Kept;
  /** "I dag" or "Slik jeg vil ha det", as the instrument says. */
  readonly when: string;
  readonly statement: string;
  readonly question: string;
  readonly steps: readonly AnswerOption[];
  readonly others: readonly AnswerOption[];
  readonly chosen: string | null;
  readonly on_choose: (value: string) => void;
  readonly note?: StatementNote;
}

export function StatementCard(props: StatementCardProps) {
  const { theme, place, kept, when, statement, question, note } = props;
  const { say } = useWords();
  const id = useId();

  return (
    <article className={`statement-card ${hue_class(theme.hue)}`}>
      <header className="statement-card__head">
        <p className="statement-card__theme">
          <ThemeName hue={theme.hue} name={theme.name} />
          <span className="soft">{say("theme.progress", place)}</span>
        </p>
        <SaveState kept={kept} />
      </header>
      <p id={`${id}-when`} className="statement-card__when theme-ink">
        {when}
      </p>
      <h1 id={`${id}-statement`} className="statement" tabIndex={-1}>
        {statement}
      </h1>
      <p id={`${id}-question`} className="statement-card__question">
        {question}
      </p>
      <AnswerRows
        labelled_by={`${id}-when ${id}-statement ${id}-question`}
        steps={props.steps}
        others={props.others}
        chosen={props.chosen}
        hue={theme.hue}
        on_choose={props.on_choose}
      />
      {note && <Note {...note} />}
    </article>
  );
}

function Note({ text, code_points_max, on_write }: StatementNote) {
  const { say } = useWords();
  const [opened, set_opened] = useState(false);
  if (text === "" && !opened) {
    return (
      <button type="button" className="way statement-card__note" onClick={() => set_opened(true)}>
        <Icon name="pencil" />
        {say("answer.note.open")}
      </button>
    );
  }
  return (
    <WritingField
      label={say("answer.note.field")}
      text={text}
      code_points_max={code_points_max}
      takes_focus={opened && text === ""}
      on_write={on_write}
    />
  );
}

interface AnswerFootProps {
  readonly back: { readonly words: string; readonly on_press: () => void };
  /** Named by what comes: the other statement, the next point, the end of the theme. */
  readonly on: { readonly words: string; readonly on_press: () => void };
  readonly help: HelpNumbers;
}

/** Stays at the foot of every answering screen. */
export function AnswerFoot({ back, on, help }: AnswerFootProps) {
  const { say } = useWords();
  return (
    <section className="answer-foot" aria-label={say("answer.ways")}>
      <div className="answer-foot__ways">
        <Button strength="other" on_press={back.on_press}>
          {back.words}
        </Button>
        <Button on_press={on.on_press}>{on.words}</Button>
      </div>
      <HelpNow help={help}>
        {say("answer.unread")} {say("answer.may_stop")}
      </HelpNow>
    </section>
  );
}

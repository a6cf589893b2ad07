// Ready openings above the field: of the theme that is looked at, and by moment. One press puts one into the
// draft, to be made one's own.
import { useId, useState } from "react";
import { Icon } from "../../../parts/icon";
import { SubjectChoice } from "../../../parts/subject_choice";
import { useInstrument } from "../../../room/hooks";
import type { About } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/openings";
import { focus_field, write_opening } from "../../talk/draft";
import type { AtRoom } from "../at_room";
import { openings_of, theme_name } from "../map/reading";
import { type Moment, moment_of, moments, theme_in } from "./moment";

interface OpeningsProps {
  readonly at: AtRoom;
  readonly looked_at: About | undefined;
}

export function Openings({ at, looked_at }: OpeningsProps) {
  const { say } = useWords();
  const [open, set_open] = useState(false);
  const id = useId();
  return (
    <div className="ready-openings">
      <button
        type="button"
        className="text-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => set_open(!open)}
      >
        {say("opening.title")}
      </button>
      <div id={id}>
        {open && <Choice at={at} looked_at={looked_at} on_chosen={() => set_open(false)} />}
      </div>
    </div>
  );
}

function Choice({ at, looked_at, on_chosen }: OpeningsProps & { on_chosen: () => void }) {
  const { say, language, now } = useWords();
  const { room, view, value } = at;
  const instrument = useInstrument(value.instrument, value.instrument_version);
  const theme = theme_in(looked_at);
  const of_theme = instrument && theme ? openings_of(instrument, language, theme) : [];
  const [chosen, choose] = useState<string>();
  const when = chosen ?? (of_theme.length > 0 ? "" : moment_of(view, now.getTime()));
  const moment = moments.find((each) => each === when);
  const sentences = moment ? of_moment(moment).map((key) => say(key)) : of_theme;
  const name =
    instrument && theme && of_theme.length > 0
      ? theme_name(instrument, language, theme).name
      : undefined;
  return (
    <>
      <SubjectChoice
        label={say("opening.moment")}
        {...(name === undefined ? {} : { nothing: name })}
        groups={[
          {
            label: say("opening.moments"),
            options: moments.map((each) => ({ value: each, words: say(`opening.${each}`) })),
          },
        ]}
        chosen={when}
        on_choose={choose}
      />
      <ul className="openings">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <button
              type="button"
              className="opening"
              onClick={() => {
                write_opening(room, sentence, moment ? undefined : looked_at);
                on_chosen();
                focus_field();
              }}
            >
              <Icon name="pencil" />
              <span>{sentence}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="smallest soft">{say("opening.more")}</p>
    </>
  );
}

function of_moment(moment: Moment) {
  return ([1, 2, 3] as const).map((number) => `opening.${moment}.${number}` as const);
}

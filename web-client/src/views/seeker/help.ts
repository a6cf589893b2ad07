// The organisation's help numbers in the reader's language; they came with the sign-in and need no line.
import type { HelpNumbers } from "../../parts/help_now";
import type { Me } from "../../room/wire";
import type { Language } from "../../words/keys";

export function help_of({ organisation }: Me, language: Language): HelpNumbers {
  return {
    answers_within_days: organisation.answer_days,
    numbers: organisation.help.map(({ name, number, hours }) => ({
      name: name[language],
      number,
      hours: hours[language],
    })),
  };
}

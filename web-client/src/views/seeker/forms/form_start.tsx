// Before the first word: what the form is for, or an empty sheet for the pen. Nothing is made before something is written.
import { useState } from "react";
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { HelpNow } from "../../../parts/help_now";
import type { ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { FormBlank } from "../../forms/form_blank";
import type { FormSheet } from "../../forms/form_sheet";
import { new_form_id } from "../../forms/new_form";
import type { AtRoom } from "../at_room";
import { help_of } from "../help";
import { Screen } from "../screen";

interface FormStartProps {
  readonly at: AtRoom;
  readonly sheet: FormSheet;
}

export function FormStart({ at, sheet }: FormStartProps) {
  const { say, language } = useWords();
  const { room, me } = at;
  const [id] = useState<ThingId>(() => new_form_id(sheet));
  const [first] = sheet.sections;
  return (
    <Screen
      room={room.id}
      place="home"
      title={sheet.title}
      back={{ words: say("forms.title"), href: paths.forms(room.id) }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {sheet.title}
        </h1>
        <p>{sheet.lead}</p>
      </div>
      {sheet.sections.length > 1 && (
        <ol className="form-parts not-on-paper">
          {sheet.sections
            .filter(({ opens_on }) => opens_on === undefined)
            .map((section) => (
              <li key={section.id}>{section.label}</li>
            ))}
        </ol>
      )}
      <FormBlank sheet={sheet} />
      <div className="ways not-on-paper">
        <LinkButton href={paths.form_step(room.id, sheet.instrument, id, first?.id ?? "")}>
          {say("form.begin")}
        </LinkButton>
        <Button strength="quiet" on_press={() => window.print()}>
          {say("form.print_empty")}
        </Button>
      </div>
      <div className="not-on-paper">
        <HelpNow help={help_of(me, language)}>
          {say("answer.unread")} {say("answer.may_stop")}
        </HelpNow>
      </div>
    </Screen>
  );
}

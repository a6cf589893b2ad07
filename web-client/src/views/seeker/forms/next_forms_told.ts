// A request about a form in words, with where it leads.
import { paths } from "../../../app/paths";
import type { Words } from "../../../words/use_words";
import { new_form_id } from "../../forms/new_form";
import { steps_of, step_to_look_back } from "../../forms/steps";
import type { AtRoom } from "../at_room";
import { day_of } from "../home/next_step";
import { helper_name, name_of } from "../people";
import type { NextForm } from "./next_forms";

export interface Told {
  readonly title: string;
  readonly text: string;
  readonly action: { readonly words: string; readonly href: string };
}

export function told_form(next: NextForm, at: AtRoom, words: Words): Told {
  const { say, now } = words;
  const { room, view } = at;
  switch (next.kind) {
    case "typed_theme": {
      const by = view.themes.get(next.theme.thing)?.shared?.by;
      return {
        title: say("typed.title", { name: by ? name_of(view, by) : "" }),
        text: `${next.theme.name}. ${say("typed.more")}`,
        action: { words: say("typed.go"), href: paths.shared_theme(room.id, next.theme.thing) },
      };
    }
    case "typed_form": {
      const { form } = next;
      return {
        title: say("typed.title", { name: form.given ? name_of(view, form.given.by) : "" }),
        text: `${form.title}. ${say("typed.more")}`,
        action: {
          words: say("typed.go"),
          href: paths.form(room.id, form.sheet.instrument, form.id),
        },
      };
    }
    case "asked_form":
      return {
        title: say("home.form_asked", { name: helper_name(view, now) }),
        text: say("home.form_asked.more", { title: next.sheet.title }),
        action: {
          words: say("typed.go"),
          href: paths.form(room.id, next.sheet.instrument, next.id),
        },
      };
    case "look_back": {
      const { sheet, id, title, draft, given } = next.form;
      const steps = steps_of(sheet, draft ?? given?.value, day_of(now));
      const step = step_to_look_back(steps)?.key ?? "";
      return {
        title: say("home.look_back"),
        text: title,
        action: {
          words: say("home.look_back.go"),
          href: paths.form_step(room.id, sheet.instrument, id, step),
        },
      };
    }
    case "begin_form": {
      const { instrument, single, title, lead: text, sections } = next.sheet;
      // What it is for has been said here; of a single one it is known what it will be called.
      const href = single
        ? paths.form_step(room.id, instrument, new_form_id(next.sheet), sections[0]?.id ?? "")
        : paths.form_new(room.id, instrument);
      return { title, text, action: { words: say("form.begin"), href } };
    }
    case "begin_talk":
      return {
        title: say("home.lead_talk", { name: helper_name(view, now) }),
        text: say("home.lead_talk.more"),
        action: { words: say("home.lead_talk.go"), href: paths.talk(room.id) },
      };
  }
}

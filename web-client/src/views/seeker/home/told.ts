// What is asked for, in words, with where it leads.
import { paths } from "../../../app/paths";
import type { IconName } from "../../../parts/icon";
import type { Words } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { is_of_form } from "../forms/next_forms";
import { type Told, told_form } from "../forms/next_forms_told";
import { next_place } from "../map/answer_path";
import { helper_name, first_name, name_of, readers_of } from "../people";
import type { Next, NextOther } from "./next_step";

export function told_next(next: Next, at: AtRoom, words: Words): Told {
  return is_of_form(next) ? told_form(next, at, words) : told(next, at, words);
}

/** Of what belongs to no theme. */
export function icon_of(next: Next): IconName {
  if (is_of_form(next)) return "pencil";
  switch (next.kind) {
    case "question":
    case "message":
      return "talk";
    case "read_first":
      return "eye";
    case "purpose":
      return "home";
    default:
      return "calendar";
  }
}

function told(next: NextOther, at: AtRoom, words: Words): Told {
  const { say, list, now } = words;
  const { view, room } = at;
  switch (next.kind) {
    case "proposal":
      return {
        title: say("home.proposal", { name: helper_name(view, now) }),
        text: next.activity.value.title,
        action: { words: say("home.proposal.go"), href: paths.plan(room.id) },
      };
    case "goal":
      return {
        title: say("home.goal", { name: helper_name(view, now) }),
        text: next.goal.value.wording,
        action: { words: say("home.goal.go"), href: paths.goal(room.id, next.goal.id) },
      };
    case "asked_theme": {
      const { theme, by } = next;
      const draft = view.themes.get(theme.thing)?.draft;
      const place = draft && next_place(theme, draft);
      return {
        title: say("home.asked_theme", {
          name: by ? name_of(view, by) : helper_name(view, now),
          theme: theme.name,
        }),
        text: say("home.asked_theme.more"),
        action: {
          words: say(draft && !place ? "home.share.go" : draft ? "go.on" : "home.begin.go"),
          href: draft && !place ? paths.share(room.id, theme.id) : paths.theme(room.id, theme.id),
        },
      };
    }
    case "asked_how":
      return {
        title: say("home.asked_how", {
          name: next.by ? name_of(view, next.by) : helper_name(view, now),
        }),
        text: next.activity.value.title,
        action: {
          words: say("home.asked_how.go"),
          href: paths.follow_up(room.id, next.activity.id, "found_out"),
        },
      };
    case "question":
      return {
        title: say("home.question", { name: name_of(view, next.message.by) }),
        text: say("home.message.more"),
        action: { words: say("home.message.go"), href: paths.talk(room.id) },
      };
    case "read_first":
      return {
        title: say("home.read_first", { name: name_of(view, next.given.by) }),
        text: say("home.read_first.more"),
        action: { words: say("home.read_first.go"), href: paths.written(room.id, next.given.id) },
      };
    case "purpose":
      return {
        title: say("home.purpose", { name: name_of(view, next.change.by) }),
        text: say("home.purpose.more", { purpose: say(`room.for.${next.change.now}`) }),
        action: { words: say("home.purpose.go"), href: paths.about(room.id) },
      };
    case "message":
      return {
        title: say("home.message", { name: name_of(view, next.message.by) }),
        text: say("home.message.more"),
        action: { words: say("home.message.go"), href: paths.talk(room.id) },
      };
    case "day":
      return {
        title: say("home.day"),
        text: next.activity.value.title,
        action: {
          words: say("home.day.go"),
          href: paths.activity_page(room.id, next.activity.id),
        },
      };
    case "on":
      return {
        title: say("home.on", { theme: next.theme.name }),
        text: say("home.on.more", { point: next.place.point.label }),
        action: {
          words: say("go.on"),
          href: paths.point(room.id, next.theme.id, next.place.point.id, next.place.which),
        },
      };
    case "share": {
      const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
      return {
        title: say("home.share", { theme: next.theme.name }),
        text: say("home.share.more", { names }),
        action: { words: say("home.share.go"), href: paths.share(room.id, next.theme.id) },
      };
    }
    case "begin":
      return {
        title: say("home.begin", { theme: next.theme.name }),
        text: say("home.begin.more"),
        action: { words: say("home.begin.go"), href: paths.theme(room.id, next.theme.id) },
      };
  }
}

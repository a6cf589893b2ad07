// History in sentences: what one entry changed, worded for whoever reads. Pure. Nothing that changed is nothing
// told; whatever changed at once is told one sentence each.
import type { Past } from "../../room/model";
import { tell_activity } from "./tell_activity";
import { tell_answers, tell_erasure } from "./tell_answers";
import { tell_goal } from "./tell_goal";
import { tell_document, tell_meeting, tell_promise } from "./tell_meeting";
import { tell_agreement, tell_room, tell_seat } from "./tell_room";
import { for_reader, type Telling } from "./telling";

export function tell(past: Past, telling: Telling): readonly string[] {
  const { say, seeker_as_object } = telling;
  const who = telling.who(past.by);
  switch (past.kind) {
    case "activity":
      return tell_activity(past, telling);
    case "goal":
      return tell_goal(past, telling);
    case "answers":
      return tell_answers(past, telling);
    case "erasure":
      return tell_erasure(past, telling);
    case "seat":
      return tell_seat(past, telling);
    case "room":
      return tell_room(past, telling);
    case "agreement":
      return tell_agreement(past, telling);
    case "approval": {
      const about = past.after ?? past.before;
      if (!about) return [];
      const title = telling.title_of(about.kind, about.thing);
      // Something without a name of its own: its page tells who has said yes.
      if (title === "") return [];
      if (!past.after) return [say("told.approval.withdrawn", { who, title })];
      const { answer, words } = past.after;
      if (answer === "approved") return [say("told.approval.yes", { who, title })];
      if (words === "") return [say("told.approval.no.plain", { who, title })];
      return [say("told.approval.no", { who, title, words })];
    }
    case "reflection": {
      const about = (past.after ?? past.before)?.about;
      if (!about) return [];
      const title = telling.title_of(about.kind, about.id);
      const what = !past.after ? "withdrawn" : past.before ? "changed" : "made";
      return [say(for_reader(telling, `told.reflection.${what}`), { who, title })];
    }
    case "form": {
      const of = past.after ?? past.before;
      if (!of) return [];
      const form = telling.form_of(of.instrument, of.instrument_version);
      const typed_for = past.after && !past.before && past.after.given !== "self";
      if (typed_for) return [say("told.answers.for", { who, theme: form, name: seeker_as_object })];
      const what = !past.after ? "taken_back" : past.before ? "changed" : "made";
      return [say(`told.form.${what}`, { who, form })];
    }
    case "message":
      // The first is the conversation itself, which tells it better.
      if (!past.before) return [];
      return [say(past.after ? "told.message.changed" : "told.message.withdrawn", { who })];
    case "meeting":
      return tell_meeting(past, telling);
    case "action_point":
      return tell_promise(past, telling);
    case "document":
      return tell_document(past, telling);
    case "turn":
      return [];
  }
}

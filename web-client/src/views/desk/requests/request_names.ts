// What a request is about, in a few words, and where that lies at the desk.
import { useInstrument } from "../../../room/hooks";
import { is_follow_up } from "../../../room/requests";
import type { About } from "../../../room/wire";
import "../../../words/activities";
import { useWords } from "../../../words/use_words";
import { useRoomForms } from "../../forms/room_forms";
import type { AtRoom } from "../at_room";
import type { Pointed } from "../desk_paths";
import { theme_name } from "../map/reading";

const words_max = 80;

interface Named {
  readonly title: string;
  readonly to: Pointed | undefined;
}

export function useRequestNames({ view, value }: AtRoom): (about: About) => Named {
  const { say, language } = useWords();
  const forms = useRoomForms(view);
  const instrument = useInstrument(value.instrument, value.instrument_version);
  return (about) => {
    const { kind, id, part } = about;
    if (kind === "answers") {
      const theme = id.split("/").at(-1) ?? "";
      const title = instrument ? theme_name(instrument, language, theme).name : "";
      const shared = view.themes.get(id)?.shared;
      return { title, to: shared && { at: "theme", id } };
    }
    if (kind === "message") {
      const text = view.messages.find((message) => message.id === id)?.text ?? "";
      return { title: shortened(text), to: { at: "talk" } };
    }
    if (kind === "form") {
      const form = forms.all.find((each) => each.id === id);
      const sheet = forms.kinds.find(({ instrument: name }) => name === part);
      const given = form?.given;
      return { title: form?.title ?? sheet?.title ?? "", to: given && { at: "form", id } };
    }
    const activity = view.activities.find((each) => each.id === id);
    if (activity && is_follow_up(about)) {
      const title = say("desk.follow_up.of", { title: activity.value.title });
      return { title, to: { at: "activity", id } };
    }
    if (activity) return { title: activity.value.title, to: { at: "activity", id } };
    return { title: say("desk.requests.other"), to: undefined };
  };
}

export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= words_max ? line : `${line.slice(0, words_max).trimEnd()} …`;
}

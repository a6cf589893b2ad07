// The field: a new message with what it is about and what it answers, kept as a draft; or one's own message
// being changed.
import { type ReactNode, useState } from "react";
import { Composer } from "../../parts/composer";
import { Quoted } from "../../parts/message";
import { SubjectChoice, type SubjectGroup } from "../../parts/subject_choice";
import { useMessageDraft } from "../../room/hooks";
import type { MessageView } from "../../room/model";
import { type About, type Json, limits, type Message } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { kept_of } from "../seeker/kept";
import { name_of } from "../seeker/people";
import type { AtTalk } from "./at_talk";
import { useWantedField, with_about, without_reply } from "./draft";
import { go_to_message } from "./staying";
import { all_subjects, key_of, useNaming } from "./subjects";
import type { TalkState } from "./talk_state";

interface WritingProps {
  readonly at: AtTalk;
  readonly state: TalkState;
  /** What the reader has before them; offered first. */
  readonly looked_at?: About;
  /** Above the field of a new message: ways to begin it. */
  readonly begin?: ReactNode;
  /** Beside the button: a document that goes along. */
  readonly attach?: ReactNode;
  /** Below the field. */
  readonly children?: ReactNode;
}

export function Writing(props: WritingProps) {
  const { at, state } = props;
  const message = at.view.messages.find(({ id }) => id === state.editing);
  if (message && !message.gone) return <Changing key={message.id} {...props} message={message} />;
  return <NewMessage {...props} />;
}

function NewMessage({ at, looked_at, begin, attach, children }: WritingProps) {
  const { say } = useWords();
  const { room, view } = at;
  useWantedField();
  const { draft, view: kept } = useMessageDraft(room);
  const value = kept.value ?? { text: "" };
  const answered = view.messages.find(({ id }) => id === value.reply_to);
  return (
    <Composer
      text={value.text}
      kept={kept_of(kept.save)}
      code_points_max={limits.message_code_points_max}
      on_write={(text) => draft.write({ ...value, text })}
      on_send={() => void room.send_message()}
      above={
        <div className="composer__above">
          {begin}
          {answered && (
            <div className="composer__answers">
              <Quoted
                name={say("talk.replying", { name: writer(at, answered) })}
                text={answered.gone ? undefined : answered.text}
                on_go={() => go_to_message(answered.id)}
              />
              <button
                type="button"
                className="text-button"
                onClick={() => draft.write(without_reply(value))}
              >
                {say("talk.replying.not")}
              </button>
            </div>
          )}
          <AboutChoice
            at={at}
            about={value.about}
            looked_at={looked_at}
            on_choose={(about) => draft.write(with_about(value, about))}
          />
        </div>
      }
      beside={attach}
    >
      {children}
    </Composer>
  );
}

/** Changing what was sent begins from how it stands, and leaves the draft of the next message alone. */
function Changing({ at, state, message, children }: WritingProps & { message: MessageView }) {
  const { say } = useWords();
  const { room, view } = at;
  const stands = view.things("message").find(({ id }) => id === message.id)?.value;
  const [value, set_value] = useState<Message>(stands ?? { text: message.text });
  const stop = () => state.edit(undefined);
  const keep = () => {
    void room.put([{ kind: "message", id: message.id, value: value as unknown as Json }]);
    stop();
  };
  return (
    <Composer
      text={value.text}
      kept="nothing"
      code_points_max={limits.message_code_points_max}
      on_write={(text) => set_value({ ...value, text })}
      on_send={keep}
      send_words={say("talk.editing.keep")}
      not={{ words: say("talk.editing.not"), on_press: stop }}
      takes_focus
      above={
        <div className="composer__above">
          <p className="strong">{say("talk.editing")}</p>
          <AboutChoice
            at={at}
            about={value.about}
            on_choose={(about) => set_value(with_about(value, about))}
          />
        </div>
      }
    >
      {children}
    </Composer>
  );
}

interface AboutChoiceProps {
  readonly at: AtTalk;
  readonly about: About | undefined;
  readonly looked_at?: About | undefined;
  readonly on_choose: (about: About | undefined) => void;
}

/** Nothing is asked where there is nothing to write about yet. */
function AboutChoice({ at, about, looked_at, on_choose }: AboutChoiceProps) {
  const { say } = useWords();
  const naming = useNaming(at);
  const { themes, others } = all_subjects(naming);
  const every = [...themes.flatMap(({ theme, points }) => [theme, ...points]), ...others];
  const known = new Map(every.map((subject) => [key_of(subject.about), subject]));
  const option = (key: string) => ({ value: key, words: known.get(key)?.name ?? "" });
  const keys = (of: readonly { readonly about: About }[]) => of.map((each) => key_of(each.about));
  const first = looked_at && known.has(key_of(looked_at)) ? [key_of(looked_at)] : [];
  const groups: SubjectGroup[] = [
    { label: say("talk.about.looked_at"), options: first.map(option) },
    {
      label: say("talk.about.themes"),
      options: keys(themes.map(({ theme }) => theme)).map(option),
    },
    { label: say("talk.about.others"), options: keys(others).map(option) },
    ...themes.map(({ theme, points }) => ({
      label: say("talk.about.points", { theme: theme.name }),
      options: keys(points).map(option),
    })),
  ];
  const chosen = about && known.has(key_of(about)) ? key_of(about) : "";
  if (every.length === 0) return null;
  return (
    <SubjectChoice
      label={say("talk.about")}
      nothing={say("talk.about.nothing")}
      groups={groups}
      chosen={chosen}
      on_choose={(key) => on_choose(known.get(key)?.about)}
    />
  );
}

function writer({ view }: AtTalk, { by }: MessageView): string {
  return name_of(view, by);
}

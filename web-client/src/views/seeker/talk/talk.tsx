// The conversation: whose turn it is, what was written, and the field. What is written here is kept at once
// and sent only by the button.
import { Link } from "wouter";
import { paths } from "../../../app/paths";
import { HelpNow } from "../../../parts/help_now";
import { Icon } from "../../../parts/icon";
import { type Turn, TurnLine } from "../../../parts/turn_line";
import type { About, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { AttachDocument } from "../../both/attach_document";
import type { AtTalk } from "../../talk/at_talk";
import { Conversation } from "../../talk/conversation";
import { AskedToShow } from "../../talk/show_reading";
import { useTalkState } from "../../talk/talk_state";
import { TalkTools } from "../../talk/talk_tools";
import { Writing } from "../../talk/writing";
import "../../../words/guide";
import type { AtRoom } from "../at_room";
import { DocumentsInTalk } from "../documents/documents_in_talk";
import { help_of } from "../help";
import { helper_name } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";
import { thing_href } from "./thing_href";

interface TalkProps {
  readonly at: AtRoom;
  /** One came for this one. */
  readonly message?: ThingId;
}

export function Talk({ at, message }: TalkProps) {
  const { say, language, now } = useWords();
  const { me, room, view, value } = at;
  const name = helper_name(view, now);
  const state = useTalkState();
  const talk = {
    room,
    view,
    value,
    href_of: (about: About) => thing_href(room.id, view, about),
  };
  return (
    <Screen
      room={room.id}
      place="talk"
      title={say("talk.title")}
      back={{ words: say("room.your"), href: paths.home(room.id) }}
      foot={
        <Writing at={talk} state={state} attach={<AttachDocument room={room} />}>
          <HelpNow help={help_of(me, language)}>{say("message.draft_unread")}</HelpNow>
        </Writing>
      }
    >
      <div className="talk-head">
        <h1 className="title" tabIndex={-1}>
          {say("talk.title")}
        </h1>
        <Link href={paths.search(room.id)} className="way">
          <Icon name="search" />
          {say("talk.search")}
        </Link>
      </div>
      <WhoseTurn at={at} />
      <StuckThings at={at} of={["message"]} />
      <Conversation
        at={talk}
        state={state}
        label={say("talk.title")}
        empty={{ title: say("talk.empty"), more: say("talk.empty.more") }}
        tools={<Tools at={at} talk={talk} />}
        wanted={message}
      />
      {name !== "" && <AskedToShow room={room} view={view} name={name} />}
      <DocumentsInTalk at={at} />
    </Screen>
  );
}

function WhoseTurn({ at: { view, me } }: { readonly at: AtRoom }) {
  const { now } = useWords();
  const { waits_for, since, mine } = view.turn;
  const name = helper_name(view, now);
  const turn: Turn = mine
    ? { waits_for: "you", name }
    : waits_for === "nobody" || since === undefined
      ? { waits_for: "nobody" }
      : {
          waits_for: "them",
          name,
          since: new Date(since),
          answers_within_days: me.organisation.answer_days,
        };
  return <TurnLine turn={turn} />;
}

function Tools({ at, talk }: { readonly at: AtRoom; readonly talk: AtTalk }) {
  const { say, now } = useWords();
  const { room, view } = at;
  const name = helper_name(view, now);
  const turn =
    view.role === "seeker" && name !== ""
      ? {
          staff: say("talk.turn.them", { name }),
          seeker: say("talk.turn.me"),
          nobody: say("talk.turn.nobody"),
        }
      : undefined;
  return (
    <TalkTools at={talk} turn={turn} name={turn && name}>
      <div className="talk-tools__ways">
        <Link href={paths.guide(room.id)} className="way">
          <Icon name="help" />
          {say("guide.open")}
        </Link>
        <Link href={paths.documents(room.id)} className="way">
          <Icon name="document" />
          {say("document.title")}
        </Link>
      </div>
    </TalkTools>
  );
}

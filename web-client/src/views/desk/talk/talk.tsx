// The conversation beside what it is about: whose turn, what was written, and the field.
import { Link } from "wouter";
import { Icon } from "../../../parts/icon";
import type { About, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { AttachDocument } from "../../both/attach_document";
import { may_share } from "../../both/documents";
import { Conversation } from "../../talk/conversation";
import { AskedToShow } from "../../talk/show_reading";
import { useTalkState } from "../../talk/talk_state";
import { TalkTools } from "../../talk/talk_tools";
import { Writing } from "../../talk/writing";
import type { AtRoom } from "../at_room";
import { DocumentsInTalk } from "../documents/documents_in_talk";
import { useTurnWords, WhoseTurn } from "../caseload/whose_turn";
import { type Pointed, room_path } from "../desk_paths";
import { StuckThings } from "../room/stuck";
import { Openings } from "./openings";
import { looked_at, thing_href } from "./thing_href";

interface TalkProps {
  readonly at: AtRoom;
  readonly shown: Pointed;
  /** On a phone: the conversation is the part that is shown. */
  readonly in_sight: boolean;
  /** One came for this message. */
  readonly message?: ThingId | undefined;
}

export function Talk({ at, shown, in_sight, message }: TalkProps) {
  const { say } = useWords();
  const { room, view, value, name, joined } = at;
  const state = useTalkState();
  const talk = { room, view, value, href_of: (about: About) => thing_href(room.id, view, about) };
  const before_them = looked_at(shown);
  const turn = useTurnWords(at);
  const may_attach = may_share(view) && joined;
  return (
    <>
      <div className="talk-head">
        <h2 className="heading" tabIndex={-1}>
          {say("desk.log")}
        </h2>
        <Link href={room_path(room.id, { at: "search" })} className="way">
          <Icon name="search" />
          {say("talk.search")}
        </Link>
      </div>
      <WhoseTurn at={at} />
      <Conversation
        at={talk}
        state={state}
        label={say("desk.log")}
        empty={{
          title: say("desk.talk.empty"),
          more: joined ? say("desk.talk.empty.more", { name }) : say("desk.talk.empty.nobody"),
        }}
        tools={turn && <TalkTools at={talk} turn={turn} name={joined ? name : undefined} />}
        in_sight={in_sight}
        wanted={message}
      />
      <StuckThings at={at} place="talk" />
      {may_attach && <AskedToShow room={room} view={view} name={name} />}
      {may_attach && shown.at !== "documents" && <DocumentsInTalk at={at} />}
      <Writing
        at={talk}
        state={state}
        begin={<Openings at={at} looked_at={before_them} />}
        attach={may_attach && <AttachDocument room={room} />}
        {...(before_them ? { looked_at: before_them } : {})}
      />
    </>
  );
}

// The room's documents: choose one, share it, get one, take one back.
import { paths } from "../../../app/paths";
import { Empty } from "../../../parts/empty";
import { useWords } from "../../../words/use_words";
import { AddDocument, OwnDocuments } from "../../both/documents";
import { SharedDocuments } from "../../both/shared_documents";
import type { AtRoom } from "../at_room";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";
import { useDocumentsHere } from "./here";

export function Documents({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const here = useDocumentsHere(at);
  const { room, view } = at;
  const none = !view.things("document").some(({ value }) => value.about === undefined);
  return (
    <Screen
      room={room.id}
      place="talk"
      title={say("document.title")}
      back={{ words: say("talk.title"), href: paths.talk(room.id) }}
    >
      <h1 className="title" tabIndex={-1}>
        {say("document.title")}
      </h1>
      <p className="soft">{say("document.lead")}</p>
      <StuckThings at={at} of={["document", "erasure"]} />
      <AddDocument room={room} words={say("document.add")} main={none}>
        <p className="soft">{say("document.add.more")}</p>
      </AddDocument>
      <OwnDocuments here={here} />
      {none && <Empty title={say("document.none")} />}
      <SharedDocuments here={here} />
    </Screen>
  );
}

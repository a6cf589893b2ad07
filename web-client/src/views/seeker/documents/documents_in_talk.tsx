// Below the conversation: attach a document to it. What is chosen stays one's own until it is shared here.
import { paths } from "../../../app/paths";
import { LinkButton } from "../../../parts/button";
import { useWords } from "../../../words/use_words";
import { AddDocument, OwnDocuments } from "../../both/documents";
import type { AtRoom } from "../at_room";
import { useDocumentsHere } from "./here";

export function DocumentsInTalk({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const here = useDocumentsHere(at);
  return (
    <div className="document-group">
      <OwnDocuments here={here} />
      <div className="ways">
        <AddDocument room={at.room} words={say("document.attach")} small />
        <LinkButton href={paths.documents(at.room.id)} strength="quiet" small>
          {say("document.title")}
        </LinkButton>
      </div>
    </div>
  );
}

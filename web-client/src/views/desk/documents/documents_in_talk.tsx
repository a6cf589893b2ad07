// Beside the conversation: attach a document to it.
import { useWords } from "../../../words/use_words";
import { AddDocument, may_share, OwnDocuments } from "../../both/documents";
import type { AtRoom } from "../at_room";
import { useDocumentsHere } from "./here";

export function DocumentsInTalk({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const here = useDocumentsHere(at);
  if (!may_share(at.view) || !at.joined) return null;
  return (
    <div className="document-group">
      <OwnDocuments here={here} />
      <AddDocument room={at.room} words={say("document.attach")} small />
    </div>
  );
}

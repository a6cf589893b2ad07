// The room's documents, in the middle of the desk; papers that were filled in by hand are among them.
import { Empty } from "../../../parts/empty";
import { useWords } from "../../../words/use_words";
import { AddDocument, may_share, OwnDocuments } from "../../both/documents";
import { SharedDocuments } from "../../both/shared_documents";
import type { AtRoom } from "../at_room";
import { useDocumentsHere } from "./here";

const any = () => true;

export function DocumentsPage({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const here = useDocumentsHere(at);
  const { room, view } = at;
  return (
    <>
      <h2 className="title" tabIndex={-1}>
        {say("document.title")}
      </h2>
      <p className="soft">{say("document.lead")}</p>
      {may_share(view) && (
        <AddDocument room={room} words={say("document.add")}>
          <p className="soft">{say("document.add.more")}</p>
        </AddDocument>
      )}
      <OwnDocuments here={here} />
      {view.things("document").length === 0 && <Empty title={say("document.none")} />}
      <SharedDocuments here={here} of={any} />
    </>
  );
}

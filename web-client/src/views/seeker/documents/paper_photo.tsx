// A photograph of the paper that was filled in by hand, beside the map: its owner's alone until it is shared.
import { accepted_pictures } from "../../../documents/names";
import type { About, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { AddDocument, OwnDocuments } from "../../both/documents";
import { SharedDocuments } from "../../both/shared_documents";
import type { AtRoom } from "../at_room";
import { useDocumentsHere } from "./here";

export function PaperPhoto({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const here = useDocumentsHere(at);
  // Named by the round, not by a theme: the sheet has all of them.
  const [theme] = at.map.themes;
  const id = (theme?.thing.split("/").slice(0, 2).join("/") ?? "") as ThingId;
  const about: About = { kind: "answers", id };
  const of = (other: About | undefined) => other?.kind === "answers" && other.id === id;
  return (
    <section className="document-group not-on-paper">
      <h2 className="heading">{say("paper.photo")}</h2>
      <p className="soft">{say("paper.photo.more")}</p>
      <AddDocument
        room={at.room}
        words={say("paper.photo.add")}
        accept={accepted_pictures}
        about={about}
      >
        <p className="soft">{say("paper.photo.private")}</p>
      </AddDocument>
      <OwnDocuments here={here} of={of} />
      <SharedDocuments here={here} of={of} />
    </section>
  );
}

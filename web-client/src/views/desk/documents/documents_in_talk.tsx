// Beside the conversation: what was chosen to go along.
import { OwnDocuments } from "../../both/documents";
import type { AtRoom } from "../at_room";
import { useDocumentsHere } from "./here";

export function DocumentsInTalk({ at }: { readonly at: AtRoom }) {
  return <OwnDocuments here={useDocumentsHere(at)} />;
}

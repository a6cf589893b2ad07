// In the conversation: what was chosen to go along. It stays one's own until it is shared here.
import { OwnDocuments } from "../../both/documents";
import type { AtRoom } from "../at_room";
import { useDocumentsHere } from "./here";

export function DocumentsInTalk({ at }: { readonly at: AtRoom }) {
  return <OwnDocuments here={useDocumentsHere(at)} />;
}

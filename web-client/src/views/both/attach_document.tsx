// Beside the field of a message: chooses a document. It stays one's own until it is shared in the conversation.
import { accepted } from "../../documents/names";
import { FileButton } from "../../parts/file_button";
import { Icon } from "../../parts/icon";
import type { RoomHandle } from "../../room/model";
import { useWords } from "../../words/use_words";
import "../../words/meetings";
import "../../words/talk";

export function AttachDocument({ room }: { readonly room: RoomHandle }) {
  const { say } = useWords();
  return (
    <FileButton accept={accepted} small quiet on_choose={(file) => void room.documents.add(file)}>
      <Icon name="clip" />
      <span className="for-readers">{say("document.attach")}</span>
      <span aria-hidden="true">{say("talk.attach")}</span>
    </FileButton>
  );
}

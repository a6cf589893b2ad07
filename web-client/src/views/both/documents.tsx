// Documents that are on their way, or whole and still one's own alone. What each step does is said where it is done.
import type { ReactNode } from "react";
import { accepted, is_picture } from "../../documents/names";
import type { UploadView } from "../../documents/uploads";
import { Button } from "../../parts/button";
import { DocumentLine } from "../../parts/document_line";
import { FileButton } from "../../parts/file_button";
import { Notice } from "../../parts/notice";
import { useLine, useObservable } from "../../room/hooks";
import type { RoomHandle, RoomView } from "../../room/model";
import type { About, Document, PersonId, ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import "../../words/meetings";
import { ShowPicture } from "./reading_documents";

export interface DocumentsHere {
  readonly room: RoomHandle;
  readonly view: RoomView;
  /** Who will read what is shared, as a list of names. */
  readonly names: string;
  readonly name_of: (person: PersonId) => string;
}

/** Which documents a place is about: those without a subject, or those of one. */
export type Of = (about: About | undefined) => boolean;

export const of_the_room: Of = (about) => about === undefined;

export function may_share({ role }: RoomView): boolean {
  return role === "seeker" || role === "lead" || role === "counsellor";
}

interface AddDocumentProps {
  readonly room: RoomHandle;
  readonly words: string;
  readonly main?: boolean;
  readonly small?: boolean;
  readonly accept?: string;
  readonly about?: About;
  readonly children?: ReactNode;
}

export function AddDocument(props: AddDocumentProps) {
  const { room, words, main = false, small = false, accept = accepted, about, children } = props;
  const { say } = useWords();
  const { phase } = useLine();
  return (
    <div className="document-group">
      <div>
        <FileButton
          accept={accept}
          main={main}
          small={small}
          on_choose={(file) => void room.documents.add(file, about)}
        >
          {words}
        </FileButton>
      </div>
      {children}
      {phase === "offline" && <p className="soft">{say("document.offline")}</p>}
    </div>
  );
}

interface OwnDocumentsProps {
  readonly here: DocumentsHere;
  readonly of?: Of;
}

/** On their way, and whole but not shared: nobody else sees any of it. Nothing when there is none. */
export function OwnDocuments({ here, of = of_the_room }: OwnDocumentsProps) {
  const { say } = useWords();
  const { room, view } = here;
  const uploads = useObservable(room.documents.uploads).filter(({ about }) => of(about));
  const mine = view.drafts("document").filter(({ value }) => of(value.about));
  if (uploads.length + mine.length === 0) return null;
  return (
    <section className="document-group card document-own" aria-label={say("document.mine")}>
      {uploads.map((upload) => (
        <OnItsWay key={upload.id} room={room} upload={upload} />
      ))}
      {mine.map(({ id, value }) => (
        <MineAlone key={id} here={here} id={id} document={value} />
      ))}
    </section>
  );
}

function OnItsWay({ room, upload }: { readonly room: RoomHandle; readonly upload: UploadView }) {
  const { say } = useWords();
  const { id, name, size, sent, state } = upload;
  const let_go = (
    <Button
      small
      strength="quiet"
      label={say("document.remove.what", { name })}
      on_press={() => room.documents.let_go(id)}
    >
      {say("document.remove")}
    </Button>
  );
  if (state === "refused") {
    return (
      <Notice ground="plum" icon="document" title={say("document.refused", { name })} announced>
        <p>{say(`document.refused.${refusal_of(upload.code)}`)}</p>
        <div className="ways">{let_go}</div>
      </Notice>
    );
  }
  const waits = state === "waits";
  const words = say(waits ? "document.waiting" : "document.sending", { name });
  return (
    <DocumentLine
      name={words}
      {...(waits ? { more: say("document.waiting.more") } : {})}
      progress={{ of: size, done: sent, label: words }}
      ways={let_go}
    />
  );
}

const refusals = ["wrong_type", "too_large", "empty", "room_full", "too_many"] as const;

function refusal_of(code: string | undefined) {
  return refusals.find((each) => each === code) ?? "other";
}

interface MineAloneProps {
  readonly here: DocumentsHere;
  readonly id: ThingId;
  readonly document: Document;
}

function MineAlone({ here: { room, names }, id, document }: MineAloneProps) {
  const { say } = useWords();
  const { name } = document;
  return (
    <DocumentLine
      name={name}
      more={say("document.mine")}
      ways={
        <>
          {is_picture(document.type) && <ShowPicture room={room} id={id} document={document} />}
          <Button
            small
            on_press={() => void room.documents.share(id, document, say("document.message"))}
          >
            {say("document.share", { names })}
          </Button>
          <Button
            small
            strength="quiet"
            label={say("document.remove.what", { name })}
            on_press={() => void room.documents.drop(id)}
          >
            {say("document.remove")}
          </Button>
        </>
      }
    />
  );
}

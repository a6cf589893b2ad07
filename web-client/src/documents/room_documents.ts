// The documents of one room, as screens meet them: what is on its way, what is whole and still mine alone (a draft of
// its kind), what is shared. Sharing is a put like any other; the content is there already.
import type { Api } from "../api/api";
import { new_id, type Clock } from "../room/clock";
import type { Asked, RoomHandle } from "../room/model";
import type { Observable } from "../room/observable";
import type { About, Document, Json, Message, RoomId, ThingId } from "../room/wire";
import { downloaded } from "./download";
import { drawn_anew } from "./picture";
import { Uploads, type UploadView } from "./uploads";

export interface DocumentsHandle {
  readonly uploads: Observable<readonly UploadView[]>;
  /** Sends what was chosen on its way. Nobody else sees it before it is shared. */
  readonly add: (file: File, about?: About) => Promise<void>;
  /** Lets go of what is on its way. */
  readonly let_go: (id: ThingId) => void;
  /** Throws away what is mine alone. */
  readonly drop: (id: ThingId) => Promise<void>;
  /** With a message of these words about it, so that it stands in the conversation, too. */
  readonly share: (id: ThingId, document: Document, words: string) => Promise<void>;
  readonly read: (
    id: ThingId,
    document: Document,
    on_progress: (received: number) => void,
  ) => Promise<Asked<Blob>>;
}

export interface RoomDocumentsNeeds {
  readonly room: RoomId;
  readonly api: Api;
  readonly clock: Clock;
  readonly put: RoomHandle["put"];
  readonly draft: RoomHandle["draft"];
}

export class RoomDocuments implements DocumentsHandle {
  readonly #needs: RoomDocumentsNeeds;
  readonly #uploads: Uploads;
  readonly uploads: Observable<readonly UploadView[]>;

  constructor(needs: RoomDocumentsNeeds) {
    this.#needs = needs;
    const { room, clock, api } = needs;
    this.#uploads = new Uploads({
      room,
      clock,
      begin: api.begin_document,
      keep_part: api.keep_document_part,
      arrived: (id, document) => needs.draft("document", id).write(document),
    });
    this.uploads = this.#uploads.views;
  }

  add: DocumentsHandle["add"] = async (file, about) => {
    this.#uploads.add(new_id(), file.name, await drawn_anew(file), about);
  };

  let_go: DocumentsHandle["let_go"] = (id) => this.#uploads.let_go(id);

  drop: DocumentsHandle["drop"] = async (id) => {
    this.#needs.draft("document", id).drop();
    // Without a line it goes by itself, some days after nothing names it any more.
    await this.#needs.api.drop_document(this.#needs.room, id);
  };

  share: DocumentsHandle["share"] = async (id, document, words) => {
    const message: Message = { text: words, about: { kind: "document", id } };
    await this.#needs.put([
      { kind: "document", id, value: document as unknown as Json },
      { kind: "message", id: new_id(), value: message as unknown as Json },
    ]);
    this.#needs.draft("document", id).drop();
  };

  read: DocumentsHandle["read"] = (id, document, on_progress) => {
    const { api, room } = this.#needs;
    return downloaded(document, (part) => api.document_part(room, id, part), on_progress);
  };

  pump(): void {
    this.#uploads.pump();
  }

  close(): void {
    this.#uploads.close();
  }
}

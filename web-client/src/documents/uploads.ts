// What is on its way to the room's documents from this page, a part at a time: a bad line costs a part, never the
// whole. What has been chosen waits here until there is a line, as long as the page is open.
import type { Asked } from "../room/model";
import type { Clock } from "../room/clock";
import { Cell, type Observable } from "../room/observable";
import type { About, Document, DocumentType, DocumentUpload, RoomId, ThingId } from "../room/wire";
import { clean_name } from "./names";

/** As long as the line is away, or too much was asked at once. */
const again_ms = 4_000;

export interface UploadView {
  readonly id: ThingId;
  readonly name: string;
  readonly size: number;
  /** Bytes that the server has. */
  readonly sent: number;
  /** `waits`: there is no line now; it goes on by itself. `refused`: it can't be taken; `code` says why. */
  readonly state: "sending" | "waits" | "refused";
  readonly code?: string;
  readonly about?: About;
}

interface Upload {
  view: UploadView;
  readonly content: Blob;
  stop_timer: () => void;
  busy: boolean;
}

export interface UploadsNeeds {
  readonly room: RoomId;
  readonly clock: Clock;
  readonly begin: (room: RoomId, id: ThingId, size: number) => Promise<Asked<DocumentUpload>>;
  readonly keep_part: (
    room: RoomId,
    id: ThingId,
    part: number,
    bytes: Blob,
  ) => Promise<Asked<DocumentUpload>>;
  /** It is whole. It is still its owner's alone. */
  readonly arrived: (id: ThingId, document: Document) => void;
}

export class Uploads {
  readonly #needs: UploadsNeeds;
  readonly #uploads = new Map<ThingId, Upload>();
  readonly #views = new Cell<readonly UploadView[]>([]);
  readonly views: Observable<readonly UploadView[]> = this.#views;

  constructor(needs: UploadsNeeds) {
    this.#needs = needs;
  }

  add(id: ThingId, name: string, content: Blob, about?: About): void {
    const of = about ? { about } : {};
    const view: UploadView = { id, name, size: content.size, sent: 0, state: "sending", ...of };
    const upload: Upload = { view, content, stop_timer: () => undefined, busy: false };
    this.#uploads.set(id, upload);
    this.#tell();
    void this.#send(upload);
  }

  let_go(id: ThingId): void {
    this.#uploads.get(id)?.stop_timer();
    if (this.#uploads.delete(id)) this.#tell();
  }

  /** There is a line again. */
  pump(): void {
    for (const upload of this.#uploads.values()) {
      if (upload.view.state === "waits") void this.#send(upload);
    }
  }

  close(): void {
    for (const id of [...this.#uploads.keys()]) this.let_go(id);
  }

  async #send(upload: Upload): Promise<void> {
    if (upload.busy) return;
    upload.busy = true;
    upload.stop_timer();
    this.#move(upload, { state: "sending" });
    const refused = await this.#send_all(upload);
    upload.busy = false;
    if (!this.#is_here(upload) || refused === undefined) return;
    if (refused === "no_line" || refused === "later" || refused === "unavailable") {
      this.#move(upload, { state: "waits" });
      upload.stop_timer = this.#needs.clock.after(again_ms, () => void this.#send(upload));
    } else {
      this.#move(upload, { state: "refused", code: refused });
    }
  }

  /** The code of what came in the way. */
  async #send_all(upload: Upload): Promise<string | undefined> {
    const { room, begin, keep_part } = this.#needs;
    const { content, view } = upload;
    const begun = await begin(room, view.id, content.size);
    if (!begun.ok) return begun.refusal.code;
    const { part_bytes, parts } = begun.value;
    const count = Math.ceil(content.size / part_bytes);
    const missing = Array.from({ length: count }, (_, part) => part).filter(
      (part) => !parts.includes(part),
    );
    let { type } = begun.value;
    // All are there and nobody has said what it is: the last is sent once more, and then it is looked at.
    const to_send = missing.length === 0 && type === undefined ? [count - 1] : missing;
    let sent = to_send.length === count ? 0 : parts.length * part_bytes;
    for (const part of to_send) {
      if (!this.#is_here(upload)) return undefined;
      const bytes = content.slice(part * part_bytes, (part + 1) * part_bytes);
      const kept = await keep_part(room, view.id, part, bytes);
      if (!kept.ok) return kept.refusal.code;
      ({ type } = kept.value);
      sent = Math.min(content.size, sent + part_bytes);
      this.#move(upload, { sent });
    }
    if (type !== undefined && this.#is_here(upload)) this.#arrived(upload, type);
    return undefined;
  }

  #arrived({ view, content }: Upload, type: DocumentType): void {
    const { about } = view;
    const name = clean_name(view.name, type, view.id.slice(0, 8));
    this.#needs.arrived(view.id, { name, type, size: content.size, ...(about && { about }) });
    this.let_go(view.id);
  }

  #is_here(upload: Upload): boolean {
    return this.#uploads.get(upload.view.id) === upload;
  }

  #move(upload: Upload, change: Partial<UploadView>): void {
    upload.view = { ...upload.view, ...change };
    if (this.#is_here(upload)) this.#tell();
  }

  #tell(): void {
    this.#views.set([...this.#uploads.values()].map(({ view }) => view));
  }
}

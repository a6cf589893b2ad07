// What is asked once over HTTP. Every answer is a value: what came, a refusal by the server, or `no_line`.
import type { Asked } from "../room/model";
import type {
  AcceptInvitation,
  DocumentUpload,
  HttpRefusal,
  InstrumentNames,
  InstrumentView,
  InvitationLink,
  InvitationRow,
  InvitationView,
  Me,
  OpenRoom,
  OrganisationView,
  PurposeOffers,
  PutId,
  Role,
  RoomId,
  RoomRow,
  SignIn,
  SignInLinkView,
  ThingId,
  UseSignInLink,
  VisitRow,
} from "../room/wire";

type Fetch = (address: string, request: RequestInit) => Promise<Response>;
type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A server that says nothing for so long is not there. */
const answer_ms_max = 20_000;
/** A part of a document on the slowest line that the server waits for. */
const part_ms_max = 45_000;

export class Api {
  readonly #fetch: Fetch;

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  organisation = (name: string) =>
    this.#ask<OrganisationView>("GET", `/api/organisations/${part(name)}`);

  sign_in = (how: SignIn) => this.#ask<Me>("POST", "/api/sign-in", how);
  sign_out = () => this.#ask<undefined>("POST", "/api/sign-out");
  me = () => this.#ask<Me>("GET", "/api/me");
  set_language = (language: string) => this.#ask<Me>("PATCH", "/api/me", { language });

  rooms = () => this.#ask<{ rooms: readonly RoomRow[] }>("GET", "/api/rooms");
  open_room = (how: OpenRoom) => this.#ask<{ room: RoomId }>("POST", "/api/rooms", how);

  open_practice = (id: PutId, language: string) =>
    this.#ask<{ room: RoomId }>("PUT", `/api/practice/${part(id)}`, { language });
  go_on_practising = (room: RoomId) =>
    this.#ask<undefined>("POST", `/api/rooms/${part(room)}/practice`);

  visits = (room: RoomId) =>
    this.#ask<{ visits: readonly VisitRow[] }>("GET", `/api/rooms/${part(room)}/visits`);

  invitations = (room: RoomId) =>
    this.#ask<{ invitations: readonly InvitationRow[] }>(
      "GET",
      `/api/rooms/${part(room)}/invitations`,
    );
  invite = (room: RoomId, role: Role, language: string) =>
    this.#ask<InvitationLink>("POST", `/api/rooms/${part(room)}/invitations`, { role, language });
  withdraw_invitation = (room: RoomId, invitation: string) =>
    this.#ask<undefined>("DELETE", `/api/rooms/${part(room)}/invitations/${part(invitation)}`);
  look_at_invitation = (token: string) =>
    this.#ask<InvitationView>("POST", "/api/invitations/look", { token });
  accept_invitation = (how: AcceptInvitation) =>
    this.#ask<Me>("POST", "/api/invitations/accept", how);

  make_sign_in_link = (room: RoomId) =>
    this.#ask<InvitationLink>("POST", `/api/rooms/${part(room)}/sign-in-link`);
  look_at_sign_in_link = (token: string) =>
    this.#ask<SignInLinkView>("POST", "/api/sign-in-links/look", { token });
  use_sign_in_link = (how: UseSignInLink) => this.#ask<Me>("POST", "/api/sign-in-links/use", how);

  instruments = () => this.#ask<InstrumentNames>("GET", "/api/instruments");
  purposes = () => this.#ask<PurposeOffers>("GET", "/api/purposes");
  instrument = (id: string, version: number) =>
    this.#ask<InstrumentView>("GET", `/api/instruments/${part(id)}/${version}`);

  begin_document = (room: RoomId, id: ThingId, size: number) =>
    this.#ask<DocumentUpload>("POST", `/api/rooms/${part(room)}/documents`, { id, size });
  keep_document_part = (room: RoomId, id: ThingId, number: number, bytes: Blob) =>
    this.#ask<DocumentUpload>("PUT", `${document_path(room, id)}/${number}`, bytes);
  document_part = (room: RoomId, id: ThingId, number: number) =>
    this.#ask<Blob>("GET", `${document_path(room, id)}/${number}`, undefined, "bytes");
  drop_document = (room: RoomId, id: ThingId) =>
    this.#ask<undefined>("DELETE", document_path(room, id));

  async #ask<T>(
    method: Method,
    path: string,
    body?: object,
    wanted: "json" | "bytes" = "json",
  ): Promise<Asked<T>> {
    let answer: Response;
    let read: unknown;
    const is_bytes = body instanceof Blob;
    try {
      answer = await this.#fetch(path, {
        method,
        credentials: "same-origin",
        redirect: "error",
        signal: AbortSignal.timeout(is_bytes || wanted === "bytes" ? part_ms_max : answer_ms_max),
        // A page of somebody else can't set a header of its own: with it, a request is ours.
        headers: {
          "X-Veirom": "1",
          ...(body
            ? { "Content-Type": is_bytes ? "application/octet-stream" : "application/json" }
            : {}),
        },
        ...(body ? { body: is_bytes ? body : JSON.stringify(body) } : {}),
      });
      if (answer.ok && wanted === "bytes") return { ok: true, value: (await answer.blob()) as T };
      const text = await answer.text();
      read = text === "" ? undefined : JSON.parse(text);
    } catch {
      return { ok: false, refusal: { code: "no_line", field: "" } };
    }
    if (answer.ok) return { ok: true, value: read as T };
    return { ok: false, refusal: refusal_of(answer.status, read) };
  }
}

const part = encodeURIComponent;

const document_path = (room: RoomId, id: ThingId) =>
  `/api/rooms/${part(room)}/documents/${part(id)}`;

function refusal_of(status: number, read: unknown): HttpRefusal {
  const said = read as Partial<HttpRefusal> | undefined;
  if (said && typeof said.code === "string") return { field: "", ...said, code: said.code };
  // A proxy before the server answers in its own words.
  if (status === 401) return { code: "not_signed_in", field: "" };
  if (status === 429) return { code: "later", field: "" };
  return { code: "unavailable", field: "" };
}

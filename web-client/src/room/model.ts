// What screens see and call: the client of the journal as one typed interface. Only types; the mechanism
// behind it is client.ts (the whole), room_store.ts (one room), outbox.ts, drafts.ts.
import type {
  AcceptInvitation,
  Activity,
  About,
  Day,
  Device,
  ErasedThing,
  HttpRefusal,
  Form,
  InstrumentName,
  InstrumentView,
  InvitationLink,
  InvitationRow,
  InvitationView,
  Json,
  Kind,
  Me,
  OpenRoom,
  OrganisationView,
  Party,
  PurposeOffer,
  Role,
  RoomId,
  RoomRow,
  RoomValue,
  Seq,
  SignIn,
  SignInLinkView,
  ThingId,
  Time,
  UseSignInLink,
  Values,
  VisitRow,
} from "./wire";
import type {
  PersonView,
  MessageView,
  ThingView,
  Version,
  ThemeView,
  AgreedKind,
  AgreedThing,
  AgreedView,
  ActivityView,
  Past,
  Stuck,
} from "./model_things";
import type { DocumentsHandle } from "../documents/room_documents";
import type { Observable } from "./observable";

/** An answer or a refusal; never thrown. `no_line`: the request did not get through. */
export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly refusal: HttpRefusal | { readonly code: "no_line"; readonly field: "" };
    };

export type Session =
  /** Looking on the device and asking the server who is here. Show nothing personal. */
  | { readonly phase: "starting" }
  /** Nobody is signed in here. `sign_out_due`: signed out here without a line; told to the server later. */
  | { readonly phase: "signed_out" }
  /** Signed in; `from_device`: shown from the device, the server has not been heard yet. */
  | { readonly phase: "open"; readonly me: Me; readonly from_device: boolean }
  /**
   * The session ended, or somebody came back to a page that was left: show only a cover. Nothing unsent is
   * lost. `ended`: ask the same person to sign in again. `checking`: asking the server; show an empty cover.
   * `left`: "leave quickly" was pressed; one button goes on (`come_back`).
   */
  | {
      readonly phase: "covered";
      readonly why: "ended" | "checking" | "left";
      readonly name: string | undefined;
    };

export interface Line {
  readonly phase: "connecting" | "open" | "offline";
  /** When the next try is made (clock of the device), while waiting for one. */
  readonly next_try: Time | undefined;
  /** Something made here has not reached the server yet. */
  readonly unsent: number;
  /** A newer client is needed before the server takes more: say so, and offer to load anew. */
  readonly too_old: boolean;
}

export interface RoomList {
  readonly phase: "unknown" | "known";
  readonly rows: readonly RoomRow[];
}

export type * from "./model_things";

export interface RoomView {
  readonly id: RoomId;
  /**
   * `loading`: nothing to show yet. `catching_up`: shown, older or newer entries are on their way. `ready`.
   * `closed`: no way in (any more); whatever was kept has been dropped.
   */
  readonly phase: "loading" | "catching_up" | "ready" | "closed";
  /** Over the line as it is now the server has said how far the room goes. */
  readonly entered: boolean;
  readonly role: Role | undefined;
  readonly room: RoomValue | undefined;
  readonly people: readonly PersonView[];
  readonly turn: { readonly waits_for: Party; readonly since?: Time; readonly mine: boolean };
  readonly messages: readonly MessageView[];
  /** By id; everything shared in the room, and my own working copies. */
  readonly themes: ReadonlyMap<ThingId, ThemeView>;
  readonly activities: readonly ActivityView[];
  /** Of a kind that two agree on, in the order made. Worked out at each call. */
  readonly agreed: <K extends AgreedKind>(kind: K) => readonly AgreedView<K>[];
  /** Everything of a kind that has a value, in the order made. Worked out at each call. */
  readonly things: <K extends Kind>(kind: K) => readonly ThingView<K>[];
  /** What I am writing of a kind, or keep to myself of it, in the order begun. */
  readonly drafts: <K extends Kind>(
    kind: K,
  ) => readonly { readonly id: ThingId; readonly value: Values[K] }[];
  readonly versions: <K extends Kind>(kind: K, id: ThingId) => readonly Version<K>[];
  /** Everything that has happened here and can still be read, oldest first. Worked out at each call. */
  readonly past: () => readonly Past[];
  /** Messages of others above my read mark. */
  readonly unread: number;
  /** The first of them, to draw a line above it. */
  readonly first_unread: ThingId | undefined;
  readonly waiting: number;
  readonly stuck: readonly Stuck[];
  /** What those who help keep among themselves; undefined for everybody else. */
  readonly staff: StaffView | undefined;
}

export interface StaffView {
  /** Everything of it is here. */
  readonly ready: boolean;
  readonly things: RoomView["things"];
  readonly drafts: RoomView["drafts"];
}

/** The same as of the circle, on the side that only those who help can read. */
export interface StaffSideHandle {
  readonly draft: RoomHandle["draft"];
  readonly put: RoomHandle["put"];
}

/**
 * The save line. `writing`: not kept yet. `page`: only while this page is open (shared device, no line).
 * `here`: kept on this device. `kept`: kept by the server. `none`: nothing written.
 */
export type SaveState = "none" | "writing" | "page" | "here" | "kept";

export interface DraftView<K extends Kind> {
  readonly id: ThingId;
  readonly value: Values[K] | undefined;
  readonly save: SaveState;
  /** The server cannot take it as it is (`too_long`); it stays here. */
  readonly refused: string | undefined;
}

export interface DraftHandle<K extends Kind> {
  readonly view: Observable<DraftView<K>>;
  /**
   * The whole working copy, at every change; on this device at once. `from`: what the screen showed, which it was
   * made from; what has been written since stays. useDraft gives a handle that knows it.
   */
  readonly write: (value: Values[K], from?: DraftView<K>) => void;
  readonly drop: () => void;
}

export interface Sharing {
  readonly theme: ThingId;
  readonly held_back: readonly string[];
  readonly along: readonly ErasedThing[];
}

export interface RoomHandle {
  readonly id: RoomId;
  readonly view: Observable<RoomView>;
  readonly draft: <K extends Kind>(kind: K, id: ThingId) => DraftHandle<K>;
  /** The one message being written; after `send_message` the next call names a new one. */
  readonly message_draft: () => DraftHandle<"message">;

  // Each resolves when it is kept on the device (on a shared device: in the page); the rest comes by itself.
  /** Sends what stands in `message_draft()`. Nothing happens when it is empty. */
  readonly send_message: (more?: {
    about?: About;
    reply_to?: ThingId;
    answer_by?: Day;
  }) => Promise<void>;
  /** Copies my working copy into the circle, without what is held back: "POINT" or "POINT/note". */
  readonly share: (theme: ThingId, held_back: readonly string[]) => Promise<void>;
  /** Several themes in one act. One with nothing left is taken back, with what goes `along`. */
  readonly share_map: (themes: readonly Sharing[]) => Promise<void>;
  /** Erases what was shared, such as a theme's answers, and in the same put what hangs on it; drafts stay. */
  readonly take_back: (
    thing: ThingId,
    kind?: Kind,
    along?: readonly ErasedThing[],
  ) => Promise<void>;
  /** What of it was given before and is left out now is erased with it; a draft is left as it is. */
  readonly give_form: (id: ThingId, form: Form) => Promise<void>;
  /** New, or changed when `id` is given. Answers its id. */
  readonly put_activity: (value: Activity, id?: ThingId) => Promise<ThingId>;
  /** The same of any kind that two agree on. `from`: the version it was written from, when not the present one. */
  readonly put_agreed: <K extends AgreedKind>(
    kind: K,
    value: Values[K],
    id?: ThingId,
    from?: Version<K>,
  ) => Promise<ThingId>;
  readonly approve: (thing: AgreedThing) => Promise<void>;
  readonly decline: (thing: AgreedThing, words: string) => Promise<void>;
  /** Any other change; bases are found here. Withdraws when `value` is absent. */
  readonly put: (
    changes: readonly { readonly kind: Kind; readonly id: ThingId; readonly value?: Json }[],
  ) => Promise<void>;

  readonly staff: StaffSideHandle;
  readonly documents: DocumentsHandle;

  /** Everything up to `seq` was on a visible screen (hooks.ts: useSeen). */
  readonly saw: (seq: Seq) => void;
  /** Unread again from here on, for me alone, on all my devices. */
  readonly unread_above: (seq: Seq) => void;

  readonly try_again: (n: number) => Promise<void>;
  /** `picks` in the order of `conflicts`: what each field shall be. */
  readonly resolve: (n: number, picks: readonly (Json | undefined)[]) => Promise<void>;
  readonly let_go: (n: number) => Promise<void>;
}

export interface Veirom {
  readonly session: Observable<Session>;
  readonly line: Observable<Line>;
  readonly rooms: Observable<RoomList>;
  readonly room: (id: RoomId) => RoomHandle;
  readonly instrument: (id: string, version: number) => Observable<InstrumentView | undefined>;
  /** What a room of each purpose opens with; undefined until that is known. */
  readonly purposes: Observable<readonly PurposeOffer[] | undefined>;

  /** The newest version of each instrument there is; undefined until that is known. */
  readonly instruments: Observable<readonly InstrumentName[] | undefined>;
  /** What neither the device nor the server could give when last asked: "ID/VERSION", or "names" of them all. */
  readonly instruments_missing: Observable<ReadonlySet<string>>;

  readonly refresh_rooms: () => Promise<void>;
  readonly organisation: (name: string) => Promise<Asked<OrganisationView>>;
  readonly sign_in: (how: SignIn) => Promise<Asked<Me>>;
  readonly look_at_invitation: (token: string) => Promise<Asked<InvitationView>>;
  readonly accept_invitation: (how: Omit<AcceptInvitation, "put_id">) => Promise<Asked<Me>>;
  readonly look_at_sign_in_link: (token: string) => Promise<Asked<SignInLinkView>>;
  readonly use_sign_in_link: (how: UseSignInLink) => Promise<Asked<Me>>;
  /** `unsent` > 0 without `anyway`: nothing happened, ask first. Otherwise the device is empty now. */
  readonly sign_out: (anyway?: boolean) => Promise<{ readonly unsent: number }>;
  readonly set_language: (language: string) => Promise<Asked<Me>>;

  readonly open_room: (how: Omit<OpenRoom, "put_id">) => Promise<Asked<RoomId>>;
  /** A room to practise in, with an invented person who says the next thing when it is their turn. */
  readonly open_practice: (language: string) => Promise<Asked<RoomId>>;
  readonly go_on_practising: (room: RoomId) => Promise<Asked<undefined>>;
  /** Who has looked at the room; told to the person it is about alone. */
  readonly visits: (room: RoomId) => Promise<Asked<readonly VisitRow[]>>;
  readonly invitations: (room: RoomId) => Promise<Asked<readonly InvitationRow[]>>;
  readonly invite: (room: RoomId, role: Role, language: string) => Promise<Asked<InvitationLink>>;
  readonly withdraw_invitation: (room: RoomId, invitation: string) => Promise<Asked<undefined>>;
  readonly make_sign_in_link: (room: RoomId) => Promise<Asked<InvitationLink>>;

  /** After `line.too_old`: keeps what is typed, then loads the newer client. */
  readonly load_newer: () => Promise<void>;
  /** Hides the page at once and replaces it by a neutral one. */
  readonly leave_quickly: () => void;
  /** Goes on after `covered: left`. */
  readonly come_back: () => Promise<void>;
}

export type { Device };

// What travels and what is kept, as the server says it: the one door through which the client's mechanism
// sees the protocol. Optional fields are absent, never null, except a `value`, which is always
// there; a time is milliseconds since 1970, UTC; a date is "2026-11-21"; ids are 32 hexadecimal digits.

export type RoomId = string;
export type PersonId = string;
export type PutId = string;
export type ThingId = string;
export type InvitationId = string;
export type Seq = number;
export type Time = number;
export type Day = string;

export type Side = "circle" | "staff";
export type Role =
  | "seeker"
  | "member"
  | "lead"
  | "counsellor"
  | "specialist"
  | "interpreter"
  | "guest"
  | "coordinator"
  | "system";
export type Party = "seeker" | "staff" | "nobody";
export type Given = "self" | "on_paper" | "by_phone";
export type Purpose =
  | "job_seeking"
  | "sick_leave"
  | "education"
  | "supported_employment"
  | "onward_path"
  | "one_question"
  | "group";
export type RoomPhase = "open" | "resting" | "closed";
export type SeatPhase = "asked" | "given" | "ended";
export type Device = "mine" | "shared" | "staff";
export type Standing = "seeker" | "staff" | "coordinator";
export type ActivityPhase = "proposed" | "under_way" | "done" | "ended_early";
export type InvitationPhase = "sent" | "opened" | "redeemed" | "withdrawn" | "expired";

export interface About {
  readonly kind: Kind;
  readonly id: ThingId;
  readonly part?: string;
}

/** A step of the instrument's scale (1 is the lowest), or the id of one of its other answers. */
export type Answer = number | string;

export interface RoomValue {
  readonly purpose: Purpose;
  readonly title: string;
  readonly phase: RoomPhase;
  readonly processes: readonly string[];
  readonly instrument: string;
  readonly instrument_version: number;
  readonly offered: readonly string[];
}

export interface Seat {
  readonly person: PersonId;
  readonly role: Role;
  readonly phase: SeatPhase;
  readonly from: Seq;
  readonly until?: Time;
}

export interface Situation {
  readonly id: string;
  readonly what: string;
  readonly how_it_shows: string;
  readonly what_helps: string;
  readonly who_is_told: string;
}

export interface Agreement {
  readonly expectations: string;
  readonly roles: string;
  readonly told: string;
  readonly ways: string;
  readonly situations: readonly Situation[];
  readonly look_again?: Day;
}

export interface Message {
  readonly text: string;
  readonly about?: About;
  readonly reply_to?: ThingId;
  readonly answer_by?: Day;
  readonly written?: Time;
}

export interface Turn {
  readonly waits_for: Party;
  readonly asked?: About;
  readonly behind: readonly About[];
}

export interface AnsweredPoint {
  readonly id: string;
  readonly today?: Answer;
  readonly desired?: Answer;
  readonly note?: string;
  readonly stance?: string;
  readonly wish?: Answer;
  readonly possible?: Answer;
}

export interface Answers {
  readonly instrument: string;
  readonly instrument_version: number;
  readonly round: number;
  readonly theme: string;
  readonly points: readonly AnsweredPoint[];
  readonly given: Given;
}

export interface Help {
  readonly id: string;
  readonly what: string;
  readonly from_whom: string;
  readonly when?: Day;
}

export interface InTheWay {
  readonly id: string;
  readonly what: string;
  readonly then: string;
}

export interface Goal {
  readonly level: "main" | "sub";
  readonly wording: string;
  readonly comes_from: readonly About[];
  readonly meaning?: {
    readonly thoughts: string;
    readonly feelings: string;
    readonly body: string;
  };
  readonly help: readonly Help[];
  readonly in_the_way: readonly InTheWay[];
  readonly rating_now?: Answer;
  readonly rating_wished?: Answer;
  readonly why: string;
  readonly by_when?: Day;
  readonly order: number;
}

export interface ActivityStep {
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
}

export interface Activity {
  readonly goal?: ThingId;
  readonly type: string;
  readonly title: string;
  readonly learning_goal: string;
  readonly where: string;
  readonly who_does_what: string;
  readonly start?: Day;
  readonly follow_up?: Day;
  readonly end?: Day;
  readonly steps: readonly ActivityStep[];
  readonly phase: ActivityPhase;
}

export interface Approval {
  readonly kind: Kind;
  readonly thing: ThingId;
  readonly seq: Seq;
  readonly answer: "approved" | "declined";
  readonly words: string;
}

export interface Reflection {
  readonly about: About;
  readonly found_out: string;
  readonly how_it_went: string;
  readonly went_well: string;
  readonly nearness?: Answer;
  readonly next: string;
}

export interface Erasure {
  readonly things: readonly { readonly kind: Kind; readonly id: ThingId }[];
  readonly wished_by: Role;
}

export interface FilledField {
  readonly id: string;
  readonly value: number | string | readonly string[] | readonly (readonly string[])[];
}

export interface Form {
  readonly instrument: string;
  readonly instrument_version: number;
  readonly about?: About;
  readonly fields: readonly FilledField[];
  readonly given: Given;
}

/** The value of each kind that this client knows. */
export interface Values {
  readonly room: RoomValue;
  readonly seat: Seat;
  readonly agreement: Agreement;
  readonly message: Message;
  readonly turn: Turn;
  readonly answers: Answers;
  readonly goal: Goal;
  readonly activity: Activity;
  readonly approval: Approval;
  readonly reflection: Reflection;
  readonly erasure: Erasure;
  readonly form: Form;
}
export type Kind = keyof Values;

/** The version of each kind that this client writes. */
export const kind_versions: { readonly [K in Kind]: number } = {
  room: 1,
  seat: 1,
  agreement: 1,
  message: 1,
  turn: 1,
  answers: 1,
  goal: 1,
  activity: 1,
  approval: 1,
  reflection: 1,
  erasure: 1,
  form: 1,
};

/** Any JSON value: what a newer server may send is kept, though not understood. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

export interface Change {
  readonly kind: Kind;
  readonly id: ThingId;
  readonly v: number;
  readonly base: Seq;
  /** Null: none. */
  readonly value: Json;
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
}

export interface WhoseTurn {
  readonly waits_for: Party;
  readonly since?: Time;
}

export interface ReadMark {
  readonly person: PersonId;
  readonly seq: Seq;
}

export interface KeptDraft {
  readonly kind: string;
  readonly id: ThingId;
  readonly v: number;
  readonly version: number;
  /** Null: none. */
  readonly value: Json;
}

/** One entry as delivered. `kind` is any string: a newer server may know more kinds. */
export interface DeliveredEntry {
  readonly seq: Seq;
  readonly at: Time;
  readonly by: PersonId;
  readonly kind: string;
  readonly id: ThingId;
  readonly v: number;
  /** Null: none. */
  readonly value: Json;
  readonly erased: boolean;
}

export interface Present {
  readonly seq: Seq;
  readonly v: number;
  /** Null: none. */
  readonly value: Json;
}

interface OfSide {
  readonly room: RoomId;
  readonly side: Side;
}

export type ClientFrame =
  | ({
      readonly type: "enter";
      readonly after: Seq;
      readonly grant: Seq;
      readonly drafts_after: number;
    } & OfSide)
  | ({ readonly type: "earlier"; readonly before: Seq; readonly after: Seq } & OfSide)
  | ({ readonly type: "put"; readonly put_id: PutId; readonly changes: readonly Change[] } & OfSide)
  | ({
      readonly type: "draft";
      readonly kind: Kind;
      readonly id: ThingId;
      readonly v: number;
      readonly base: number;
      /** Null: none. */
      readonly value: Json;
    } & OfSide)
  | ({ readonly type: "read"; readonly seq: Seq } & OfSide)
  | { readonly type: "leave"; readonly room: RoomId };

export type Entered = {
  readonly type: "entered";
  readonly person: PersonId;
  readonly role: Role;
  readonly grant: Seq;
  readonly head: Seq;
  readonly from: Seq;
  readonly people: readonly Person[];
  readonly turn: WhoseTurn;
  readonly read: readonly ReadMark[];
  readonly drafts: readonly KeptDraft[];
  readonly now: Time;
} & OfSide;
export type Entries = {
  readonly type: "entries";
  readonly first: Seq;
  readonly last: Seq;
  readonly entries: readonly DeliveredEntry[];
} & OfSide;
export type Done = {
  readonly type: "done";
  readonly put_id: PutId;
  readonly first: Seq;
  readonly last: Seq;
} & OfSide;
export type Refused = {
  readonly type: "refused";
  readonly put_id: PutId;
  readonly change: number;
  readonly code: string;
  readonly field: string;
  readonly present?: Present;
} & OfSide;
export type Later = { readonly type: "later"; readonly put_id: PutId; readonly ms: number };
export type DraftKept = {
  readonly type: "draft_kept";
  readonly kind: string;
  readonly id: ThingId;
  readonly version: number;
} & OfSide;
export type DraftStale = { readonly type: "draft_stale"; readonly kept: KeptDraft } & OfSide;
export type DraftMoved = { readonly type: "draft_moved"; readonly kept: KeptDraft } & OfSide;
export type DraftRefused = {
  readonly type: "draft_refused";
  readonly kind: string;
  readonly id: ThingId;
  readonly code: string;
  readonly ms?: number;
} & OfSide;
export type TurnMoved = { readonly type: "turn_moved"; readonly turn: WhoseTurn } & OfSide;
export type ReadMoved = { readonly type: "read_moved"; readonly mark: ReadMark } & OfSide;
export type PeopleMoved = {
  readonly type: "people_moved";
  readonly people: readonly Person[];
} & OfSide;
export type Closed = { readonly type: "closed"; readonly code: string } & OfSide;
export type Malformed = { readonly type: "malformed"; readonly field: string };
export type ComeBack = { readonly type: "come_back"; readonly ms: number };

export type ServerFrame =
  | Entered
  | Entries
  | Done
  | Refused
  | Later
  | DraftKept
  | DraftStale
  | DraftMoved
  | DraftRefused
  | TurnMoved
  | ReadMoved
  | PeopleMoved
  | Closed
  | Malformed
  | ComeBack;

// What is asked once over HTTP.

export interface HttpRefusal {
  readonly code: string;
  readonly field: string;
  readonly ms?: number;
}

export interface LocalText {
  readonly nb: string;
  readonly sv: string;
  readonly en: string;
}

export interface HelpNumber {
  readonly id: string;
  readonly name: LocalText;
  readonly number: string;
  readonly hours: LocalText;
}

export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly zone: string;
  readonly answer_days: number;
  readonly help: readonly HelpNumber[];
}

export interface Me {
  readonly person: PersonId;
  readonly name: string;
  readonly standing: Standing;
  readonly language: string;
  readonly device: Device;
  readonly organisation: OrganisationView;
}

export interface SignIn {
  readonly organisation: string;
  readonly name: string;
  readonly password: string;
  readonly device: Device;
}

export interface OpenRoom {
  readonly put_id: PutId;
  readonly purpose: Purpose;
  readonly title: string;
}

export interface RoomRow {
  readonly room: RoomId;
  readonly role: Role;
  readonly title: string;
  readonly purpose: Purpose;
  readonly people: readonly Person[];
  readonly turn: WhoseTurn;
  readonly next_due?: Day;
  readonly last_shared?: Time;
  readonly last_entry?: Time;
  readonly head: Seq;
  readonly unread: number;
  readonly phase: RoomPhase;
}

export interface InvitationLink {
  readonly invitation: InvitationId;
  readonly link: string;
  readonly ends: Time;
}

export interface InvitationRow {
  readonly invitation: InvitationId;
  readonly role: Role;
  readonly phase: InvitationPhase;
  readonly made: Time;
  readonly ends: Time;
}

export interface InvitationView {
  readonly organisation: OrganisationView;
  readonly role: Role;
  readonly language: string;
  readonly people: readonly Person[];
}

export interface AcceptInvitation {
  readonly token: string;
  readonly put_id: PutId;
  readonly sign_in_name: string;
  readonly shown_name: string;
  readonly password: string;
  readonly language: string;
  readonly device: Device;
}

export interface UseSignInLink {
  readonly token: string;
  readonly password: string;
  readonly device: Device;
}

export interface SignInLinkView {
  readonly organisation: OrganisationView;
  readonly sign_in_name: string;
  readonly shown_name: string;
}

export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly kind: Kind;
  readonly side: Side;
  readonly filled_in_by: readonly Role[];
  readonly scales: readonly {
    readonly id: string;
    readonly steps: number;
    readonly others: readonly string[];
  }[];
  readonly map?: {
    readonly scale: string;
    readonly wish_scale: string;
    readonly possible_scale: string;
    readonly stances: readonly { readonly id: string; readonly asks: boolean }[];
    readonly themes: readonly {
      readonly id: string;
      readonly points: readonly string[];
      readonly easier_after: readonly string[];
    }[];
  };
  readonly fields: readonly {
    readonly id: string;
    readonly type: "scale" | "choice" | "choices" | "number" | "date" | "text" | "table";
    readonly scale?: string;
    readonly choices: readonly string[];
    readonly columns: readonly string[];
    readonly code_points_max?: number;
    readonly least?: number;
    readonly most?: number;
  }[];
}

export interface InstrumentView {
  readonly instrument: Instrument;
  readonly texts: readonly {
    readonly language: string;
    readonly texts: { readonly [key: string]: string };
  }[];
}

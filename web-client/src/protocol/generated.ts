// Generated from protocol/*.hpp by veirom_generate, where every field is explained. Not edited by hand.
// An optional field is absent, never null; only a `value` that may be withdrawn or dropped is null.

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** 1 to 96 characters of a-z A-Z 0-9 . _ / - */
export type ThingId = Id<"ThingId">;
/** Counts the entries of one side from 1; 0: nothing yet. */
export type Seq = number;
/** Milliseconds since 1970, UTC. */
export type Time = number;
/** A day without zone: "2026-11-21". */
export type Day = string;
/** A step of an instrument's scale (1 is the lowest), or the id of one of its other answers. */
export type Answer = number | string;
/** A step or number; a text, choice, day or other answer; several choices; a table's rows. */
export type FieldValue = number | string | readonly string[] | readonly (readonly string[])[];
/** Any JSON: a kept value, of whatever version. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };
/** A kind of a newer server: kept, passed over. */
export type UnknownKind = Id<"UnknownKind">;

/** 32 hexadecimal digits. */
export type PersonId = Id<"PersonId">;
/** 32 hexadecimal digits. */
export type RoomId = Id<"RoomId">;
/** 32 hexadecimal digits. */
export type PutId = Id<"PutId">;
/** 32 hexadecimal digits. */
export type InvitationId = Id<"InvitationId">;

export const every_refusal_code = [
  "malformed",
  "unknown_room",
  "not_permitted",
  "stale",
  "twice_in_put",
  "client_too_old",
  "client_too_new",
  "wrong_id",
  "unknown_thing",
  "empty",
  "too_long",
  "out_of_range",
  "unknown_instrument",
  "unknown_field",
  "unknown_answer",
  "not_agreed",
  "not_asked",
  "room_closed",
  "not_kept",
] as const;
export type RefusalCode = (typeof every_refusal_code)[number];

export const every_purpose = [
  "job_seeking",
  "sick_leave",
  "education",
  "supported_employment",
  "onward_path",
  "one_question",
  "group",
] as const;
export type Purpose = (typeof every_purpose)[number];

export const every_room_phase = [
  "open",
  "resting",
  "closed",
] as const;
export type RoomPhase = (typeof every_room_phase)[number];

export const every_role = [
  "seeker",
  "member",
  "lead",
  "counsellor",
  "specialist",
  "interpreter",
  "guest",
  "coordinator",
  "system",
] as const;
export type Role = (typeof every_role)[number];

export const every_seat_phase = [
  "asked",
  "given",
  "ended",
] as const;
export type SeatPhase = (typeof every_seat_phase)[number];

export const every_kind = [
  "room",
  "seat",
  "agreement",
  "message",
  "turn",
  "answers",
  "goal",
  "activity",
  "approval",
  "reflection",
  "erasure",
  "form",
  "meeting",
  "action_point",
  "document",
] as const;
export type Kind = (typeof every_kind)[number];

export const every_party = [
  "seeker",
  "staff",
  "nobody",
] as const;
export type Party = (typeof every_party)[number];

export const every_given = [
  "self",
  "on_paper",
  "by_phone",
] as const;
export type Given = (typeof every_given)[number];

export const every_goal_level = [
  "main",
  "sub",
] as const;
export type GoalLevel = (typeof every_goal_level)[number];

export const every_activity_phase = [
  "proposed",
  "under_way",
  "done",
  "ended_early",
] as const;
export type ActivityPhase = (typeof every_activity_phase)[number];

export const every_approval_answer = [
  "approved",
  "declined",
] as const;
export type ApprovalAnswer = (typeof every_approval_answer)[number];

export const every_meeting_phase = [
  "proposed",
  "planned",
] as const;
export type MeetingPhase = (typeof every_meeting_phase)[number];

export const every_meeting_form = [
  "in_person",
  "phone",
  "video",
  "written",
] as const;
export type MeetingForm = (typeof every_meeting_form)[number];

export const every_document_type = [
  "pdf",
  "jpeg",
  "png",
  "docx",
  "odt",
  "text",
] as const;
export type DocumentType = (typeof every_document_type)[number];

export const every_side = [
  "circle",
  "staff",
] as const;
export type Side = (typeof every_side)[number];

export const every_http_refusal_code = [
  "malformed",
  "wrong_sign_in",
  "not_signed_in",
  "wrong_origin",
  "not_permitted",
  "unknown",
  "link_unknown",
  "link_spent",
  "link_withdrawn",
  "link_old",
  "name_taken",
  "weak_password",
  "empty",
  "too_long",
  "later",
  "too_large",
  "unavailable",
  "wrong_type",
  "room_full",
  "too_many",
] as const;
export type HttpRefusalCode = (typeof every_http_refusal_code)[number];

export const every_device = [
  "mine",
  "shared",
  "staff",
] as const;
export type Device = (typeof every_device)[number];

export const every_standing = [
  "seeker",
  "staff",
  "coordinator",
] as const;
export type Standing = (typeof every_standing)[number];

export const every_invitation_phase = [
  "sent",
  "opened",
  "redeemed",
  "withdrawn",
  "expired",
] as const;
export type InvitationPhase = (typeof every_invitation_phase)[number];

export const every_field_type = [
  "scale",
  "choice",
  "choices",
  "number",
  "date",
  "text",
  "table",
] as const;
export type FieldType = (typeof every_field_type)[number];

export interface Room {
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
  readonly shows_read?: boolean;
}

export interface About {
  readonly kind: Kind;
  readonly id: ThingId;
  readonly part?: string;
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

export interface Meaning {
  readonly thoughts: string;
  readonly feelings: string;
  readonly body: string;
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
  readonly level: GoalLevel;
  readonly wording: string;
  readonly comes_from: readonly About[];
  readonly meaning?: Meaning;
  readonly help: readonly Help[];
  readonly in_the_way: readonly InTheWay[];
  readonly rating_now?: Answer;
  readonly rating_wished?: Answer;
  readonly why_now?: string;
  readonly why: string;
  readonly by_when?: Day;
  readonly order: number;
}

export interface ActivityStep {
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
}

export interface FilledField {
  readonly id: string;
  readonly value: FieldValue;
}

export interface Particulars {
  readonly instrument: string;
  readonly instrument_version: number;
  readonly fields: readonly FilledField[];
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
  readonly particulars?: Particulars;
}

export interface Approval {
  readonly kind: Kind;
  readonly thing: ThingId;
  readonly seq: Seq;
  readonly answer: ApprovalAnswer;
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

export interface ErasedThing {
  readonly kind: Kind;
  readonly id: ThingId;
}

export interface Erasure {
  readonly things: readonly ErasedThing[];
  readonly wished_by: Role;
}

export interface Form {
  readonly instrument: string;
  readonly instrument_version: number;
  readonly about?: About;
  readonly fields: readonly FilledField[];
  readonly given: Given;
}

export interface AgendaItem {
  readonly id: string;
  readonly text: string;
}

export interface Minutes {
  readonly arriving: string;
  readonly since_last: string;
  readonly chosen: string;
  readonly explored: string;
  readonly plan: string;
  readonly rounding_off: string;
}

export interface Meeting {
  readonly phase: MeetingPhase;
  readonly day?: Day;
  readonly time: string;
  readonly zone: string;
  readonly length: number;
  readonly form: MeetingForm;
  readonly where: string;
  readonly purpose: string;
  readonly agenda: readonly AgendaItem[];
  readonly minutes?: Minutes;
}

export interface ActionPoint {
  readonly what: string;
  readonly person?: PersonId;
  readonly who: string;
  readonly by_when?: Day;
  readonly done: boolean;
  readonly about?: About;
}

export interface Document {
  readonly name: string;
  readonly type: DocumentType;
  readonly size: number;
  readonly about?: About;
}

export interface Enter {
  readonly type: "enter";
  readonly room: RoomId;
  readonly side: Side;
  readonly after: Seq;
  readonly grant: Seq;
  readonly drafts_after: number;
}

export interface Earlier {
  readonly type: "earlier";
  readonly room: RoomId;
  readonly side: Side;
  readonly before: Seq;
  readonly after: Seq;
}

export interface Put {
  readonly type: "put";
  readonly room: RoomId;
  readonly side: Side;
  readonly put_id: PutId;
  readonly changes: readonly Change[];
}

export interface Read {
  readonly type: "read";
  readonly room: RoomId;
  readonly side: Side;
  readonly seq: Seq;
  readonly back?: boolean;
}

export interface Leave {
  readonly type: "leave";
  readonly room: RoomId;
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
  readonly kind: Kind | UnknownKind;
  readonly id: ThingId;
  readonly v: number;
  readonly version: number;
  readonly value: Json;
}

export interface Entered {
  readonly type: "entered";
  readonly room: RoomId;
  readonly side: Side;
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
}

export interface DeliveredEntry {
  readonly seq: Seq;
  readonly at: Time;
  readonly by: PersonId;
  readonly kind: Kind | UnknownKind;
  readonly id: ThingId;
  readonly v: number;
  readonly value: Json;
  readonly erased: boolean;
}

export interface Entries {
  readonly type: "entries";
  readonly room: RoomId;
  readonly side: Side;
  readonly first: Seq;
  readonly last: Seq;
  readonly entries: readonly DeliveredEntry[];
}

export interface Done {
  readonly type: "done";
  readonly room: RoomId;
  readonly side: Side;
  readonly put_id: PutId;
  readonly first: Seq;
  readonly last: Seq;
}

export interface Present {
  readonly seq: Seq;
  readonly v: number;
  readonly value: Json;
}

export interface Refused {
  readonly type: "refused";
  readonly room: RoomId;
  readonly side: Side;
  readonly put_id: PutId;
  readonly change: number;
  readonly code: string;
  readonly field: string;
  readonly present?: Present;
}

export interface Later {
  readonly type: "later";
  readonly put_id: PutId;
  readonly ms: number;
}

export interface DraftKept {
  readonly type: "draft_kept";
  readonly room: RoomId;
  readonly side: Side;
  readonly kind: Kind | UnknownKind;
  readonly id: ThingId;
  readonly version: number;
}

export interface DraftStale {
  readonly type: "draft_stale";
  readonly room: RoomId;
  readonly side: Side;
  readonly kept: KeptDraft;
}

export interface DraftMoved {
  readonly type: "draft_moved";
  readonly room: RoomId;
  readonly side: Side;
  readonly kept: KeptDraft;
}

export interface DraftRefused {
  readonly type: "draft_refused";
  readonly room: RoomId;
  readonly side: Side;
  readonly kind: Kind | UnknownKind;
  readonly id: ThingId;
  readonly code: string;
  readonly ms?: number;
}

export interface TurnMoved {
  readonly type: "turn_moved";
  readonly room: RoomId;
  readonly side: Side;
  readonly turn: WhoseTurn;
}

export interface ReadMoved {
  readonly type: "read_moved";
  readonly room: RoomId;
  readonly side: Side;
  readonly read: readonly ReadMark[];
}

export interface PeopleMoved {
  readonly type: "people_moved";
  readonly room: RoomId;
  readonly side: Side;
  readonly people: readonly Person[];
}

export interface Closed {
  readonly type: "closed";
  readonly room: RoomId;
  readonly side: Side;
  readonly code: string;
}

export interface Malformed {
  readonly type: "malformed";
  readonly field: string;
}

export interface ComeBack {
  readonly type: "come_back";
  readonly ms: number;
}

export interface HttpRefusal {
  readonly code: HttpRefusalCode;
  readonly field: string;
  readonly ms?: number;
}

export interface SignIn {
  readonly organisation: string;
  readonly name: string;
  readonly password: string;
  readonly device: Device;
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

export interface OnCall {
  readonly name: string;
  readonly number: string;
}

export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly zone: string;
  readonly answer_days: number;
  readonly help: readonly HelpNumber[];
  readonly on_call?: OnCall;
}

export interface Me {
  readonly person: PersonId;
  readonly name: string;
  readonly standing: Standing;
  readonly language: string;
  readonly device: Device;
  readonly organisation: OrganisationView;
}

export interface MyLanguage {
  readonly language: string;
}

export interface OpenRoom {
  readonly put_id: PutId;
  readonly purpose: Purpose;
  readonly title: string;
}

export interface OpenedRoom {
  readonly room: RoomId;
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

export interface RoomRows {
  readonly rooms: readonly RoomRow[];
}

export interface VisitRow {
  readonly person: PersonId;
  readonly name: string;
  readonly role?: Role;
  readonly side: Side;
  readonly refused: boolean;
  readonly from: Time;
  readonly last: Time;
}

export interface VisitRows {
  readonly visits: readonly VisitRow[];
}

export interface Invite {
  readonly role: Role;
  readonly language: string;
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

export interface InvitationRows {
  readonly invitations: readonly InvitationRow[];
}

export interface LookAtInvitation {
  readonly token: string;
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

export interface BeginDocument {
  readonly id: ThingId;
  readonly size: number;
}

export interface DocumentUpload {
  readonly part_bytes: number;
  readonly parts: readonly number[];
  readonly type?: DocumentType;
}

export interface PurposeOffer {
  readonly purpose: Purpose;
  readonly processes: readonly string[];
  readonly map?: string;
  readonly map_version?: number;
  readonly offered: readonly string[];
  readonly situation?: string;
  readonly forms: readonly string[];
}

export interface PurposeOffers {
  readonly purposes: readonly PurposeOffer[];
}

export interface Scale {
  readonly id: string;
  readonly steps: number;
  readonly others: readonly string[];
}

export interface Stance {
  readonly id: string;
  readonly asks: boolean;
}

export interface Theme {
  readonly id: string;
  readonly points: readonly string[];
  readonly easier_after: readonly string[];
}

export interface InstrumentMap {
  readonly scale: string;
  readonly wish_scale: string;
  readonly possible_scale: string;
  readonly stances: readonly Stance[];
  readonly themes: readonly Theme[];
}

export interface Column {
  readonly id: string;
  readonly type: FieldType;
  readonly choices: readonly string[];
}

export interface When {
  readonly field: string;
  readonly choices: readonly string[];
}

export interface Field {
  readonly id: string;
  readonly type: FieldType;
  readonly scale?: string;
  readonly choices: readonly string[];
  readonly columns: readonly Column[];
  readonly offered?: readonly string[];
  readonly code_points_max?: number;
  readonly least?: number;
  readonly most?: number;
  readonly when?: When;
}

export interface Section {
  readonly id: string;
  readonly fields: readonly string[];
  readonly opens_on?: string;
}

export interface Lead {
  readonly field: string;
  readonly choice: string;
  readonly to: Kind;
  readonly instrument?: string;
  readonly theme?: string;
}

export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly kind: Kind;
  readonly side: Side;
  readonly filled_in_by: readonly Role[];
  readonly scales: readonly Scale[];
  readonly map?: InstrumentMap;
  readonly fields: readonly Field[];
  readonly sections?: readonly Section[];
  readonly title?: string;
  readonly single?: boolean;
  readonly first?: boolean;
  readonly about?: readonly Kind[];
  readonly about_agreed?: boolean;
  readonly leads?: readonly Lead[];
  readonly beside?: readonly string[];
}

export interface InstrumentTexts {
  readonly language: string;
  readonly texts: { readonly [name: string]: string };
}

export interface InstrumentView {
  readonly instrument: Instrument;
  readonly texts: readonly InstrumentTexts[];
}

export interface InstrumentName {
  readonly id: string;
  readonly version: number;
}

export interface InstrumentNames {
  readonly instruments: readonly InstrumentName[];
}

/** The value of each kind. */
export interface Values {
  readonly room: Room;
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
  readonly meeting: Meeting;
  readonly action_point: ActionPoint;
  readonly document: Document;
}

/** The version of each kind that this build writes. */
export const kind_versions = {
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
  meeting: 1,
  action_point: 1,
  document: 1,
} as const satisfies { readonly [K in Kind]: number };

/** Gives one thing its new value; null withdraws it. */
export type Change<K extends Kind = Kind> = {
  readonly [Each in K]: {
    readonly kind: Each;
    readonly id: ThingId;
    readonly v: number;
    readonly base: Seq;
    readonly value: Values[Each] | null;
  };
}[K];

/** A value on its way to be written: any field may be missing. */
export type Incomplete<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Incomplete<Item>[]
    : { readonly [Name in keyof T]?: Incomplete<T[Name]> };

/** Keeps a working copy that nobody else ever sees; null drops it. */
export type Draft<K extends Kind = Kind> = {
  readonly [Each in K]: {
    readonly type: "draft";
    readonly room: RoomId;
    readonly side: Side;
    readonly kind: Each;
    readonly id: ThingId;
    readonly v: number;
    readonly base: number;
    readonly value: Incomplete<Values[Each]> | null;
  };
}[K];

export type ClientFrame =
  | Enter
  | Earlier
  | Put
  | Draft
  | Read
  | Leave;

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

/** Each with its reason in protocol/limits.hpp. */
export const limits = {
  frame_bytes_max: 131072,
  json_depth_max: 16,
  json_nodes_max: 4000,
  body_bytes_max: 32768,
  document_bytes_max: 262144,
  documents_room_bytes_max: 209715200,
  documents_room_max: 400,
  put_changes_max: 16,
  message_code_points_max: 8000,
  message_bytes_max: 24576,
  note_code_points_max: 600,
  answers_bytes_max: 18432,
  form_bytes_max: 24576,
  line_code_points_max: 200,
  paragraph_code_points_max: 2000,
  agenda_items_max: 12,
  document_size_max: 10485760,
  document_part_bytes: 131072,
  documents_unnamed_max: 20,
  list_items_max: 50,
  draft_bytes_max: 32768,
  thing_id_characters_max: 96,
  outbox_bytes_max: 262144,
  page_bytes_max: 65536,
  malformed_frames_max: 5,
  ping_interval_ms: 25000,
  password_characters_min: 12,
  password_characters_max: 128,
  invitation_life_ms: 604800000,
  sign_in_link_life_ms: 86400000,
} as const;

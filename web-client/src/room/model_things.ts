// What screens see of the things in a room.
import type {
  ActivityPhase,
  Answers,
  About,
  Change,
  Day,
  Json,
  Kind,
  PersonId,
  Role,
  Seat,
  Seq,
  ThingId,
  Time,
  Values,
} from "./wire";

export interface PersonView {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly me: boolean;
  /** Where the seat stands now; absent for who once had one that is no longer in the room's state. */
  readonly seat?: Seat;
}

/** Where a thing made here is on its way. `refused` and `conflict` need the person (see `Stuck`). */
export type Way = "waiting_here" | "kept" | "refused" | "conflict";

export interface MessageView {
  readonly id: ThingId;
  readonly text: string;
  readonly by: PersonId;
  readonly mine: boolean;
  /** The server's time; of a waiting one the device's. */
  readonly at: Time;
  readonly seq: Seq | undefined;
  readonly about?: About;
  readonly reply_to?: ThingId;
  readonly answer_by?: Day;
  readonly written?: Time;
  readonly way: Way;
  /** Mine, and somebody of the other party has had it on a visible screen. */
  readonly read: boolean;
  readonly gone?: "withdrawn" | "erased";
}

/** A thing of any kind: its present value, or the one that waits here. */
export interface ThingView<K extends Kind> {
  readonly id: ThingId;
  readonly value: Values[K];
  /** Who gave it this value, and when; `made_…`: its first. */
  readonly by: PersonId;
  readonly at: Time;
  readonly made_by: PersonId;
  readonly made_at: Time;
  /** Absent: it only waits here. */
  readonly seq: Seq | undefined;
  readonly way: Way;
}

export interface Version<K extends Kind> {
  readonly seq: Seq;
  readonly at: Time;
  readonly by: PersonId;
  /** Null: it was withdrawn here. */
  readonly value: Values[K] | null;
}

export interface SharedTheme {
  readonly id: ThingId;
  readonly answers: Answers;
  readonly by: PersonId;
  readonly at: Time;
  readonly seq: Seq | undefined;
  readonly way: Way;
}

export interface ThemeView {
  /** instrument/round/theme */
  readonly id: ThingId;
  /** What others can see; absent: nothing, or taken back. */
  readonly shared: SharedTheme | undefined;
  /** What was shared before and has not been taken back, newest first. */
  readonly earlier: readonly SharedTheme[];
  readonly taken_back: boolean;
  /** My working copy, also of other devices. Absent for everybody but its owner. */
  readonly draft: Answers | undefined;
  /** Points that differ between working copy and what is shared. */
  readonly changed_since_shared: readonly string[];
  /** Points that are in the working copy and not shared: held back, or answered afterwards. */
  readonly not_shared: readonly string[];
}

export type Agreed =
  /** Everybody needed has said yes to the present version. */
  | { readonly state: "agreed"; readonly at: Time }
  /** Waits for a yes of these roles (a lead counts as counsellor). */
  | {
      readonly state: "waits";
      readonly for: readonly ("seeker" | "counsellor")[];
      readonly for_me: boolean;
    }
  | { readonly state: "declined"; readonly by: PersonId; readonly words: string };

/** Kinds that two agree on, as rooms/agreed.cpp has them. */
export type AgreedKind = "goal" | "activity" | "agreement";

/** Names something that two agree on. */
export interface AgreedThing {
  readonly kind: AgreedKind;
  readonly id: ThingId;
}

/** "I don't agree", in own words, to a version: it stays beside the plan, whatever was said afterwards. */
export interface SaidNo {
  readonly by: PersonId;
  readonly at: Time;
  readonly words: string;
  /** To what stands now, and not taken back. */
  readonly present: boolean;
}

/** Something that two agree on: its present value, or the one that waits here. */
export interface AgreedView<K extends AgreedKind> {
  readonly kind: K;
  readonly id: ThingId;
  readonly value: Values[K];
  /** Who made it, and when. */
  readonly by: PersonId;
  readonly at: Time;
  readonly seq: Seq | undefined;
  readonly agreed: Agreed;
  /** The version an approval must name: the seq at which an agreed field last changed. */
  readonly agreed_seq: Seq | undefined;
  /** In the order said. */
  readonly said_no: readonly SaidNo[];
  readonly way: Way;
}

export interface ActivityView extends AgreedView<"activity"> {
  readonly phase: ActivityPhase;
}

/** Something of mine that the server did not take; it stays until the person has chosen. */
export interface Stuck {
  /** Names it for `try_again`, `resolve` and `let_go`. */
  readonly n: number;
  readonly why: "refused" | "conflict";
  /** RefusalCode, also one this client does not know yet. */
  readonly code: string;
  /** Path inside the value, such as "points/self.joy/note". */
  readonly field: string;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/** One field that two people changed: both texts, so that the person picks or joins. */
export interface Conflict {
  readonly change: number;
  /** Path inside the value; list items by their id. Empty: the whole thing. */
  readonly path: readonly string[];
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

/** One entry, and what its thing was before it. Null: it had no value, or none that can still be read. */
export type Past = { readonly [K in Kind]: PastOf<K> }[Kind];

export interface PastOf<K extends Kind> {
  readonly kind: K;
  readonly id: ThingId;
  readonly seq: Seq;
  readonly at: Time;
  readonly by: PersonId;
  readonly before: Values[K] | null;
  readonly after: Values[K] | null;
}

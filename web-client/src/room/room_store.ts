// One room for screens: joins what is known of it, what waits here and my drafts into one view, and turns what
// a person does into puts. The circle is here; the staff side, beside it, in staff_side.ts.
import type { Api } from "../api/api";
import { RoomDocuments } from "../documents/room_documents";
import { DraftHandles } from "./draft_handles";
import type { DraftName } from "./draft_copy";
import type { Drafts } from "./drafts";
import { new_id, type Clock } from "./clock";
import { names_of, points_that_go } from "./held_back";
import type { AgreedThing, DraftHandle, RoomHandle, RoomView } from "./model";
import { Derived } from "./observable";
import type { NewChange, Outbox } from "./outbox";
import { activities_view, agreed_view } from "./selectors/agreed";
import { party_of, people_view, value_of, type RoomFacts } from "./selectors/facts";
import { messages_view, unread_view, type MessageMemory } from "./selectors/messages";
import { past_view } from "./selectors/past";
import { themes_view } from "./selectors/themes";
import { things_view, versions_view } from "./selectors/things";
import type { SideStore } from "./side_store";
import { StaffSide } from "./staff_side";
import type {
  Answers,
  Approval,
  ErasedThing,
  Erasure,
  Form,
  Json,
  Kind,
  Message,
  PersonId,
  Role,
  RoomId,
  RoomRow,
  Seq,
  Side,
  ThingId,
  Values,
} from "./wire";

/** Kinds of which a view tells what is being written: it moves with every key of them. */
const drafts_shown = new Set<Kind>(["answers", "form", "action_point", "document"]);

export interface RoomNeeds {
  readonly id: RoomId;
  readonly me: PersonId;
  readonly side: SideStore;
  readonly staff_side: SideStore;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly clock: Clock;
  readonly api: Api;
  /** The list's row: something to show before the room itself has come. */
  readonly row: () => RoomRow | undefined;
  readonly is_on_line: () => boolean;
  readonly watched: (watchers: number) => void;
}

export class RoomStore implements RoomHandle {
  readonly id: RoomId;
  readonly view: Derived<RoomView>;
  readonly side: SideStore;
  readonly staff: StaffSide;
  readonly documents: RoomDocuments;
  readonly #needs: RoomNeeds;
  readonly #draft_handles: DraftHandles;
  readonly #memory: MessageMemory = new Map();
  #message_id: ThingId = new_id();

  constructor(needs: RoomNeeds) {
    this.id = needs.id;
    this.side = needs.side;
    this.staff = new StaffSide(needs);
    this.#needs = needs;
    this.#draft_handles = new DraftHandles(needs.drafts, needs.id, "circle");
    this.view = new Derived(() => this.#make_view(), needs.watched);
    this.documents = new RoomDocuments({
      room: needs.id,
      api: needs.api,
      clock: needs.clock,
      put: (changes) => this.put(changes),
      draft: (kind, id) => this.draft(kind, id),
    });
  }

  // Drafts.

  readonly draft = <K extends Kind>(kind: K, id: ThingId): DraftHandle<K> =>
    this.#draft_handles.of(kind, id);

  readonly message_draft = (): DraftHandle<"message"> =>
    this.draft("message", this.#message_draft_id());

  draft_moved({ side, kind, id }: DraftName): void {
    if (side === "staff") {
      this.staff.draft_moved(kind, id);
      this.view.moved();
      return;
    }
    this.#draft_handles.moved(kind, id);
    // A key in the message being written moves nothing else of the room.
    const message_before = this.#message_id;
    const other_message = kind === "message" && this.#message_draft_id() !== message_before;
    if (drafts_shown.has(kind) || other_message) this.view.moved();
  }

  readonly side_of = (side: Side) => (side === "circle" ? this.side : this.staff.side);

  async load(): Promise<void> {
    await Promise.all([this.side.load(), this.staff.side.load()]);
  }

  lost_line(): void {
    for (const side of [this.side, this.staff.side]) side.lost_line();
  }

  write_down(): void {
    for (const side of [this.side, this.staff.side]) side.write_down();
  }

  /** Those to be in: the staff side for who helps here, and nobody else ever asks for it. */
  my_sides(): SideStore[] {
    return this.#works_here() ? [this.side, this.staff.side] : [this.side];
  }

  // What a person does.

  readonly send_message: RoomHandle["send_message"] = async (more = {}) => {
    const id = this.#message_draft_id();
    const name = this.#name("message", id);
    const draft = this.#needs.drafts.value(name) as Message | null;
    if (!draft || draft.text.trim() === "") return;
    const written = this.#needs.is_on_line() ? {} : { written: this.#needs.clock.now() };
    const value = { ...draft, ...more, ...written };
    // Another tab or device of mine has sent this very draft, and the text here is another: a message of its own.
    const used_up =
      this.side.fold.thing("message", id) ??
      this.#needs.outbox.pending(this.id, "circle", { kind: "message", id });
    await this.#put([{ kind: "message", id: used_up ? new_id() : id, value }]);
    // The text stands in the outbox now; only then may the draft go.
    if (this.#message_id === id) this.#message_id = new_id();
    await this.#needs.drafts.used_up(name, value as unknown as Json);
    this.view.moved();
  };

  readonly share: RoomHandle["share"] = (theme, held_back) =>
    this.share_map([{ theme, held_back, along: [] }]);

  readonly share_map: RoomHandle["share_map"] = async (themes) => {
    const erased: ErasedThing[] = [];
    const given: NewChange[] = [];
    for (const { theme: id, held_back, along } of themes) {
      const thing = { kind: "answers", id } as const;
      const draft = this.#needs.drafts.value(this.#name("answers", id)) as Answers | null;
      if (!draft) continue;
      const points = points_that_go(draft.points, held_back);
      const kept = new Set(names_of(points));
      if (points.length === 0) {
        erased.push(...(await this.#to_erase([thing, ...along])));
        continue;
      }
      if ([...this.#ever_shared(id)].some((name) => !kept.has(name))) erased.push(thing);
      const value: Answers = { ...draft, points };
      given.push({ ...thing, value: value as unknown as Json });
    }
    if (erased.length > 0) await this.#put([this.#erasure(erased), ...given]);
    else if (given.length > 0) await this.#put(given);
  };

  readonly take_back: RoomHandle["take_back"] = async (id, kind = "answers", along = []) => {
    const things = await this.#to_erase([{ kind, id }, ...along]);
    if (things.length > 0) await this.#put([this.#erasure(things)]);
  };

  readonly give_form: RoomHandle["give_form"] = async (id, form) => {
    const left_out = ({ fields }: Form) =>
      fields.some((field) => !form.fields.some((kept) => kept.id === field.id));
    // Only a seeker's own is taken back by erasing; what a counsellor gives is changed like any other text.
    const mine = this.#works_here() ? [] : this.#ever_given("form", id);
    const takes_back = (mine as unknown as readonly Form[]).some(left_out);
    const erasures = takes_back ? [this.#erasure([{ kind: "form", id }])] : [];
    await this.#put([...erasures, { kind: "form", id, value: form }]);
  };

  readonly put_activity: RoomHandle["put_activity"] = (value, id) =>
    this.put_agreed("activity", value, id);

  readonly put_agreed: RoomHandle["put_agreed"] = async (
    kind,
    value,
    id = new_id<ThingId>(),
    from,
  ) => {
    await this.#put([{ kind, id, value, ...(from && { from }) }]);
    return id;
  };

  readonly approve: RoomHandle["approve"] = (thing) => this.#answer(thing, "approved", "");

  readonly decline: RoomHandle["decline"] = (thing, words) =>
    this.#answer(thing, "declined", words);

  readonly put: RoomHandle["put"] = (changes) =>
    this.#put(changes.map(({ kind, id, value }) => ({ kind, id, value: value ?? null })));

  readonly saw = (seq: Seq): void => this.side.saw(seq);
  readonly unread_above = (seq: Seq): void => this.side.unread_above(seq);

  readonly try_again = (n: number): Promise<void> => this.#needs.outbox.try_again(n);
  readonly resolve: RoomHandle["resolve"] = (n, picks) => this.#needs.outbox.resolve(n, picks);
  readonly let_go = (n: number): Promise<void> => this.#needs.outbox.let_go(n);

  // Inside.

  #works_here(): boolean {
    return party_of(this.side.known?.role ?? this.#needs.row()?.role) === "staff";
  }

  #name<K extends Kind>(kind: K, id: ThingId): DraftName & { readonly kind: K } {
    return { room: this.id, side: "circle", kind, id };
  }

  /** The message being written on any device of mine; the next one's id when it was sent, here or elsewhere. */
  #message_draft_id(): ThingId {
    const named = this.#needs.drafts.named(this.id, "circle", "message").map(({ id }) => id);
    if (!named.includes(this.#message_id)) this.#message_id = named.at(-1) ?? this.#message_id;
    if (named.length === 0 && this.side.fold.thing("message", this.#message_id))
      this.#message_id = new_id();
    return this.#message_id;
  }

  #put(
    changes: readonly {
      kind: Kind;
      id: ThingId;
      value: object | Json;
      from?: object | undefined;
    }[],
  ): Promise<void> {
    return this.#needs.outbox.put(this.id, "circle", changes as readonly NewChange[]);
  }

  #erasure(things: readonly ErasedThing[]): { kind: Kind; id: ThingId; value: Erasure } {
    const wished_by: Role = this.side.known?.role ?? "seeker";
    return { kind: "erasure", id: new_id(), value: { things, wished_by } };
  }

  /** Those that stand in the room or may be on their way there; what only waits here goes no further. */
  async #to_erase(things: readonly ErasedThing[]): Promise<ErasedThing[]> {
    const { outbox } = this.#needs;
    const left: ErasedThing[] = [];
    for (const thing of things) {
      await outbox.take_back_waiting(this.id, thing);
      const pending = outbox.pending(this.id, "circle", thing);
      if (pending?.change.kind === "erasure") continue;
      const stands = this.side.fold.thing(thing.kind, thing.id)?.presence === "value";
      if (stands || pending) left.push(thing);
    }
    return left;
  }

  /** Of everything of the theme that still stands in the journal, or may stand there in a moment. */
  #ever_shared(theme: ThingId): Set<string> {
    const values = this.#ever_given("answers", theme) as unknown as readonly Answers[];
    return new Set(values.flatMap(({ points }) => names_of(points)));
  }

  /** Everything of the thing that still stands in the journal, or may stand there in a moment. */
  #ever_given(kind: Kind, id: ThingId): Json[] {
    const pending = this.#needs.outbox.pending(this.id, "circle", { kind, id });
    const on_its_way = pending?.item.sent && pending.change.kind === kind;
    return [
      ...this.side.fold.history(kind, id).map((entry) => entry.value),
      ...(on_its_way ? [pending.change.value] : []),
    ].filter((value) => value !== null);
  }

  async #answer(of: AgreedThing, answer: Approval["answer"], words: string): Promise<void> {
    const all = this.view.now().agreed(of.kind);
    const seq = all.find(({ id }) => id === of.id)?.agreed_seq;
    // A version that only waits here has no seq yet: there is nothing to say yes to.
    if (seq === undefined) return;
    const value: Approval = { kind: of.kind, thing: of.id, seq, answer, words };
    const id = `${of.kind}/${of.id}/${this.#needs.me}` as ThingId;
    await this.#put([{ kind: "approval", id, value }]);
  }

  #my_drafts<K extends Kind>(kind: K): { id: ThingId; value: Values[K] }[] {
    const { drafts } = this.#needs;
    return drafts.named(this.id, "circle", kind).map(({ id }) => ({
      id,
      value: drafts.value(this.#name(kind, id)) as unknown as Values[K],
    }));
  }

  #facts(): RoomFacts {
    const { side, me, outbox } = this.#needs;
    const known = side.known;
    const my_answers = this.#my_drafts("answers");
    return {
      fold: side.fold,
      me,
      role: known?.role,
      people: known?.people ?? [],
      read: known?.read ?? [],
      my_read: side.my_read(),
      waiting: outbox.items(this.id).filter((item) => item.side === "circle"),
      my_answers,
    };
  }

  #make_view(): RoomView {
    const { side, outbox } = this.#needs;
    const facts = this.#facts();
    const row = this.#needs.row();
    const messages = messages_view(facts, this.#memory);
    const unread = unread_view(messages, facts.my_read);
    const turn = side.known?.turn ?? row?.turn ?? { waits_for: "nobody" as const };
    const role = facts.role ?? row?.role;
    return {
      id: this.id,
      phase: this.#phase(),
      entered: side.is_in(),
      role,
      room: value_of("room", side.fold.thing("room", "room" as ThingId)),
      people: people_view(facts),
      turn: { ...turn, mine: turn.waits_for !== "nobody" && turn.waits_for === party_of(role) },
      messages,
      themes: themes_view(facts),
      activities: activities_view(facts),
      agreed: (kind) => agreed_view(facts, kind),
      things: (kind) => things_view(facts, kind),
      drafts: (kind) => this.#my_drafts(kind),
      versions: (kind, id) => versions_view(facts, kind, id),
      past: () => past_view(facts),
      unread: unread.length,
      first_unread: unread[0]?.id,
      waiting: facts.waiting.filter(({ done }) => !done).length,
      stuck: outbox.stuck(this.id),
      staff: this.#works_here() ? this.staff.view(facts) : undefined,
    };
  }

  #phase(): RoomView["phase"] {
    const { side } = this.#needs;
    if (side.is_closed()) return "closed";
    if (!side.known) return "loading";
    return side.is_whole() ? "ready" : "catching_up";
  }
}

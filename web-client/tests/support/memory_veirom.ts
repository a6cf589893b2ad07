// For tests of screens: the client of the journal as its interface promises it, in memory and with nothing
// behind it. What a screen calls is written down in `called`; what it shows is set from outside.
import type {
  DraftHandle,
  DraftView,
  Line,
  RoomHandle,
  RoomList,
  RoomView,
  Session,
  ThingView,
  Veirom,
} from "../../src/room/model";
import type { UploadView } from "../../src/documents/uploads";
import { Cell } from "../../src/room/observable";
import type {
  Answers,
  Form,
  InstrumentName,
  InstrumentView,
  Kind,
  PurposeOffer,
  ThingId,
  Values,
} from "../../src/room/wire";
import { empty_view, me, own_form, own_instrument, own_purposes, room_id } from "./people";

type Called = readonly [name: string, ...given: unknown[]];

export class MemoryRoom implements RoomHandle {
  readonly id = room_id;
  readonly view: Cell<RoomView>;
  readonly called: Called[];
  readonly #drafts = new Map<string, { cell: Cell<DraftView<Kind>>; handle: DraftHandle<Kind> }>();
  #messages = 0;

  constructor(view: RoomView, called: Called[]) {
    this.view = new Cell(view);
    this.called = called;
  }

  set(change: Partial<RoomView>) {
    this.view.set({ ...this.view.now(), ...change });
  }

  /** What stands in the room of a kind that has no view of its own. */
  things<K extends Kind>(kind: K, found: readonly Pick<ThingView<K>, "id" | "value">[]) {
    const { things } = this.view.now();
    const by_me = { by: me.person, at: 0, made_by: me.person, made_at: 0, seq: 1 };
    const shown = found.map((each) => ({ ...each, ...by_me, way: "kept" as const }));
    this.set({
      things: ((asked: Kind) => (asked === kind ? shown : things(asked))) as RoomView["things"],
    });
  }

  draft = <K extends Kind>(kind: K, id: ThingId): DraftHandle<K> => {
    const name = `${kind} ${id}`;
    const known = this.#drafts.get(name);
    if (known) return known.handle as unknown as DraftHandle<K>;
    const cell = new Cell<DraftView<Kind>>({
      id,
      value: undefined,
      save: "none",
      refused: undefined,
    });
    const moved = (value: Values[Kind] | undefined) => {
      cell.set({ id, value, save: value ? "kept" : "none", refused: undefined });
      if (kind === "answers") this.#answers_moved(id, value as Answers | undefined);
      if (kind === "form") this.#form_moved(id, value as Form | undefined);
    };
    const handle: DraftHandle<Kind> = {
      view: cell,
      write: moved,
      drop: () => moved(undefined),
    };
    this.#drafts.set(name, { cell, handle });
    return handle as unknown as DraftHandle<K>;
  };

  message_draft = (): DraftHandle<"message"> =>
    this.draft("message", `message-${this.#messages}` as ThingId);

  send_message: RoomHandle["send_message"] = (more) => {
    const value = this.message_draft().view.now().value;
    this.#messages += 1;
    this.set({});
    return this.#done("send_message", value?.text, more);
  };

  share: RoomHandle["share"] = (theme, held_back) => {
    const answers = this.draft("answers", theme).view.now().value;
    const state = this.view.now().themes.get(theme);
    if (answers && state) {
      const points = answers.points.filter(({ id }) => !held_back.includes(id));
      const shared = { id: theme, answers: { ...answers, points }, by: me.person, at: 0, seq: 1 };
      const themes = new Map(this.view.now().themes);
      themes.set(theme, { ...state, shared: { ...shared, way: "kept" } });
      this.set({ themes });
    }
    return this.#done("share", theme, held_back);
  };

  share_map: RoomHandle["share_map"] = async (themes) => {
    for (const { theme, held_back } of themes) await this.share(theme, held_back);
    return this.#done("share_map", themes);
  };

  take_back: RoomHandle["take_back"] = (theme, kind = "answers", along = []) => {
    if (kind !== "answers") return this.#done("take_back", theme, kind, along);
    const state = this.view.now().themes.get(theme);
    const themes = new Map(this.view.now().themes);
    if (state) themes.set(theme, { ...state, shared: undefined, taken_back: true });
    this.set({ themes });
    return this.#done("take_back", theme, kind, along);
  };

  give_form: RoomHandle["give_form"] = (id, form) => this.#done("give_form", id, form);

  put_activity: RoomHandle["put_activity"] = async (value, id) => {
    await this.#done("put_activity", value, id);
    return id ?? ("e".repeat(32) as ThingId);
  };

  put_agreed: RoomHandle["put_agreed"] = async (kind, value, id, from) => {
    await this.#done("put_agreed", kind, value, id, from?.seq);
    return id ?? ("e".repeat(32) as ThingId);
  };

  approve: RoomHandle["approve"] = ({ kind, id }) => this.#done("approve", { kind, id });
  decline: RoomHandle["decline"] = ({ kind, id }, words) =>
    this.#done("decline", { kind, id }, words);
  put: RoomHandle["put"] = (changes) => this.#done("put", changes);
  readonly staff: RoomHandle["staff"] = {
    draft: (kind, id) => this.draft(kind, id),
    put: (changes) => this.#done("staff.put", changes),
  };
  documents: RoomHandle["documents"] = {
    uploads: new Cell<readonly UploadView[]>([]),
    add: (file, about) => this.#done("documents.add", file.name, about),
    let_go: (id) => void this.#done("documents.let_go", id),
    drop: (id) => this.#done("documents.drop", id),
    share: (id, document) => this.#done("documents.share", id, document),
    read: (id) => {
      this.called.push(["documents.read", id]);
      return Promise.resolve({ ok: true, value: new Blob(["words"]) });
    },
  };
  saw: RoomHandle["saw"] = (seq) => void this.#done("saw", seq);
  unread_above: RoomHandle["unread_above"] = (seq) => void this.#done("unread_above", seq);
  try_again: RoomHandle["try_again"] = (n) => this.#done("try_again", n);
  resolve: RoomHandle["resolve"] = (n, picks) => this.#done("resolve", n, picks);
  let_go: RoomHandle["let_go"] = (n) => this.#done("let_go", n);

  #done(...what: Called): Promise<void> {
    this.called.push(what);
    return Promise.resolve();
  }

  readonly #forms = new Map<ThingId, Form>();

  #form_moved(id: ThingId, draft: Form | undefined) {
    if (draft) this.#forms.set(id, draft);
    else this.#forms.delete(id);
    const forms = [...this.#forms].map(([each, value]) => ({ id: each, value }));
    const drafts = (kind: Kind) => (kind === "form" ? forms : []);
    this.set({ drafts: drafts as RoomView["drafts"] });
  }

  #answers_moved(id: ThingId, draft: Answers | undefined) {
    const themes = new Map(this.view.now().themes);
    const before = themes.get(id);
    themes.set(id, {
      id,
      shared: before?.shared,
      earlier: before?.earlier ?? [],
      taken_back: before?.taken_back ?? false,
      draft,
      changed_since_shared: before?.changed_since_shared ?? [],
      not_shared: before?.not_shared ?? [],
    });
    this.set({ themes });
  }
}

const no_line = { ok: false, refusal: { code: "no_line", field: "" } } as const;

export class MemoryVeirom implements Veirom {
  readonly called: Called[] = [];
  readonly session = new Cell<Session>({ phase: "open", me, from_device: false });
  readonly line = new Cell<Line>({
    phase: "open",
    next_try: undefined,
    unsent: 0,
    too_old: false,
  });
  readonly rooms = new Cell<RoomList>({ phase: "known", rows: [] });
  readonly only_room = new MemoryRoom(empty_view, this.called);
  readonly #instrument = new Cell<InstrumentView | undefined>(own_instrument);

  room = (): MemoryRoom => this.only_room;
  /** An older version is one of its own where it was set; the present one is any other. */
  readonly #older = new Map<number, Cell<InstrumentView | undefined>>();
  readonly #form = new Cell<InstrumentView | undefined>(own_form);
  instrument: Veirom["instrument"] = (id, version) =>
    id === own_form.instrument.id ? this.#form : (this.#older.get(version) ?? this.#instrument);
  /** No forms, unless a test brings some. */
  readonly instruments = new Cell<readonly InstrumentName[] | undefined>([]);
  readonly instruments_missing = new Cell<ReadonlySet<string>>(new Set());
  readonly purposes = new Cell<readonly PurposeOffer[] | undefined>(own_purposes);
  shown_instrument = (view: InstrumentView) => this.#instrument.set(view);
  older_instrument = (view: InstrumentView) =>
    this.#older.set(view.instrument.version, new Cell<InstrumentView | undefined>(view));
  refresh_rooms = () => Promise.resolve();

  /** What each request answers; `no_line` when nothing was set. */
  answers: Partial<Record<keyof Veirom, unknown>> = {};

  organisation: Veirom["organisation"] = (name) => this.#ask("organisation", name);
  sign_in: Veirom["sign_in"] = (how) => this.#ask("sign_in", how);
  look_at_invitation: Veirom["look_at_invitation"] = (token) =>
    this.#ask("look_at_invitation", token);
  accept_invitation: Veirom["accept_invitation"] = (how) => this.#ask("accept_invitation", how);
  look_at_sign_in_link: Veirom["look_at_sign_in_link"] = (token) =>
    this.#ask("look_at_sign_in_link", token);
  use_sign_in_link: Veirom["use_sign_in_link"] = (how) => this.#ask("use_sign_in_link", how);
  set_language: Veirom["set_language"] = (language) => this.#ask("set_language", language);
  open_room: Veirom["open_room"] = (how) => this.#ask("open_room", how);
  open_practice: Veirom["open_practice"] = (language) => this.#ask("open_practice", language);
  go_on_practising: Veirom["go_on_practising"] = (room) => this.#ask("go_on_practising", room);
  visits: Veirom["visits"] = (room) => this.#ask("visits", room);
  invitations: Veirom["invitations"] = (room) => this.#ask("invitations", room);
  invite: Veirom["invite"] = (room, role) => this.#ask("invite", room, role);
  withdraw_invitation: Veirom["withdraw_invitation"] = (room, invitation) =>
    this.#ask("withdraw_invitation", room, invitation);
  make_sign_in_link: Veirom["make_sign_in_link"] = (room) => this.#ask("make_sign_in_link", room);

  sign_out: Veirom["sign_out"] = (anyway = false) => {
    this.called.push(["sign_out", anyway]);
    const { unsent } = this.line.now();
    return Promise.resolve({ unsent: anyway ? 0 : unsent });
  };
  load_newer = () => {
    this.called.push(["load_newer"]);
    return Promise.resolve();
  };
  leave_quickly = () => void this.called.push(["leave_quickly"]);
  come_back = () => {
    this.called.push(["come_back"]);
    return Promise.resolve();
  };

  #ask<T>(name: keyof Veirom, ...given: unknown[]): Promise<T> {
    this.called.push([name, ...given]);
    return Promise.resolve((this.answers[name] ?? no_line) as T);
  }
}

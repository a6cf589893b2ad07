// The whole client of the journal: who is here, on which device, over which line; the rooms are PersonStore's.
// What a browser has (sockets, storage, tabs, the page) are arguments; start.ts gives the real ones.
import { Connection, type SessionCheck } from "../connection/connection";
import type { Keeps } from "../device/device";
import type { WhoWasHere } from "../device/who";
import type { ClientNeeds } from "./client_needs";
import { Asking, is_no_line, mapped } from "./asking";
import type { Asked, Line, RoomHandle, RoomList, Session, Veirom } from "./model";
import { Cell, Derived, type Observable } from "./observable";
import { PersonStore } from "./person_store";
import type { InstrumentName, InstrumentView, Me, PurposeOffer, RoomId } from "./wire";

/** Without a line at the start: the next try, with jitter. */
const confirm_again_ms = 5_000;

const not_known = new Cell(undefined);
const none_missing = new Cell<ReadonlySet<string>>(new Set());
const no_rooms: RoomList = { phase: "unknown", rows: [] };

export class Client extends Asking implements Veirom {
  readonly session = new Cell<Session>({ phase: "starting" });
  readonly line: Derived<Line>;
  readonly rooms: Observable<RoomList>;
  readonly #needs: ClientNeeds;
  readonly #connection: Connection;
  readonly #rooms_mirror: Derived<RoomList>;
  #me: Me | undefined;
  #store: PersonStore | undefined;
  #confirmed = false;
  #was: WhoWasHere = {};
  #stop_confirm: () => void = () => undefined;
  #stop_rooms: () => void = () => undefined;
  /** Ends every wait of a person who is no longer here. */
  #turn = 0;

  constructor(needs: ClientNeeds) {
    super(needs.api);
    this.#needs = needs;
    this.#connection = new Connection(
      {
        open_socket: needs.open_socket,
        clock: needs.clock,
        chance: needs.chance,
        check_session: () => this.#check_session(),
      },
      {
        opened: () => this.#store?.opened(),
        frame: (frame) => this.#store?.on_frame(frame),
        lost: () => this.#store?.lost_line(),
        session_ended: () => this.#cover("ended"),
      },
    );
    this.line = new Derived(() => ({
      ...this.#connection.line.now(),
      unsent: this.#store?.unsent() ?? 0,
      too_old: this.#store?.outbox.too_old() ?? false,
    }));
    this.#connection.line.watch(() => this.line.moved());
    this.#rooms_mirror = new Derived(
      () => this.#store?.rooms.list.now() ?? no_rooms,
      (watchers) => this.#mirror_rooms(watchers > 0),
    );
    this.rooms = this.#rooms_mirror;
  }

  /** Shows what the device has, then asks the server who is here. */
  async start(): Promise<void> {
    this.#was = await this.#needs.who_was_here();
    if (this.#was.sign_out_due && !(await this.#finish_sign_out())) return;
    if (this.#needs.was_left()) {
      this.session.set({ phase: "covered", why: "left", name: undefined });
      return;
    }
    const { who } = this.#was;
    if (who?.device === "mine") {
      const keeps = await this.#needs.open_keeps(who.person, who.device);
      const me = await keeps.had.get("me", "me").catch(() => undefined);
      if (me) {
        await this.#become(me.value as Me, keeps);
        this.session.set({ phase: "open", me: me.value as Me, from_device: true });
      }
    }
    await this.#confirm();
  }

  room = (id: RoomId): RoomHandle => {
    if (!this.#store) throw new Error("a room was asked for before anybody was signed in");
    return this.#store.room(id);
  };

  instrument = (id: string, version: number): Observable<InstrumentView | undefined> =>
    this.#store?.instruments.get(id, version) ?? new Cell<InstrumentView | undefined>(undefined);

  /** Asked for by a screen of somebody who is signed in. */
  get instruments(): Observable<readonly InstrumentName[] | undefined> {
    return this.#store?.instruments.names ?? not_known;
  }

  get instruments_missing(): Observable<ReadonlySet<string>> {
    return this.#store?.instruments.missing ?? none_missing;
  }

  get purposes(): Observable<readonly PurposeOffer[] | undefined> {
    return this.#store?.instruments.purposes.cell ?? not_known;
  }

  refresh_rooms = async (): Promise<void> => {
    await this.#store?.rooms.refresh();
  };

  // What is asked of the server.

  /** Its put id is kept while the line fails, so that pressing again opens no second room. */
  open_room: Veirom["open_room"] = async (how) => {
    const put_id = this.put_ids.of(`open ${how.purpose} ${how.title}`);
    const asked = await this.#needs.api.open_room({ ...how, put_id });
    if (!is_no_line(asked)) this.put_ids.clear();
    if (asked.ok) await this.#store?.rooms.refresh();
    return mapped(asked, ({ room }) => room);
  };

  accept_invitation: Veirom["accept_invitation"] = async (how) => {
    const put_id = this.put_ids.of(`accept ${how.token}`);
    return this.#entered_by(await this.#needs.api.accept_invitation({ ...how, put_id }));
  };
  sign_in: Veirom["sign_in"] = async (how) => this.#entered_by(await this.#needs.api.sign_in(how));
  use_sign_in_link: Veirom["use_sign_in_link"] = async (how) =>
    this.#entered_by(await this.#needs.api.use_sign_in_link(how));

  set_language: Veirom["set_language"] = async (language) => {
    const asked = await this.#needs.api.set_language(language);
    if (asked.ok) await this.#is_here(asked.value);
    return asked;
  };

  sign_out: Veirom["sign_out"] = async (anyway = false) => {
    await this.#store?.flush();
    await this.#store?.outbox.settled();
    const unsent = this.#store?.unsent() ?? 0;
    if (unsent > 0 && !anyway) return { unsent };
    this.#connection.stop();
    // The device first: nothing of it may depend on the line.
    await this.#leave(true);
    this.#was = { sign_out_due: true };
    await this.#needs.remember_who(this.#was);
    this.session.set({ phase: "signed_out" });
    await this.#finish_sign_out();
    return { unsent: 0 };
  };

  load_newer = async (): Promise<void> => {
    await this.#store?.flush();
    await this.#store?.outbox.settled();
    await this.#needs.load_newer();
  };

  leave_quickly = (): void => {
    this.session.set({ phase: "covered", why: "left", name: undefined });
    void this.#store?.flush(); // Before the line is let go.
    this.#connection.stop();
    this.#needs.leave_quickly();
  };

  come_back = async (): Promise<void> => {
    this.#needs.came_back();
    if (!this.#store) {
      await this.start();
      return;
    }
    this.session.set({ phase: "covered", why: "checking", name: undefined });
    await this.#confirm();
  };

  // What the page says.

  /** The device says it has a line, or somebody looks at the page. */
  nudge(): void {
    if (this.session.now().phase === "covered" && this.#needs.was_left()) return;
    if (!this.#confirmed) void this.#confirm();
    else if (this.#connection.is_open()) this.#store?.probe();
    else this.#connection.nudge();
  }

  /** The page is shown again after others may have sat there. */
  async shown_again(): Promise<void> {
    if (this.#needs.was_left()) {
      this.session.set({ phase: "covered", why: "left", name: undefined });
      return;
    }
    if (this.session.now().phase !== "open") return;
    // On a device of one's own the check goes on behind what is shown; elsewhere it comes first.
    if (this.#me?.device !== "mine") this.#cover("checking");
    await this.#confirm();
  }

  hiding(): void {
    void this.#store?.flush();
  }

  // Inside.

  async #entered_by(asked: Asked<Me>): Promise<Asked<Me>> {
    if (asked.ok) await this.#is_here(asked.value);
    return asked;
  }

  /** Asks who is here; tries again by itself while there is no line. */
  async #confirm(): Promise<void> {
    this.#stop_confirm();
    const turn = this.#turn;
    const asked = await this.#needs.api.me();
    if (turn !== this.#turn) return;
    if (asked.ok) {
      await this.#is_here(asked.value);
      return;
    }
    if (asked.refusal.code === "not_signed_in") {
      if (this.#store || this.#was.who) this.#cover("ended");
      else this.session.set({ phase: "signed_out" });
      return;
    }
    if (this.session.now().phase === "starting") {
      if (this.#was.who) this.#cover("checking");
      else this.session.set({ phase: "signed_out" });
    }
    this.#confirmed = false;
    this.#connection.no_line();
    const ms = confirm_again_ms * (0.5 + this.#needs.chance());
    this.#stop_confirm = this.#needs.clock.after(ms, () => void this.#confirm());
  }

  /** The server has said who is here. */
  async #is_here(me: Me): Promise<void> {
    this.#turn += 1;
    this.#stop_confirm();
    if (this.#store && (this.#me?.person !== me.person || this.#me.device !== me.device)) {
      // What the one before has not sent stays on the device, sealed, until they return.
      this.#connection.stop();
      await this.#store.flush();
      await this.#leave(false);
    }
    const who = { person: me.person, device: me.device, organisation: me.organisation.id };
    this.#was = { who };
    await this.#needs.remember_who(this.#was);
    if (!this.#store) await this.#become(me, await this.#needs.open_keeps(me.person, me.device));
    await this.#remember_me(me);
    this.#confirmed = true;
    this.session.set({ phase: "open", me, from_device: false });
    this.#connection.start();
    this.#connection.nudge();
    await this.#store?.rooms.refresh();
  }

  async #become(me: Me, keeps: Keeps): Promise<void> {
    const { api, clock, chance, join_tabs } = this.#needs;
    this.#me = me;
    this.#keeps = keeps;
    this.#store = new PersonStore({
      me,
      keeps,
      clock,
      chance,
      api,
      send: (frame, answer_ms) => this.#connection.send(frame, answer_ms),
      is_on_line: () => this.#connection.is_open(),
      join_tabs: (told, sends) => join_tabs(me.person, { told, sends }),
      moved: () => this.line.moved(),
      other_person: () => this.#other_person(),
      signed_out_elsewhere: () => void this.#signed_out_elsewhere(),
    });
    await this.#store.load();
    this.#rooms_mirror.moved();
    this.#mirror_rooms(this.#rooms_watched);
  }

  #keeps: Keeps | undefined;

  async #remember_me(me: Me): Promise<void> {
    this.#me = me;
    if (!this.#keeps?.had.lasting) return;
    await this.#keeps.had.write([{ group: "me", name: "me", value: me }]).catch(() => undefined);
  }

  async #leave(destroy: boolean): Promise<void> {
    const store = this.#store;
    this.#turn += 1;
    this.#stop_confirm();
    this.#store = undefined;
    this.#me = undefined;
    this.#keeps = undefined;
    this.#confirmed = false;
    this.put_ids.clear();
    this.#stop_rooms();
    await store?.close(destroy);
    this.#rooms_mirror.moved();
    this.line.moved();
  }

  /** False while there is no line: told again at the next start. */
  async #finish_sign_out(): Promise<boolean> {
    const asked = await this.#needs.api.sign_out();
    if (is_no_line(asked)) {
      this.session.set({ phase: "signed_out" });
      return false;
    }
    this.#was = {};
    await this.#needs.remember_who(this.#was);
    return true;
  }

  async #signed_out_elsewhere(): Promise<void> {
    this.#connection.stop();
    await this.#leave(false);
    this.#was = {};
    this.session.set({ phase: "signed_out" });
  }

  /** Another tab has signed somebody else in: nothing of mine may go out under their name. */
  #other_person(): void {
    this.#connection.stop();
    this.#cover("checking");
    void this.#confirm();
  }

  #cover(why: "ended" | "checking"): void {
    this.#connection.stop();
    this.#confirmed = false;
    this.session.set({ phase: "covered", why, name: this.#me?.name });
  }

  async #check_session(): Promise<SessionCheck> {
    const asked = await this.#needs.api.me();
    if (asked.ok) return asked.value.person === this.#me?.person ? "fine" : "ended";
    return asked.refusal.code === "not_signed_in" ? "ended" : "no_line";
  }

  #rooms_watched = false;

  #mirror_rooms(watched: boolean): void {
    this.#rooms_watched = watched;
    this.#stop_rooms();
    this.#stop_rooms = () => undefined;
    if (watched && this.#store) {
      this.#stop_rooms = this.#store.rooms.list.watch(() => this.#rooms_mirror.moved());
    }
  }
}

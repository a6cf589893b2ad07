// What is asked of the server and changes nothing in this client.
import type { Api } from "../api/api";
import type { Asked, Veirom } from "./model";
import { PutIds } from "./put_ids";

export class Asking {
  readonly #api: Api;
  protected readonly put_ids = new PutIds();

  constructor(api: Api) {
    this.#api = api;
  }

  organisation: Veirom["organisation"] = (name) => this.#api.organisation(name);
  look_at_invitation: Veirom["look_at_invitation"] = (token) => this.#api.look_at_invitation(token);
  look_at_sign_in_link: Veirom["look_at_sign_in_link"] = (token) =>
    this.#api.look_at_sign_in_link(token);
  visits: Veirom["visits"] = async (room) =>
    mapped(await this.#api.visits(room), ({ visits }) => visits);
  invitations: Veirom["invitations"] = async (room) =>
    mapped(await this.#api.invitations(room), ({ invitations }) => invitations);
  invite: Veirom["invite"] = (room, role, language) => this.#api.invite(room, role, language);
  withdraw_invitation: Veirom["withdraw_invitation"] = (room, invitation) =>
    this.#api.withdraw_invitation(room, invitation);
  make_sign_in_link: Veirom["make_sign_in_link"] = (room) => this.#api.make_sign_in_link(room);
  /** As a room that is opened: pressing again after a failed line opens no second one. */
  open_practice: Veirom["open_practice"] = async (language) => {
    const id = this.put_ids.of(`practice ${language}`);
    const asked = await this.#api.open_practice(id, language);
    if (!is_no_line(asked)) this.put_ids.clear();
    return mapped(asked, ({ room }) => room);
  };
  go_on_practising: Veirom["go_on_practising"] = (room) => this.#api.go_on_practising(room);
}

export function mapped<A, B>(asked: Asked<A>, map: (value: A) => B): Asked<B> {
  return asked.ok ? { ok: true, value: map(asked.value) } : asked;
}

export function is_no_line(asked: Asked<unknown>): boolean {
  return !asked.ok && asked.refusal.code === "no_line";
}

// Where the choices of a form lead: the conversation, another form, a theme of the map. What they are, the
// instrument says. Pure.
import { paths } from "../../../app/paths";
import type { IconName } from "../../../parts/icon";
import type { Hue } from "../../../parts/hue";
import type { Lead } from "../../../room/wire";
import { chosen_in, text_in } from "../../forms/filled";
import type { RoomForm, RoomForms } from "../../forms/room_forms";
import type { AtRoom } from "../at_room";
import type { Words } from "../../../words/use_words";
import { theme_of } from "../map/own_map";
import { helper_name } from "../people";

export interface WayOn {
  readonly href: string;
  readonly title: string;
  readonly more: string;
  readonly icon?: IconName;
  readonly hue?: Hue;
}

/** Of what was chosen, in the instrument's order; each place once. */
export function leads_of({ sheet, draft, given }: RoomForm): Lead[] {
  const form = draft ?? given?.value;
  const chosen = sheet.leads.filter(
    ({ field, choice }) =>
      chosen_in(form, field).includes(choice) || text_in(form, field) === choice,
  );
  const place = ({ to, instrument, theme }: Lead) => `${to} ${instrument} ${theme}`;
  return chosen.filter(
    (lead, at) => chosen.findIndex((each) => place(each) === place(lead)) === at,
  );
}

export function ways_on(form: RoomForm, forms: RoomForms, at: AtRoom, words: Words): WayOn[] {
  return leads_of(form).flatMap((lead) => way_of(lead, forms, at, words) ?? []);
}

function way_of(lead: Lead, forms: RoomForms, at: AtRoom, words: Words): WayOn | undefined {
  const { room, map } = at;
  if (lead.to === "message") {
    const { say, now } = words;
    const title = say("home.lead_talk", { name: helper_name(at.view, now) });
    return { href: paths.talk(room.id), title, more: say("home.lead_talk.more"), icon: "talk" };
  }
  if (lead.to === "form") {
    const sheet = forms.kinds.find(({ instrument }) => instrument === lead.instrument);
    if (!sheet) return undefined;
    const { title, lead: more } = sheet;
    return { href: paths.form_new(room.id, sheet.instrument), title, more, icon: "pencil" };
  }
  const theme = map.instrument === lead.instrument ? theme_of(map, lead.theme ?? "") : undefined;
  if (!theme) return undefined;
  const { name: title, subject: more, hue } = theme;
  return { href: paths.theme(room.id, theme.id), title, more, hue };
}

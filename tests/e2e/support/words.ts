// The words of the screens, so that a test names a button as the person reads it and survives a better wording.
import { activities as activities_en } from "../../../web-client/src/words/en/activities";
import { desk as desk_en } from "../../../web-client/src/words/en/desk";
import { desk_forms as desk_forms_en } from "../../../web-client/src/words/en/desk_forms";
import { desk_practice as desk_practice_en } from "../../../web-client/src/words/en/desk_practice";
import { desk_worry as desk_worry_en } from "../../../web-client/src/words/en/desk_worry";
import { entrance as entrance_en } from "../../../web-client/src/words/en/entrance";
import { forms as forms_en } from "../../../web-client/src/words/en/forms";
import { goals as goals_en } from "../../../web-client/src/words/en/goals";
import { guide as guide_en } from "../../../web-client/src/words/en/guide";
import { history as history_en } from "../../../web-client/src/words/en/history";
import { looked as looked_en } from "../../../web-client/src/words/en/looked";
import { map as map_en } from "../../../web-client/src/words/en/map";
import { meetings as meetings_en } from "../../../web-client/src/words/en/meetings";
import { openings as openings_en } from "../../../web-client/src/words/en/openings";
import { requests as requests_en } from "../../../web-client/src/words/en/requests";
import { screens as screens_en } from "../../../web-client/src/words/en/screens";
import { seeker as seeker_en } from "../../../web-client/src/words/en/seeker";
import { shared as shared_en } from "../../../web-client/src/words/en/shared";
import { talk as talk_en } from "../../../web-client/src/words/en/talk";
import { written as written_en } from "../../../web-client/src/words/en/written";
import { activities as activities_nb } from "../../../web-client/src/words/nb/activities";
import { desk as desk_nb } from "../../../web-client/src/words/nb/desk";
import { desk_forms as desk_forms_nb } from "../../../web-client/src/words/nb/desk_forms";
import { desk_practice as desk_practice_nb } from "../../../web-client/src/words/nb/desk_practice";
import { desk_worry as desk_worry_nb } from "../../../web-client/src/words/nb/desk_worry";
import { entrance as entrance_nb } from "../../../web-client/src/words/nb/entrance";
import { forms as forms_nb } from "../../../web-client/src/words/nb/forms";
import { goals as goals_nb } from "../../../web-client/src/words/nb/goals";
import { guide as guide_nb } from "../../../web-client/src/words/nb/guide";
import { history as history_nb } from "../../../web-client/src/words/nb/history";
import { looked as looked_nb } from "../../../web-client/src/words/nb/looked";
import { map as map_nb } from "../../../web-client/src/words/nb/map";
import { meetings as meetings_nb } from "../../../web-client/src/words/nb/meetings";
import { openings as openings_nb } from "../../../web-client/src/words/nb/openings";
import { requests as requests_nb } from "../../../web-client/src/words/nb/requests";
import { screens as screens_nb } from "../../../web-client/src/words/nb/screens";
import { seeker as seeker_nb } from "../../../web-client/src/words/nb/seeker";
import { shared as shared_nb } from "../../../web-client/src/words/nb/shared";
import { talk as talk_nb } from "../../../web-client/src/words/nb/talk";
import { written as written_nb } from "../../../web-client/src/words/nb/written";
import { activities as activities_sv } from "../../../web-client/src/words/sv/activities";
import { desk as desk_sv } from "../../../web-client/src/words/sv/desk";
import { desk_forms as desk_forms_sv } from "../../../web-client/src/words/sv/desk_forms";
import { desk_practice as desk_practice_sv } from "../../../web-client/src/words/sv/desk_practice";
import { desk_worry as desk_worry_sv } from "../../../web-client/src/words/sv/desk_worry";
import { entrance as entrance_sv } from "../../../web-client/src/words/sv/entrance";
import { forms as forms_sv } from "../../../web-client/src/words/sv/forms";
import { goals as goals_sv } from "../../../web-client/src/words/sv/goals";
import { guide as guide_sv } from "../../../web-client/src/words/sv/guide";
import { history as history_sv } from "../../../web-client/src/words/sv/history";
import { looked as looked_sv } from "../../../web-client/src/words/sv/looked";
import { map as map_sv } from "../../../web-client/src/words/sv/map";
import { meetings as meetings_sv } from "../../../web-client/src/words/sv/meetings";
import { openings as openings_sv } from "../../../web-client/src/words/sv/openings";
import { requests as requests_sv } from "../../../web-client/src/words/sv/requests";
import { screens as screens_sv } from "../../../web-client/src/words/sv/screens";
import { seeker as seeker_sv } from "../../../web-client/src/words/sv/seeker";
import { shared as shared_sv } from "../../../web-client/src/words/sv/shared";
import { talk as talk_sv } from "../../../web-client/src/words/sv/talk";
import { written as written_sv } from "../../../web-client/src/words/sv/written";

export type Language = "nb" | "sv" | "en";

const catalogues: Record<Language, Record<string, string>> = {
  nb: {
    ...activities_nb,
    ...desk_nb,
    ...desk_forms_nb,
    ...desk_practice_nb,
    ...desk_worry_nb,
    ...entrance_nb,
    ...forms_nb,
    ...goals_nb,
    ...guide_nb,
    ...history_nb,
    ...looked_nb,
    ...map_nb,
    ...meetings_nb,
    ...openings_nb,
    ...requests_nb,
    ...screens_nb,
    ...seeker_nb,
    ...shared_nb,
    ...talk_nb,
    ...written_nb,
  },
  sv: {
    ...activities_sv,
    ...desk_sv,
    ...desk_forms_sv,
    ...desk_practice_sv,
    ...desk_worry_sv,
    ...entrance_sv,
    ...forms_sv,
    ...goals_sv,
    ...guide_sv,
    ...history_sv,
    ...looked_sv,
    ...map_sv,
    ...meetings_sv,
    ...openings_sv,
    ...requests_sv,
    ...screens_sv,
    ...seeker_sv,
    ...shared_sv,
    ...talk_sv,
    ...written_sv,
  },
  en: {
    ...activities_en,
    ...desk_en,
    ...desk_forms_en,
    ...desk_practice_en,
    ...desk_worry_en,
    ...entrance_en,
    ...forms_en,
    ...goals_en,
    ...guide_en,
    ...history_en,
    ...looked_en,
    ...map_en,
    ...meetings_en,
    ...openings_en,
    ...requests_en,
    ...screens_en,
    ...seeker_en,
    ...shared_en,
    ...talk_en,
    ...written_en,
  },
};

export type Say = (key: string, values?: Record<string, string>) => RegExp;

/** A text with its plain values put in; one that is left open matches anything. More may follow it: what a name is
 *  described by is often part of it. */
export function words(language: Language): Say {
  return (key, values = {}) => {
    const text = catalogues[language][key];
    if (text === undefined) throw new Error(`no text ${key}`);
    const parts = text.split(/(\{\w+\})/).map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return escape(part);
      return values[name] === undefined ? ".+" : escape(values[name]);
    });
    return new RegExp(`^\\s*${parts.join("")}`);
  };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\s\u00a0]+/g, "\\s+");
}

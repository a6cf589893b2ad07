// One statement on a screen. A tap keeps the answer at once and moves nowhere; the ways on are named by what
// comes. Each statement has an address of its own, so the browser's own Back goes step by step.
import { Redirect, useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { AnswerFoot, StatementCard } from "../../../parts/statement_card";
import { Waiting } from "../../../parts/waiting";
import { useDraft } from "../../../room/hooks";
import { limits, type Answers } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { answered, around, type Place, with_point } from "./answer_path";
import type { AtRoom } from "../at_room";
import { help_of } from "../help";
import { kept_of } from "../kept";
import {
  answer_of,
  empty_answers,
  type MapTheme,
  type OwnMap,
  theme_of,
  useOwnMap,
} from "./own_map";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

interface AnswerProps {
  readonly at: AtRoom;
  readonly theme: MapTheme;
  readonly point: string;
  readonly which: string;
}

export function Answer({ at, theme, point, which }: AnswerProps) {
  const { say } = useWords();
  const { room, map: newest } = at;
  const { view: kept } = useDraft(room, "answers", theme.thing);
  // Begun with an earlier version of the instrument, a theme is answered with its words to the end.
  const version = kept.value?.instrument_version ?? newest.version;
  const own = useOwnMap(newest.instrument, version, newest.round);
  const map = own ?? (version === newest.version ? newest : undefined);
  const own_theme = map && theme_of(map, theme.id);
  if (map && !(own_theme && around(own_theme, point, which))) {
    return <Redirect to={paths.theme(room.id, theme.id)} replace />;
  }
  if (!map || !own_theme) {
    return (
      <Screen room={room.id} place="map" title={say("map.title")} ready={false}>
        <Waiting />
      </Screen>
    );
  }
  return <Statement at={at} map={map} theme={own_theme} point={point} which={which} />;
}

interface StatementProps extends AnswerProps {
  readonly map: OwnMap;
}

/** In the history's state: where the way on was pressed, so that Back can be the browser's. */
interface CameFrom {
  readonly from?: string;
}

function Statement({ at, map, theme, point, which }: StatementProps) {
  const words = useWords();
  const { say } = words;
  const { room, me } = at;
  const [address, go] = useLocation();
  const { draft, view: kept } = useDraft(room, "answers", theme.thing);
  const way = around(theme, point, which);
  if (!way) return null;
  const { here, before, after, number } = way;
  const answers = kept.value ?? empty_answers(map, theme);
  const mine = answered(answers, here.point.id);
  const write = (change: Parameters<typeof with_point>[2]) =>
    draft.write(with_point(answers, here.point.id, change) satisfies Answers);

  const address_of = (place: Place) => paths.point(room.id, theme.id, place.point.id, place.which);
  const back_to = before ? address_of(before) : paths.theme(room.id, theme.id);
  const on_to = after ? address_of(after) : paths.theme_end(room.id, theme.id);
  const go_back = () => {
    const { from } = (window.history.state as CameFrom | null) ?? {};
    if (from === back_to) window.history.back();
    else go(back_to, { replace: true });
  };

  const chosen = mine?.[here.which];
  return (
    <Screen
      room={room.id}
      place="map"
      title={`${theme.name}, ${say("theme.progress", { number, count: theme.points.length })}`}
      back={{ words: theme.name, href: paths.theme(room.id, theme.id) }}
      without_places
      foot={
        <AnswerFoot
          back={{ words: say("go.back"), on_press: go_back }}
          on={{
            words: name_of_way_on(map, here, after, say("answer.end")),
            on_press: () => go(on_to, { state: { from: address } satisfies CameFrom }),
          }}
          help={help_of(me, words.language)}
        />
      }
    >
      <StuckThings at={at} of={["answers"]} />
      <StatementCard
        key={address}
        theme={theme}
        place={{ number, count: theme.points.length }}
        kept={mine ? kept_of(kept.save) : "nothing"}
        when={map.text(`${here.which}.label`) ?? ""}
        statement={map.text(`${here.point.id}.${here.which}`) ?? here.point.label}
        question={map.text(`${here.which}.question`) ?? ""}
        steps={map.steps}
        others={map.others}
        chosen={chosen === undefined ? null : String(chosen)}
        on_choose={(value) => write({ [here.which]: answer_of(map, value) })}
        note={{
          text: mine?.note ?? "",
          code_points_max: limits.note_code_points_max,
          on_write: (note) => write({ note }),
        }}
      />
    </Screen>
  );
}

function name_of_way_on(map: OwnMap, here: Place, after: Place | undefined, end: string): string {
  if (!after) return end;
  return after.point.id === here.point.id
    ? (map.text(`${after.which}.label`) ?? after.point.label)
    : after.point.label;
}

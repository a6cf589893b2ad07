// Everything that others can read, in one place, and who they are: of this time through the map, and of earlier ones.
import { useHistoryState } from "wouter/use-browser-location";
import { paths } from "../../../app/paths";
import { Empty } from "../../../parts/empty";
import { WayList, WayRow } from "../../../parts/way_row";
import type { SharedTheme } from "../../../room/model";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { useOwnMap } from "./own_map";
import { about_change, about_map } from "./own_words_of";
import { type SharedTime, shared_times } from "./rounds";
import { SharedWords } from "./shared_words";
import { readers_of } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

export function SharedList({ at }: { readonly at: AtRoom }) {
  const { say, list, now } = useWords();
  const { room, view } = at;
  const just = useHistoryState<{ just_shared?: boolean } | null>();
  const times = shared_times(view);
  const names = list(readers_of(view, now).map(({ name }) => name));
  return (
    <Screen
      room={room.id}
      place="home"
      title={say("home.shared")}
      back={{ words: say("room.your"), href: paths.home(room.id) }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("home.shared")}
        </h1>
        {times.length > 0 && names !== "" && (
          <p className="soft" role={just?.just_shared ? "status" : undefined}>
            {say("home.shared.readers", { names })}
          </p>
        )}
      </div>
      <StuckThings at={at} of={["answers", "reflection", "erasure"]} />
      {times.length === 0 && <Empty title={say("shared.none")}>{say("shared.none.more")}</Empty>}
      {times.map((time) => (
        <OneTime
          key={`${time.instrument}/${time.round}`}
          at={at}
          time={time}
          titled={times.length > 1 || time.round !== at.map.round}
        />
      ))}
    </Screen>
  );
}

interface OneTimeProps {
  readonly at: AtRoom;
  readonly time: SharedTime;
  readonly titled: boolean;
}

function OneTime({ at, time, titled }: OneTimeProps) {
  const { say } = useWords();
  const { instrument, round, version } = time;
  const map = useOwnMap(instrument, version, round);
  if (!map) return null;
  const themes = map.themes.flatMap((theme) => {
    const shared = at.view.themes.get(theme.thing)?.shared;
    return shared ? [{ theme, shared }] : [];
  });
  return (
    <section>
      {titled && <h2 className="heading">{say("time.which", { time: round })}</h2>}
      <WayList>
        {themes.map(({ theme, shared }) => (
          <WayRow
            key={theme.id}
            href={paths.shared_theme(at.room.id, theme.thing)}
            hue={theme.hue}
            title={theme.name}
            more={<When at={at} shared={shared} />}
          />
        ))}
      </WayList>
      <SharedWords at={at} about={about_map(map)} title={say("words.map")} />
      <SharedWords at={at} about={about_change(map)} title={say("changed.title")} />
    </section>
  );
}

function When({ at, shared }: { readonly at: AtRoom; readonly shared: SharedTheme }) {
  const { say, day } = useWords();
  const changed = (at.view.themes.get(shared.id)?.changed_since_shared.length ?? 0) > 0;
  return say(changed ? "map.changed" : "map.shared", { day: day(new Date(shared.at)) });
}

// Everything that others can read, in one place, and who they are.
import { paths } from "../../../app/paths";
import { Empty } from "../../../parts/empty";
import { WayList, WayRow } from "../../../parts/way_row";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { state_in_words } from "./theme_state";
import { readers_of } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

export function SharedList({ at }: { readonly at: AtRoom }) {
  const words = useWords();
  const { say, list, now } = words;
  const { room, view, map } = at;
  const shared = map.themes.filter((theme) => view.themes.get(theme.thing)?.shared);
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
        {shared.length > 0 && names !== "" && (
          <p className="soft">{say("home.shared.readers", { names })}</p>
        )}
      </div>
      <StuckThings at={at} of={["answers", "erasure"]} />
      {shared.length === 0 ? (
        <Empty title={say("shared.none")}>{say("shared.none.more")}</Empty>
      ) : (
        <WayList>
          {shared.map((theme) => (
            <WayRow
              key={theme.id}
              href={paths.shared_theme(room.id, theme.id)}
              hue={theme.hue}
              title={theme.name}
              more={state_in_words(theme, at, words)}
            />
          ))}
        </WayList>
      )}
    </Screen>
  );
}

// The map the first time and the last, side by side: two small flowers, never laid over each other.
import { TitledMap } from "../../parts/two_maps";
import type { RoomView } from "../../room/model";
import { useWords } from "../../words/use_words";
import "../../words/map";
import "../../words/written";
import { drawn_map } from "../seeker/map/map_drawn";
import { type OwnMap, useOwnMap } from "../seeker/map/own_map";
import { answers_in, type Reading, rounds_of, version_of } from "../seeker/map/rounds";

interface FirstAndLastProps {
  readonly view: RoomView;
  readonly instrument: string;
  readonly instrument_version: number;
  /** The person's own working copies, or what is shared. */
  readonly reading: Reading;
  /** Whose map it is, when it is not the reader's. */
  readonly name?: string;
}

export function FirstAndLast(props: FirstAndLastProps) {
  const { view, instrument, instrument_version, reading, name } = props;
  const { say } = useWords();
  const rounds = rounds_of(view, reading, instrument);
  const last = rounds[0] ?? 0;
  const first = rounds.at(-1) ?? 0;
  const version = (round: number) =>
    version_of(view, reading, instrument, round) ?? instrument_version;
  const now = useOwnMap(last ? instrument : "", version(last), last);
  const then = useOwnMap(first < last ? instrument : "", version(first), first);
  if (!now) return null;
  const answers_of = answers_in(view, reading);
  const drawing = (map: OwnMap) => drawn_map(map, ({ id }) => answers_of(map, id));
  const own = name === undefined ? say("keep.map") : say("keep.map.of", { name });
  return (
    <section>
      {then && <h2 className="section-title">{say("keep.maps")}</h2>}
      <div className="two-maps__pictures">
        {then && <TitledMap title={say("changed.before")} drawing={drawing(then)} />}
        <TitledMap title={then ? say("changed.now") : own} drawing={drawing(now)} />
      </div>
    </section>
  );
}

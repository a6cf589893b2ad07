// Every point of the map that is shared, as it is read: what it says today, how it is wished, and the note. Of several
// times through the map the last one speaks. Pure.
import type { RoomView } from "../../room/model";
import type { InstrumentView } from "../../room/wire";
import type { Language } from "../../words/keys";
import { read_theme, type ReadPoint } from "../desk/map/reading";

export function shared_points(
  view: RoomView,
  instrument: InstrumentView | undefined,
  language: Language,
): ReadonlyMap<string, ReadPoint> {
  const points = new Map<string, ReadPoint>();
  if (!instrument) return points;
  const shared = [...view.themes.values()]
    .flatMap((theme) => theme.shared?.answers ?? [])
    .filter((answers) => answers.instrument === instrument.instrument.id)
    .sort((a, b) => a.round - b.round);
  for (const answers of shared) {
    const theme = read_theme(instrument, language, answers);
    if (!theme) continue;
    for (const point of [...theme.begin, ...theme.keep, ...theme.carries, ...theme.rest]) {
      points.set(point.id, point);
    }
  }
  return points;
}

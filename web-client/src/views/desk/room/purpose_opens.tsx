// What a room of a purpose begins with, in a sentence, before it is chosen.
import { useInstrument, usePurpose } from "../../../room/hooks";
import type { Purpose } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/requests";
import { theme_name } from "../map/reading";

interface PurposeOpensProps {
  readonly purpose: Purpose;
  /** Who is in the room already. */
  readonly name?: string;
}

export function PurposeOpens({ purpose, name }: PurposeOpensProps) {
  const { say, list, language } = useWords();
  const offer = usePurpose(purpose);
  const instrument = useInstrument(offer?.map ?? "", offer?.map_version ?? 0);
  if (!offer) return null;
  if (offer.map === undefined) return <p className="soft">{say("desk.purpose.opens.talk")}</p>;
  const all = instrument?.instrument.map?.themes.map(({ id }) => id) ?? [];
  const shown = offer.offered.length > 0 ? offer.offered : all;
  if (!instrument || shown.length === 0) return null;
  const themes = list(
    shown.map((id) =>
      say("desk.purpose.theme", { theme: theme_name(instrument, language, id).name }),
    ),
  );
  return (
    <p className="soft" role="status">
      {name === undefined
        ? say("desk.purpose.opens.new", { themes })
        : say("desk.purpose.opens", { name, themes })}
    </p>
  );
}

// The map on paper: what stands on the sheet is chosen here, and seen before it is printed.
import { useState } from "react";
import { paths } from "../../../app/paths";
import { Button } from "../../../parts/button";
import { MapSheet } from "../../../parts/map_sheet";
import { Segments } from "../../../parts/segments";
import { locale_of } from "../../../words/times";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { PaperPhoto } from "../documents/paper_photo";
import { drawn_map } from "./map_drawn";
import { about_map, useWordsAbout } from "./own_words_of";
import { first_name } from "../people";
import { Screen } from "../screen";

type What = "filled" | "empty";

export function Paper({ at }: { readonly at: AtRoom }) {
  const { say, now, language } = useWords();
  const { room, map, view, me } = at;
  const [what, choose] = useState<What>("filled");
  const day_of = (moment: Date) =>
    new Intl.DateTimeFormat(locale_of(language), { dateStyle: "long" }).format(moment);
  const empty = what === "empty";
  const own_words = useWordsAbout(at, about_map(map)).text;
  const drawing = drawn_map(map, ({ thing }) =>
    empty ? undefined : view.themes.get(thing)?.draft,
  );
  return (
    <Screen
      room={room.id}
      place="map"
      title={say("print.title")}
      back={{ words: say("nav.map"), href: paths.map(room.id) }}
      wide
    >
      <div className="not-on-paper">
        <h1 className="title" tabIndex={-1}>
          {say("print.title")}
        </h1>
        <p className="soft">{say("print.more")}</p>
      </div>
      <div className="ways not-on-paper">
        <Segments
          label={say("print.what")}
          segments={[
            { value: "filled", words: say("print.filled") },
            { value: "empty", words: say("print.empty") },
          ]}
          chosen={what}
          on_choose={choose}
        />
        <Button on_press={() => window.print()}>{say("print.go")}</Button>
      </div>
      <PaperPhoto at={at} />
      <MapSheet
        drawing={drawing}
        empty={empty}
        title={empty ? say("print.mine") : say("print.of", { name: first_name(me.name) })}
        day={empty ? `${say("print.day")} ____________` : day_of(now)}
        own_words={own_words}
      />
    </Screen>
  );
}

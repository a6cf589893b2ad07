// Everything that is written about the person for others, and what became of it.
import { paths } from "../../../app/paths";
import { Empty } from "../../../parts/empty";
import { WayList, WayRow } from "../../../parts/way_row";
import { useWords } from "../../../words/use_words";
import { useRoomForms } from "../../forms/room_forms";
import { written_in } from "../../written/written";
import type { AtRoom } from "../at_room";
import { Screen } from "../screen";

export function WrittenList({ at }: { readonly at: AtRoom }) {
  const { say, day } = useWords();
  const { room, view } = at;
  const forms = useRoomForms(view);
  const all = written_in(view, forms);
  return (
    <Screen
      room={room.id}
      place="home"
      title={say("written.title")}
      ready={forms.ready}
      back={{ words: say("room.your"), href: paths.home(room.id) }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("written.title")}
        </h1>
        <p className="soft">{say("written.lead")}</p>
      </div>
      {forms.ready && all.length === 0 && <Empty title={say("written.none")} />}
      <WayList>
        {all.map(({ id, sheet, said, left }) => (
          <WayRow
            key={id}
            href={paths.written(room.id, id)}
            icon="eye"
            title={sheet.title}
            more={
              left.length > 0
                ? say("written.state.left")
                : said.state === "waits"
                  ? say("written.state.waits")
                  : say(said.state === "yes" ? "written.state.yes" : "written.state.no", {
                      day: day(new Date(said.at)),
                    })
            }
          />
        ))}
      </WayList>
    </Screen>
  );
}

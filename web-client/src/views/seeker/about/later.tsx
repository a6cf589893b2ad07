// What the person was asked for and has set aside. Nobody else knows of it, and nothing here is counted.
import { paths } from "../../../app/paths";
import { WayList, WayRow } from "../../../parts/way_row";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { Elsewhere } from "../coming";
import { set_aside } from "../home/next_step";
import { useNotNow } from "../home/not_now";
import { useRoomForms } from "../../forms/room_forms";
import { told_next } from "../home/told";
import { Screen } from "../screen";

export function Later({ at }: { readonly at: AtRoom }) {
  const words = useWords();
  const { say } = words;
  const { room, view, map } = at;
  const [not_now] = useNotNow(room);
  const forms = useRoomForms(view);
  const all = set_aside(view, map, forms, not_now);
  if (all.length === 0) return <Elsewhere at={at} to={paths.home(room.id)} ready={forms.ready} />;
  return (
    <Screen
      room={room.id}
      place="home"
      title={say("later.title")}
      back={{ words: say("room.your"), href: paths.home(room.id) }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("later.title")}
        </h1>
        <p className="soft">{say("later.lead")}</p>
      </div>
      <WayList>
        {all.map((next) => {
          const { title, text, action } = told_next(next, at, words);
          return (
            <WayRow
              key={`${next.request.kind} ${next.request.id}`}
              href={action.href}
              title={title}
              more={text}
              {...("theme" in next ? { hue: next.theme.hue } : { icon: "talk" as const })}
            />
          );
        })}
      </WayList>
    </Screen>
  );
}

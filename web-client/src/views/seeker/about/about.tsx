// What the room is for: what it begins with, who changed that and when, and that it binds nobody.
import { useEffect } from "react";
import { paths } from "../../../app/paths";
import { LinkButton } from "../../../parts/button";
import { WayList, WayRow } from "../../../parts/way_row";
import { useWords } from "../../../words/use_words";
import { ShowReading } from "../../talk/show_reading";
import type { AtRoom } from "../at_room";
import { same_request, useNotNow } from "../home/not_now";
import { helper_name, name_of } from "../people";
import { Screen } from "../screen";
import { purpose_change, purpose_changes, told_of } from "./purpose_change";

export function About({ at }: { readonly at: AtRoom }) {
  const { say, now, day } = useWords();
  const { room, view, value } = at;
  useSeen(at);
  const changes = purpose_changes(view);
  const name = helper_name(view, now);
  return (
    <Screen
      room={room.id}
      place="home"
      title={say("about.title")}
      back={{ words: say("room.your"), href: paths.home(room.id) }}
    >
      <div>
        <p className="soft">{say("about.for")}</p>
        <h1 className="title" tabIndex={-1}>
          {say(`room.for.${value.purpose}`)}
        </h1>
      </div>
      <p>{say("about.free")}</p>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ before, by, at: when, seq }) => (
            <li key={seq}>
              {say("about.changed", {
                name: name_of(view, by),
                day: day(new Date(when)),
                before: say(`room.for.${before}`),
              })}
            </li>
          ))}
        </ul>
      )}
      <BeginsWith at={at} />
      <WayList>
        <WayRow
          href={paths.looked(room.id)}
          icon="eye"
          title={say("looked.title")}
          more={say("looked.way")}
        />
        <WayRow
          href={paths.keep(room.id)}
          icon="map"
          title={say("about.ending")}
          more={say("about.ending.more")}
        />
      </WayList>
      {name !== "" && <ShowReading room={room} view={view} name={name} heading="h2" />}
      <div className="ways">
        <LinkButton href={paths.talk(room.id)} strength="other">
          {say("about.write", { name })}
        </LinkButton>
      </div>
    </Screen>
  );
}

/** Who has read of the change here needs no reminder at home. */
function useSeen({ room, view }: AtRoom) {
  const [not_now, put_off] = useNotNow(room);
  const change = purpose_change(view);
  useEffect(() => {
    if (!change) return;
    const told = told_of(change);
    if (!not_now.some((each) => same_request(each, told))) put_off(told);
  }, [change, not_now, put_off]);
}

function BeginsWith({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { room, map, offer, value } = at;
  const offers_map = map.themes.length > 0 && offer?.map !== undefined;
  if (!offers_map) return <p>{say("about.talk_first")}</p>;
  const first = value.offered.flatMap((id) => map.themes.find((theme) => theme.id === id) ?? []);
  const shown = first.length > 0 ? first : map.themes;
  return (
    <section>
      <h2 className="section-title">{say("about.first")}</h2>
      <WayList>
        {shown.map(({ id, name, subject, hue }) => (
          <WayRow key={id} href={paths.theme(room.id, id)} hue={hue} title={name} more={subject} />
        ))}
      </WayList>
    </section>
  );
}

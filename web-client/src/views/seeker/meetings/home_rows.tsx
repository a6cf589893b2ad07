// Home's rows about meetings and documents; fetched after home itself, with the rest of their place.
import { paths } from "../../../app/paths";
import { WayRow } from "../../../parts/way_row";
import { useWords } from "../../../words/use_words";
import "../../../words/meetings";
import { meetings_of, when_of } from "../../both/meetings";
import type { AtRoom } from "../at_room";
import { day_of } from "../home/next_step";
import { name_of } from "../people";

export default function HomeRows({ at }: { readonly at: AtRoom }) {
  return (
    <>
      <MeetingRow at={at} />
      <DocumentsRow at={at} />
    </>
  );
}

/** The next one; without any, what was talked about last. */
function MeetingRow({ at: { room, view, me } }: { readonly at: AtRoom }) {
  const words = useWords();
  const { say, now, day } = words;
  const { proposed, coming, before } = meetings_of(view, day_of(now));
  const theirs = proposed.find(({ made_by }) => made_by !== me.person);
  const next = coming[0] ?? theirs;
  const held = before.find(({ value }) => value.minutes);
  if (next) {
    const { value } = next;
    const more =
      value.phase === "proposed"
        ? say("meeting.proposed_by", { name: name_of(view, next.made_by) })
        : value.purpose || say(`meeting.form.${value.form}`);
    return (
      <WayRow
        href={paths.meeting(room.id, next.id)}
        icon="calendar"
        title={say("meeting.home.coming", { when: when_of(value, words) })}
        more={more}
      />
    );
  }
  if (held?.value.day === undefined) return null;
  return (
    <WayRow
      href={paths.meeting(room.id, held.id)}
      icon="calendar"
      title={say("meeting.home.minutes", { day: day(held.value.day) })}
      more={held.value.purpose || say("minutes.title")}
    />
  );
}

function DocumentsRow({ at: { room, view } }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const names = [...view.things("document"), ...view.drafts("document")]
    .filter(({ value }) => value.about === undefined)
    .map(({ value }) => value.name);
  if (names.length === 0) return null;
  return (
    <WayRow
      href={paths.documents(room.id)}
      icon="document"
      title={say("document.title")}
      more={names.at(-1)}
    />
  );
}

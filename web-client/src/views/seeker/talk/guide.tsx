// How the two do this in writing, for the seeker.
import { paths } from "../../../app/paths";
import { ShortGuide } from "../../../parts/short_guide";
import { useWords } from "../../../words/use_words";
import "../../../words/guide";
import type { AtRoom } from "../at_room";
import { Screen } from "../screen";

const parts = ["yours", "time", "short", "clear"] as const;
const last = ["urgent", "phone"] as const;

export function Guide({ at: { room, me } }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const part = (each: (typeof parts)[number] | (typeof last)[number]) => ({
    title: say(`guide.${each}`),
    text: say(`guide.${each}.more`),
  });
  return (
    <Screen
      room={room.id}
      place="talk"
      title={say("guide.title")}
      back={{ words: say("talk.title"), href: paths.talk(room.id) }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("guide.title")}
        </h1>
        <p className="soft">{say("guide.lead")}</p>
      </div>
      <ShortGuide
        parts={[
          ...parts.map(part),
          {
            title: say("guide.turn"),
            text: say("guide.turn.more", { days: me.organisation.answer_days }),
          },
          ...last.map(part),
        ]}
      />
    </Screen>
  );
}

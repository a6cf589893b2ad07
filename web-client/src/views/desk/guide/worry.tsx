// What somebody who helps does when worried: now, with whom, who takes over, and the note that it was done. Nothing
// is read by the program and nobody is alerted by it.
import { HelpList } from "../../../parts/help_now";
import { type GuidePart, ShortGuide } from "../../../parts/short_guide";
import type { OnCall } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/desk_worry";
import { help_of } from "../../seeker/help";
import type { AtRoom } from "../at_room";
import { seated } from "../people";
import { WorryNote } from "./worry_note";
import "./worry.css";

export function Worry({ at }: { readonly at: AtRoom }) {
  const { me, view, name } = at;
  const { say, language } = useWords();
  const { on_call } = me.organisation;
  const steps: GuidePart[] = [
    {
      title: say("worry.life"),
      text: say("worry.life.more"),
      more: <HelpList help={help_of(me, language)} />,
    },
    { title: say("worry.speak", { name }), text: say("worry.speak.more") },
    useTogether(at),
    { title: say("worry.over"), text: say("worry.over.more", { name }) },
    {
      title: say("worry.off"),
      text: on_call
        ? say("worry.off.on_call", { name, who: on_call.name })
        : say("worry.off.more", { name }),
    },
  ];
  if (view.staff) {
    steps.push({
      title: say("worry.note"),
      text: say("worry.note.more", { name }),
      more: <WorryNote at={at} staff={view.staff} />,
    });
  }
  steps.push({ title: say("worry.after"), text: say("worry.after.more") });
  return (
    <div className="worry">
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say("worry.title", { name })}
        </h2>
        <p>{say("worry.lead")}</p>
      </div>
      <ShortGuide parts={steps} />
    </div>
  );
}

/** Whom there is to share it with: in this room, and whom the organisation has for it. */
function useTogether({ me, view }: AtRoom): GuidePart {
  const { say, now } = useWords();
  const helpers = seated(view.people, now.getTime()).filter(
    ({ role, me }) => !me && (role === "lead" || role === "counsellor" || role === "specialist"),
  );
  const alone = helpers.length === 0;
  return {
    title: say("worry.together"),
    text: say(alone ? "worry.together.alone" : "worry.together.more"),
    more: (
      <>
        {!alone && (
          <ul>
            {helpers.map((person) => (
              <li key={person.id} className="strong">
                {person.name}
              </li>
            ))}
          </ul>
        )}
        {me.organisation.on_call && <WhoIsOnCall on_call={me.organisation.on_call} />}
      </>
    ),
  };
}

function WhoIsOnCall({ on_call }: { readonly on_call: OnCall }) {
  const { say } = useWords();
  return (
    <>
      <p>{say("worry.on_call")}</p>
      <HelpList help={{ numbers: [{ ...on_call, hours: say("worry.on_call.hours") }] }} />
    </>
  );
}

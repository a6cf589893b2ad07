// What somebody who helps does when worried: now, with whom, and who takes over. Nothing is read by the program
// and nobody is alerted by it.
import { HelpList } from "../../../parts/help_now";
import { ShortGuide } from "../../../parts/short_guide";
import { useWords } from "../../../words/use_words";
import "../../../words/guide";
import { help_of } from "../../seeker/help";
import type { AtRoom } from "../at_room";
import { seated } from "../people";

export function Worry({ at: { me, view, name } }: { readonly at: AtRoom }) {
  const { say, language, now } = useWords();
  const helpers = seated(view.people, now.getTime()).filter(
    ({ role, me: is_me }) =>
      !is_me && (role === "lead" || role === "counsellor" || role === "specialist"),
  );
  return (
    <>
      <h2 className="title" tabIndex={-1}>
        {say("worry.title", { name })}
      </h2>
      <p>{say("worry.lead")}</p>
      <ShortGuide
        parts={[
          {
            title: say("worry.life"),
            text: say("worry.life.more"),
            more: <HelpList help={help_of(me, language)} />,
          },
          { title: say("worry.speak", { name }), text: say("worry.speak.more") },
          {
            title: say("worry.together"),
            text: say(helpers.length > 0 ? "worry.together.more" : "worry.together.alone"),
            more: helpers.length > 0 && (
              <ul>
                {helpers.map((person) => (
                  <li key={person.id} className="strong">
                    {person.name}
                  </li>
                ))}
              </ul>
            ),
          },
          { title: say("worry.over"), text: say("worry.over.more", { name }) },
          { title: say("worry.after"), text: say("worry.after.more") },
        ]}
      />
    </>
  );
}

// "I would like it otherwise": change the suggestion, or say that one does not agree. Both are answers.
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { LinkButton } from "../../../parts/button";
import { HelpNow } from "../../../parts/help_now";
import { useWords } from "../../../words/use_words";
import { Disagree } from "../../agreed/disagree";
import type { AtRoom } from "../at_room";
import { Elsewhere } from "../coming";
import { help_of } from "../help";
import { helper_name } from "../people";
import { Screen } from "../screen";

interface OtherwiseProps {
  readonly at: AtRoom;
  readonly activity: string;
}

export function Otherwise({ at, activity }: OtherwiseProps) {
  const { say, now, language } = useWords();
  const [, go] = useLocation();
  const { me, room, view } = at;
  const present = view.activities.find(({ id }) => id === activity);
  if (!present) return <Elsewhere at={at} to={paths.plan(room.id)} place="plan" />;
  return (
    <Screen
      room={room.id}
      place="plan"
      title={say("plan.otherwise")}
      back={{ words: say("plan.title"), href: paths.plan(room.id) }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("plan.otherwise")}
        </h1>
        <p className="soft">{present.value.title}</p>
      </div>
      <section className="card asks">
        <h2 className="heading">{say("plan.otherwise.change")}</h2>
        <p className="soft">
          {say("plan.otherwise.change.more", { name: helper_name(view, now) })}
        </p>
        <div className="ways">
          <LinkButton href={paths.activity(room.id, present.id)} strength="other">
            {say("plan.otherwise.change")}
          </LinkButton>
        </div>
      </section>
      <Disagree
        room={room}
        me={me.person}
        thing={present}
        heading="h2"
        on_sent={() => go(paths.plan(room.id), { replace: true })}
      >
        <HelpNow help={help_of(me, language)}>{say("message.draft_unread")}</HelpNow>
      </Disagree>
    </Screen>
  );
}

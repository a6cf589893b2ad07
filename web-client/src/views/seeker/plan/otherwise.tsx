// "I would like it otherwise": change the suggestion, or say that one does not agree. Both are answers.
import { type SubmitEvent, useState } from "react";
import { Redirect, useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { HelpNow } from "../../../parts/help_now";
import { SaveState } from "../../../parts/save_state";
import { WritingField } from "../../../parts/writing_field";
import { useDraft } from "../../../room/hooks";
import type { ActivityView } from "../../../room/model";
import { limits, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { help_of } from "../help";
import { kept_of } from "../kept";
import { helper_name } from "../people";
import { Screen } from "../screen";

interface OtherwiseProps {
  readonly at: AtRoom;
  readonly activity: string;
}

export function Otherwise({ at, activity }: OtherwiseProps) {
  const { say, now } = useWords();
  const { room, view } = at;
  const present = view.activities.find(({ id }) => id === activity);
  if (!present) return <Redirect to={paths.plan(room.id)} replace />;
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
      <Disagree at={at} activity={present} />
    </Screen>
  );
}

interface DisagreeProps {
  readonly at: AtRoom;
  readonly activity: ActivityView;
}

function Disagree({ at, activity }: DisagreeProps) {
  const { say, language } = useWords();
  const { me, room } = at;
  const [, go] = useLocation();
  const [sent_empty, set_sent_empty] = useState(false);
  // Named like the approval it becomes, so that half an answer is found again.
  const id = `activity/${activity.id}/${me.person}` as ThingId;
  const { draft, view: kept } = useDraft(room, "approval", id);
  const words = kept.value?.words ?? "";
  const write = (text: string) =>
    draft.write({
      kind: "activity",
      thing: activity.id,
      seq: activity.agreed_seq ?? 0,
      answer: "declined",
      words: text,
    });

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_sent_empty(words.trim() === "");
    if (words.trim() === "") return;
    await room.decline(activity.id, words.trim());
    draft.drop();
    go(paths.plan(room.id), { replace: true });
  };

  return (
    <form className="card asks" onSubmit={(event) => void send(event)}>
      <h2 className="heading">{say("plan.disagree")}</h2>
      <p className="soft">{say("plan.disagree.more")}</p>
      <WritingField
        label={say("plan.disagree.field")}
        text={words}
        code_points_max={limits.paragraph_code_points_max}
        on_write={write}
      />
      {sent_empty && words.trim() === "" && (
        <p className="asks__missing" role="status">
          {say("asked.empty")}
        </p>
      )}
      <SaveState kept={kept_of(words === "" ? "none" : kept.save)} of="draft" />
      <div className="ways">
        <Button type="submit" strength="other">
          {say("plan.disagree.send")}
        </Button>
      </div>
      <HelpNow help={help_of(me, language)}>{say("message.draft_unread")}</HelpNow>
    </form>
  );
}

// Suggesting something, or changing what stands. Kept as a draft at every key; it counts only when both agree.
import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { Empty } from "../../../parts/empty";
import { HelpNow } from "../../../parts/help_now";
import { SaveState } from "../../../parts/save_state";
import type { ActivityView } from "../../../room/model";
import type { ThingId } from "../../../room/wire";
import type { Say } from "../../../words/keys";
import { useWords } from "../../../words/use_words";
import { useChange } from "../../agreed/use_change";
import { ActivityFields, type ActivityLabels } from "../../activities/activity_fields";
import { as_sent, ends_before_start } from "../../activities/step_order";
import { empty_activity, proposal_id } from "./activity_value";
import { WriteAbout } from "../../talk/write_about";
import type { AtRoom } from "../at_room";
import { help_of } from "../help";
import { kept_of } from "../kept";
import { helper_name } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

interface ActivityPageProps {
  readonly at: AtRoom;
  /** "new", or the id of what is changed. */
  readonly activity: string;
}

export function ActivityPage({ at, activity }: ActivityPageProps) {
  const { say } = useWords();
  const { room, view } = at;
  const is_new = activity === proposal_id;
  const present = view.activities.find(({ id }) => id === activity);
  if (!is_new && !present) return <Gone at={at} />;
  return (
    <Screen
      room={room.id}
      place="plan"
      title={say(is_new ? "plan.new" : "plan.change")}
      back={{ words: say("plan.title"), href: paths.plan(room.id) }}
    >
      <h1 className="title" tabIndex={-1}>
        {say(is_new ? "plan.new" : "plan.change")}
      </h1>
      <StuckThings at={at} of={["activity"]} />
      <ActivityForm at={at} id={activity as ThingId} present={present} />
      {present && (
        <WriteAbout
          room={room}
          about={{ kind: "activity", id: present.id }}
          to={paths.talk(room.id)}
        />
      )}
    </Screen>
  );
}

function Gone({ at: { room } }: { readonly at: AtRoom }) {
  const { say } = useWords();
  return (
    <Screen room={room.id} place="plan" title={say("plan.gone")}>
      <h1 className="title" tabIndex={-1}>
        {say("plan.title")}
      </h1>
      <Empty title={say("plan.gone")}>{say("plan.gone.more")}</Empty>
      <LinkButton href={paths.plan(room.id)} strength="other">
        {say("nav.plan")}
      </LinkButton>
    </Screen>
  );
}

interface ActivityFormProps {
  readonly at: AtRoom;
  readonly id: ThingId;
  readonly present: ActivityView | undefined;
}

function ActivityForm({ at, id, present }: ActivityFormProps) {
  const { say, now, language } = useWords();
  const { me, room, view } = at;
  const [, go] = useLocation();
  const change = useChange(room, view, "activity", id, present, empty_activity);
  const [tried, set_tried] = useState(false);
  const { value } = change;
  const names = helper_name(view, now);
  const empty_title = value.title.trim() === "";

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_tried(true);
    if (empty_title || ends_before_start(value)) return;
    await change.send(as_sent(value, present?.value));
    go(paths.plan(room.id), { replace: true });
  };

  return (
    <form className="activity-form" noValidate onSubmit={(event) => void send(event)}>
      <ActivityFields
        labels={seeker_labels(say)}
        value={value}
        goals={view.things("goal")}
        missing={{
          title: tried && empty_title ? say("asked.empty") : undefined,
          end: tried && ends_before_start(value) ? say("activity.field.end.before") : undefined,
        }}
        on_write={change.write}
      />
      <SaveState kept={kept_of(change.save)} of="draft" />
      <p className="soft">{say("plan.change.hint")}</p>
      <div className="ways">
        <Button type="submit">{say(present ? "plan.send.change" : "plan.send", { names })}</Button>
        <LinkButton href={paths.plan(room.id)} strength="quiet">
          {say("go.not_now")}
        </LinkButton>
      </div>
      <HelpNow help={help_of(me, language)}>{say("message.draft_unread")}</HelpNow>
    </form>
  );
}

function seeker_labels(say: Say): ActivityLabels {
  return {
    title: say("plan.field.title"),
    title_more: say("plan.field.title.more"),
    learning_goal: say("plan.field.learning"),
    learning_goal_more: say("plan.field.learning.more"),
    where: say("plan.field.where"),
    who_does_what: say("plan.field.who"),
    start: say("plan.field.start"),
    end: say("plan.field.end"),
    follow_up: say("plan.field.follow_up"),
  };
}

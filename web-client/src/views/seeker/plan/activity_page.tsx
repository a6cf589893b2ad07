// Suggesting something, or changing what stands. Kept as a draft at every key; it counts only when both agree.
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { LinkButton } from "../../../parts/button";
import { Empty } from "../../../parts/empty";
import { HelpNow } from "../../../parts/help_now";
import type { ActivityView } from "../../../room/model";
import type { ThingId } from "../../../room/wire";
import type { Say } from "../../../words/keys";
import { useWords } from "../../../words/use_words";
import type { ActivityLabels } from "../../activities/activity_fields";
import { ActivityForm } from "../../activities/activity_form";
import { proposal_id } from "./activity_value";
import { WriteAbout } from "../../talk/write_about";
import type { AtRoom } from "../at_room";
import { help_of } from "../help";
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
      <Form at={at} present={present} />
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

interface FormProps {
  readonly at: AtRoom;
  readonly present: ActivityView | undefined;
}

function Form({ at: { me, room, view }, present }: FormProps) {
  const { say, now, language } = useWords();
  const [, go] = useLocation();
  const names = helper_name(view, now);
  const leave = (id: ThingId | undefined) =>
    go(id ? paths.activity_page(room.id, id) : paths.plan(room.id), { replace: true });
  return (
    <ActivityForm
      room={room}
      view={view}
      present={present}
      labels={seeker_labels(say)}
      words={{
        send: say(present ? "plan.send.change" : "plan.send", { names }),
        title_missing: say("asked.empty"),
        hint: say("plan.change.hint"),
      }}
      on_leave={leave}
    >
      <HelpNow help={help_of(me, language)}>{say("message.draft_unread")}</HelpNow>
    </ActivityForm>
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

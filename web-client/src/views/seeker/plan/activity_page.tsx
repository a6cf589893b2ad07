// Suggesting something, or changing what stands. Kept as a draft at every key; it counts only when both agree.
import { TextField } from "@navikt/ds-react";
import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { Empty } from "../../../parts/empty";
import { HelpNow } from "../../../parts/help_now";
import { SaveState } from "../../../parts/save_state";
import { WritingField } from "../../../parts/writing_field";
import { useDraft } from "../../../room/hooks";
import { limits, type Activity, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { DayField } from "../../../parts/day_field";
import { empty_activity, proposal_id, with_day } from "./activity_value";
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
      <ActivityForm at={at} id={activity as ThingId} present={present?.value} />
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
  readonly present: Activity | undefined;
}

const texts = [
  { field: "learning_goal", words: "plan.field.learning" },
  { field: "where", words: "plan.field.where" },
  { field: "who_does_what", words: "plan.field.who" },
] as const;

const maxima = {
  learning_goal: limits.paragraph_code_points_max,
  where: limits.line_code_points_max,
  who_does_what: limits.paragraph_code_points_max,
};

function ActivityForm({ at, id, present }: ActivityFormProps) {
  const { say, now, language } = useWords();
  const { me, room, view } = at;
  const [, go] = useLocation();
  const { draft, view: kept } = useDraft(room, "activity", id);
  const [sent_empty, set_sent_empty] = useState(false);
  const value = kept.value ?? present ?? empty_activity;
  const names = helper_name(view, now);
  const empty_title = value.title.trim() === "";

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_sent_empty(empty_title);
    if (empty_title) return;
    await (present ? room.put_activity(value, id) : room.put_activity(value));
    // The words stand in what was made; only then may the draft go.
    draft.drop();
    go(paths.plan(room.id), { replace: true });
  };

  return (
    <form className="activity-form" noValidate onSubmit={(event) => void send(event)}>
      <TextField
        label={say("plan.field.title")}
        description={say("plan.field.title.more")}
        value={value.title}
        maxLength={limits.line_code_points_max}
        error={sent_empty && empty_title ? say("asked.empty") : undefined}
        onChange={(event) => draft.write({ ...value, title: event.target.value })}
      />
      {texts.map(({ field, words }) => (
        <WritingField
          key={field}
          label={
            field === "learning_goal"
              ? `${say(words)} ${say("plan.field.learning.more")}`
              : say(words)
          }
          text={value[field]}
          code_points_max={maxima[field]}
          on_write={(text) => draft.write({ ...value, [field]: text })}
        />
      ))}
      {(["start", "follow_up"] as const).map((field) => (
        <DayField
          key={field}
          label={say(`plan.field.${field}`)}
          day={value[field] ?? ""}
          on_choose={(day) => draft.write(with_day(value, field, day))}
        />
      ))}
      <SaveState kept={kept_of(kept.value === undefined ? "none" : kept.save)} of="draft" />
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

// It is done, or ended early: what I learnt, and why if I want to say. Both may stay empty; one put says it all.
import type { SubmitEvent } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { HelpNow } from "../../../parts/help_now";
import { SaveState } from "../../../parts/save_state";
import { WritingField } from "../../../parts/writing_field";
import { new_id } from "../../../room/clock";
import { useDraft } from "../../../room/hooks";
import { type Json, limits, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { empty_reflection, says_something } from "../../activities/reflection_value";
import { help_of } from "../help";
import { kept_of } from "../kept";
import { first_name, readers_of } from "../people";
import { Screen } from "../screen";
import type { OfActivity } from "./activity_page";

interface EndingProps extends OfActivity {
  readonly how: "done" | "ended_early";
}

export function Ending({ at, activity, how }: EndingProps) {
  const { say, list, now, language } = useWords();
  const [, go] = useLocation();
  const { me, room, view } = at;
  const { id, value } = activity;
  // Named by the activity: the one thing that is being written about it, on every device.
  const { draft, view: kept } = useDraft(room, "reflection", id);
  const reflection = kept.value ?? empty_reflection(id);
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  const page = paths.activity_page(room.id, id);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const told = says_something(reflection);
    await room.put([
      { kind: "activity", id, value: { ...value, phase: how } as unknown as Json },
      ...(told
        ? [
            {
              kind: "reflection" as const,
              id: new_id<ThingId>(),
              value: reflection as unknown as Json,
            },
          ]
        : []),
    ]);
    draft.drop();
    go(page, { replace: true });
  };

  return (
    <Screen
      room={room.id}
      place="plan"
      title={value.title}
      back={{ words: value.title, href: page }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {say(how === "done" ? "activity.how.done" : "activity.how.ended")}
        </h1>
        <p className="soft">{say("ending.lead", { names })}</p>
      </div>
      <form className="activity-form" onSubmit={(event) => void send(event)}>
        <WritingField
          label={say("ending.found_out")}
          text={reflection.found_out}
          code_points_max={limits.paragraph_code_points_max}
          on_write={(found_out) => draft.write({ ...reflection, found_out })}
        />
        {how === "ended_early" && (
          <div>
            <WritingField
              label={say("ending.why")}
              text={reflection.how_it_went}
              code_points_max={limits.paragraph_code_points_max}
              on_write={(how_it_went) => draft.write({ ...reflection, how_it_went })}
            />
            <p className="small soft">{say("ending.why.more")}</p>
          </div>
        )}
        <SaveState kept={kept_of(kept.value === undefined ? "none" : kept.save)} of="draft" />
        <div className="ways">
          <Button type="submit">{say("ending.send", { names })}</Button>
          <LinkButton href={page} strength="quiet">
            {say("go.not_now")}
          </LinkButton>
        </div>
        <HelpNow help={help_of(me, language)}>{say("message.draft_unread")}</HelpNow>
      </form>
    </Screen>
  );
}

// One line about the week, if I want to: it is about one of its things, and nobody reads it before it is shared.
import { type SubmitEvent, useState } from "react";
import { Button } from "../../../parts/button";
import { SaveState } from "../../../parts/save_state";
import { Segments } from "../../../parts/segments";
import { WritingField } from "../../../parts/writing_field";
import { new_id } from "../../../room/clock";
import { useDraft } from "../../../room/hooks";
import type { ActivityView } from "../../../room/model";
import { type Json, limits, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { empty_reflection } from "../../activities/reflection_value";
import type { AtRoom } from "../at_room";
import { kept_of } from "../kept";
import { first_name, readers_of } from "../people";

interface WeekLineProps {
  readonly at: AtRoom;
  readonly activities: readonly ActivityView[];
}

/** Found again on every device, whatever day it is. */
const line_id = "week" as ThingId;

export function WeekLine({ at: { room, view }, activities }: WeekLineProps) {
  const { say, now, list } = useWords();
  const [shared, set_shared] = useState(false);
  const { draft, view: kept } = useDraft(room, "reflection", line_id);
  const about = [...new Map(activities.map((activity) => [activity.id, activity])).values()];
  const chosen = about.find(({ id }) => id === kept.value?.about.id) ?? about[0];
  if (!chosen) return null;
  const value = kept.value ?? empty_reflection(chosen.id);
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  const write = (text: string, id: ThingId) =>
    draft.write({ ...empty_reflection(id), how_it_went: text });
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const text = value.how_it_went.trim();
    if (text === "") return;
    const reflection = { ...empty_reflection(chosen.id), how_it_went: text };
    await room.put([
      { kind: "reflection", id: new_id<ThingId>(), value: reflection as unknown as Json },
    ]);
    draft.drop();
    set_shared(true);
  };
  return (
    <form className="week-line" onSubmit={(event) => void send(event)}>
      <WritingField
        label={say("week.line")}
        text={value.how_it_went}
        code_points_max={limits.paragraph_code_points_max}
        on_write={(text) => write(text, chosen.id)}
      />
      {value.how_it_went !== "" && about.length > 1 && (
        <Segments
          label={say("week.line.about")}
          loose
          segments={about.map(({ id, value: { title } }) => ({ value: id, words: title }))}
          chosen={chosen.id}
          on_choose={(id) => write(value.how_it_went, id)}
        />
      )}
      <p className="small soft" role="status">
        {shared && value.how_it_went === "" && say("week.line.shared")}
      </p>
      {value.how_it_went !== "" && <SaveState kept={kept_of(kept.save)} of="draft" />}
      {value.how_it_went !== "" && (
        <div className="ways">
          <Button type="submit" strength="other">
            {say("share.do", { names })}
          </Button>
        </div>
      )}
    </form>
  );
}

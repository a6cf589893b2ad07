// Minutes with what was promised: drafted by the one who was there, looked at as the other will see it, and shared in
// one put, so that nobody ever has the half of it.
import { useState } from "react";
import { useLocation } from "wouter";
import { Button } from "../../../parts/button";
import { every_minutes_part, empty_minutes } from "../../../parts/minutes_parts";
import { MinutesText } from "../../../parts/minutes_text";
import { PromiseList } from "../../../parts/promise_list";
import { SaveState } from "../../../parts/save_state";
import { Waiting } from "../../../parts/waiting";
import { WritingField } from "../../../parts/writing_field";
import { useDraft } from "../../../room/hooks";
import {
  limits,
  type ActionPoint,
  type Json,
  type Minutes,
  type ThingId,
} from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { when_of, type MeetingThing } from "../../both/meetings";
import { useWho } from "../../both/promises";
import { kept_of } from "../../seeker/kept";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { name_of } from "../people";
import { PromiseFields } from "./promise_fields";

interface MinutesFormProps {
  readonly at: AtRoom;
  readonly id: ThingId;
}

export function MinutesForm({ at, id }: MinutesFormProps) {
  const meeting = at.view.things("meeting").find((each) => each.id === id);
  return meeting ? <Writing at={at} meeting={meeting} /> : <Waiting />;
}

export interface DraftedPromise {
  readonly id: ThingId;
  readonly value: ActionPoint;
}

interface WritingProps {
  readonly at: AtRoom;
  readonly meeting: MeetingThing;
}

function Writing({ at, meeting }: WritingProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const [looking, look] = useState(false);
  const { room, view, name } = at;
  const { id, value } = meeting;
  const { draft, view: kept } = useDraft(room, "meeting", id);
  const minutes = kept.value?.minutes ?? value.minutes ?? empty_minutes;
  const promises = view
    .drafts("action_point")
    .filter(({ value: { about } }) => about?.kind === "meeting" && about.id === id);
  const said = promises.filter((promise) => promise.value.what.trim() !== "");
  const anything = every_minutes_part.some((part) => minutes[part].trim() !== "");

  const write = (part: keyof Minutes, text: string) =>
    draft.write({ ...value, minutes: { ...minutes, [part]: text } });
  const share = async () => {
    const shared = { ...value, minutes };
    await room.put([
      { kind: "meeting", id, value: shared as unknown as Json },
      ...said.map((promise) => ({
        kind: "action_point" as const,
        id: promise.id,
        value: promise.value as unknown as Json,
      })),
    ]);
    for (const promise of promises) room.draft("action_point", promise.id).drop();
    draft.drop();
    go(room_path(room.id, { at: "meeting", id }), { replace: true });
  };

  if (looking) {
    return (
      <Preview
        at={at}
        meeting={meeting}
        minutes={minutes}
        promises={said}
        on_share={() => void share()}
        on_back={() => look(false)}
      />
    );
  }
  return (
    <div className="activity-form">
      <Head meeting={meeting} />
      <p className="soft">{say("desk.minutes.lead", { name })}</p>
      {every_minutes_part.map((part) => (
        <WritingField
          key={part}
          label={say(`minutes.${part}`)}
          text={minutes[part]}
          code_points_max={limits.note_code_points_max}
          on_write={(text) => write(part, text)}
        />
      ))}
      <PromiseFields at={at} meeting={id} promises={promises} />
      <div className="activity-form__foot">
        <SaveState kept={kept_of(kept.value?.minutes ? kept.save : "none")} of="draft" />
        {anything && (
          <div className="ways">
            <Button on_press={() => look(true)}>{say("desk.minutes.look", { name })}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

function Head({ meeting }: { readonly meeting: MeetingThing }) {
  const words = useWords();
  return (
    <div className="page-head">
      <h2 className="title" tabIndex={-1}>
        {words.say("minutes.title")}
      </h2>
      <p className="soft">{when_of(meeting.value, words)}</p>
    </div>
  );
}

interface PreviewProps extends WritingProps {
  readonly minutes: Minutes;
  readonly promises: readonly DraftedPromise[];
  readonly on_share: () => void;
  readonly on_back: () => void;
}

function Preview({ at, meeting, minutes, promises, on_share, on_back }: PreviewProps) {
  const { say } = useWords();
  const { view, name } = at;
  const who_of = useWho(view, (person) => name_of(view, person));
  return (
    <div className="activity-form">
      <Head meeting={meeting} />
      <p className="soft">{say("desk.minutes.preview", { name })}</p>
      <div className="minutes-preview">
        <MinutesText minutes={minutes} />
        {promises.length > 0 && (
          <>
            <h3 className="heading">{say("promise.title")}</h3>
            <PromiseList
              promises={promises.map(({ id, value }) => ({
                id,
                what: value.what,
                who: who_of(value),
                by_when: value.by_when,
                done: value.done,
              }))}
            />
          </>
        )}
      </div>
      <div className="ways">
        <Button on_press={on_share}>{say("desk.minutes.share", { name })}</Button>
        <Button strength="other" on_press={on_back}>
          {say("desk.minutes.back")}
        </Button>
      </div>
    </div>
  );
}

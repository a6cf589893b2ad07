// Looking at it together with oneself first: one question a screen, stop anywhere. What is written is a draft that
// nobody reads until it is sent from the last screen.
import { useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { HelpNow } from "../../../parts/help_now";
import { SaveState } from "../../../parts/save_state";
import { Segments } from "../../../parts/segments";
import { WritingField } from "../../../parts/writing_field";
import { new_id } from "../../../room/clock";
import { useDraft } from "../../../room/hooks";
import { equal } from "../../../room/merge";
import { type Json, limits, type Reflection, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { empty_reflection, nearness_of, says_something } from "../../activities/reflection_value";
import { ReflectionLines } from "../../activities/reflections";
import { help_of } from "../help";
import { kept_of } from "../kept";
import { first_name, readers_of } from "../people";
import { DayField } from "../../../parts/day_field";
import { Screen } from "../screen";
import type { OfActivity } from "./activity_page";
import { RateAgain } from "../../goals/rate_again";
import * as path from "./follow_up_path";

interface FollowUpProps extends OfActivity {
  readonly station: path.Station;
}

export function FollowUp({ at, activity, station }: FollowUpProps) {
  const { say, language } = useWords();
  const { me, room } = at;
  const { id, value } = activity;
  const { draft, view: kept } = useDraft(room, "reflection", id);
  const reflection = kept.value ?? empty_reflection(id);
  const page = paths.activity_page(room.id, id);
  const title = say(`follow_up.${station}`);
  return (
    <Screen
      room={room.id}
      place="plan"
      title={title}
      back={{ words: value.title, href: page }}
      without_places
    >
      <div>
        <p className="soft">{value.title}</p>
        <h1 className="title" tabIndex={-1}>
          {title}
        </h1>
      </div>
      {station === "end" ? (
        <End at={at} activity={activity} reflection={reflection} on_sent={draft.drop} />
      ) : (
        <>
          <OneQuestion
            key={station}
            question={station}
            reflection={reflection}
            on_write={draft.write}
          />
          <SaveState kept={kept_of(kept.value === undefined ? "none" : kept.save)} of="draft" />
          <div className="ways">
            <LinkButton href={paths.follow_up(room.id, id, path.after(station))}>
              {say("follow_up.on")}
            </LinkButton>
            {station !== "next" && (
              <LinkButton strength="other" href={paths.follow_up(room.id, id, "end")}>
                {say("follow_up.enough")}
              </LinkButton>
            )}
            <LinkButton strength="quiet" href={page}>
              {say("go.not_now")}
            </LinkButton>
          </div>
          <HelpNow help={help_of(me, language)}>{say("message.draft_unread")}</HelpNow>
        </>
      )}
    </Screen>
  );
}

interface OneQuestionProps {
  readonly question: path.Question;
  readonly reflection: Reflection;
  readonly on_write: (reflection: Reflection) => void;
}

const steps = ["1", "2", "3", "4"] as const;

function OneQuestion({ question, reflection, on_write }: OneQuestionProps) {
  const { say } = useWords();
  if (question === "nearness") {
    const near = nearness_of(reflection);
    return (
      <Segments
        label={say("follow_up.outcome")}
        loose
        segments={steps.map((value) => ({ value, words: say(`nearness.${value}`) }))}
        chosen={steps.find((step) => step === String(near))}
        on_choose={(step) => on_write({ ...reflection, nearness: Number(step) })}
      />
    );
  }
  const text = reflection[question];
  const write = (changed: string) => on_write({ ...reflection, [question]: changed });
  return (
    <>
      <Ticks question={question} text={text} on_write={write} />
      <WritingField
        label={say("follow_up.words")}
        hint={say("follow_up.spoken")}
        text={text}
        code_points_max={limits.paragraph_code_points_max}
        on_write={write}
      />
    </>
  );
}

interface TicksProps {
  readonly question: Exclude<path.Question, "nearness">;
  readonly text: string;
  readonly on_write: (text: string) => void;
}

/** Sentences to tick for who would rather not write; each becomes a line of the own words. */
function Ticks({ question, text, on_write }: TicksProps) {
  const { say } = useWords();
  if (question !== "how_it_went" && question !== "next") return null;
  return (
    <fieldset className="ready-sentences">
      <legend className="for-readers">{say(`follow_up.${question}`)}</legend>
      {(["1", "2", "3", "4"] as const).map((number) => {
        const sentence = say(`follow_up.${question}.${number}`);
        return (
          <label key={number} className="tick-line">
            <input
              type="checkbox"
              checked={path.is_ticked(text, sentence)}
              onChange={() => on_write(path.toggled(text, sentence))}
            />
            <span>{sentence}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

interface EndProps extends OfActivity {
  readonly reflection: Reflection;
  readonly on_sent: () => void;
}

function End({ at, activity, reflection, on_sent }: EndProps) {
  const { say, list, now } = useWords();
  const [, go] = useLocation();
  const [outcome, set_outcome] = useState<path.Outcome>();
  const [day, set_day] = useState("");
  const { room, view } = at;
  const { id, value } = activity;
  const goal = view.agreed("goal").find((each) => each.id === value.goal);
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  const said = says_something(reflection);
  const asks_day = outcome === "goes_on" || outcome === "another_day";
  const send = async () => {
    const moved = outcome ? path.with_outcome(value, outcome, day) : value;
    const changes = [
      ...(equal(moved as unknown as Json, value as unknown as Json)
        ? []
        : [{ kind: "activity" as const, id, value: moved as unknown as Json }]),
      ...(said
        ? [
            {
              kind: "reflection" as const,
              id: new_id<ThingId>(),
              value: reflection as unknown as Json,
            },
          ]
        : []),
    ];
    if (changes.length > 0) await room.put(changes);
    on_sent();
    go(paths.activity_page(room.id, id), { replace: true });
  };
  return (
    <>
      <Segments
        label={say("follow_up.outcome")}
        loose
        segments={path.outcomes.map((each) => ({ value: each, words: say(`outcome.${each}`) }))}
        chosen={outcome}
        on_choose={set_outcome}
      />
      {asks_day && (
        <div>
          <DayField label={say("follow_up.next_day")} day={day} on_choose={set_day} />
          <p className="small soft">{say("activity.move.more", { names })}</p>
        </div>
      )}
      {goal && (
        <div className="page-part">
          <p className="own-words">{goal.value.wording}</p>
          <RateAgain map={at.map} room={room} goal={goal} heading="h2" />
        </div>
      )}
      {said && (
        <section className="card reflection">
          <h2 className="heading">{say("follow_up.seen", { names })}</h2>
          <ReflectionLines value={reflection} />
        </section>
      )}
      <div className="ways">
        <Button on_press={() => void send()}>
          {said || outcome ? say("ending.send", { names }) : say("follow_up.close")}
        </Button>
        <LinkButton strength="quiet" href={paths.activity_page(room.id, id)}>
          {say("go.not_now")}
        </LinkButton>
      </div>
    </>
  );
}

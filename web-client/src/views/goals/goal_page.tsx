// A goal as a whole: in whose words, how it stands between the two, why, what it means, help, and what is done about it.
import { useState } from "react";
import { useLocation } from "wouter";
import { AgreementLine, AgreementWays } from "../../parts/agreement";
import { Button, LinkButton } from "../../parts/button";
import type { Goal } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { GoalActivities } from "../activities/goal_activities";
import { agreement_of } from "../agreed/agreement_of";
import { Disagree } from "../agreed/disagree";
import { SaidNo } from "../agreed/said_no";
import { FoldedHistory } from "../history/history";
import { WriteAbout } from "../talk/write_about";
import { type AtGoals, is_mine } from "./at_goals";
import type { GoalView } from "./goal_value";
import { points_of, rating_words } from "./goal_words";
import { useSayByWhen } from "./order";
import { EarlierRatings, RateAgain } from "./rate_again";
import "./goals.css";

interface GoalPageProps {
  readonly at: AtGoals;
  readonly goal: GoalView;
  /** Propose, answer and change: the seeker, and those who counsel. */
  readonly may: boolean;
  readonly heading: "h1" | "h2";
}

export function GoalPage({ at, goal, may, heading: Heading }: GoalPageProps) {
  const { say } = useWords();
  const { value } = goal;
  const points = points_of(value, at.map);
  return (
    <article className="goal">
      <header className="goal__head">
        {points.length > 0 && (
          <p className="soft">{say("goal.comes_from", { points: points.join(", ") })}</p>
        )}
        <Heading className="title" tabIndex={-1}>
          {value.wording}
        </Heading>
      </header>
      <Answering at={at} goal={goal} may={may} />
      <Facts at={at} goal={value} />
      {value.level === "sub" && <EarlierRatings map={at.map} view={at.view} goal={goal} />}
      {value.level === "sub" && may && is_mine(at) && goal.agreed_seq !== undefined && (
        <RateAgain
          map={at.map}
          room={at.room}
          goal={goal}
          heading={Heading === "h1" ? "h2" : "h3"}
        />
      )}
      <Lists goal={value} />
      <GoalActivities
        room={at.room}
        view={at.view}
        goal={goal.id}
        title={say("goal.activities")}
        may_suggest={may}
        hrefs={at.hrefs}
      />
      <WriteAbout room={at.room} about={{ kind: "goal", id: goal.id }} to={at.hrefs.talk} />
      <FoldedHistory
        view={at.view}
        me={at.me.person}
        of={{ kind: "goal", id: goal.id }}
        heading={Heading === "h1" ? "h2" : "h3"}
      />
    </article>
  );
}

interface AnsweringProps {
  readonly at: AtGoals;
  readonly goal: GoalView;
  readonly may: boolean;
}

function Answering({ at, goal, may }: AnsweringProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  const [disagreeing, set_disagreeing] = useState(false);
  const { me, room, view, names, hrefs } = at;
  const agreement = agreement_of(goal, view, names);
  const { state } = goal.agreed;
  const may_answer = may && (state === "agreed" || (state === "waits" && goal.agreed.for_me));
  const change = () => go(hrefs.change(goal.id));
  const withdraw = async () => {
    await room.put([{ kind: "goal", id: goal.id }]);
    go(hrefs.plan, { replace: true });
  };
  return (
    <section className="card goal__agreement">
      <AgreementLine agreement={agreement} />
      {goal.way === "waiting_here" && <p className="small soft">{say("message.waits")}</p>}
      {may && (
        <AgreementWays
          agreement={agreement}
          on_approve={() => void room.approve(goal)}
          on_otherwise={() => set_disagreeing(true)}
          on_change={change}
        />
      )}
      {may && state === "agreed" && !disagreeing && (
        <div className="ways">
          <Button small strength="quiet" on_press={() => set_disagreeing(true)}>
            {say("goal.no_longer")}
          </Button>
        </div>
      )}
      {may_answer && disagreeing && (
        <Disagree
          room={room}
          me={me.person}
          thing={goal}
          heading="h3"
          takes_focus
          on_sent={() => set_disagreeing(false)}
          ways={
            <LinkButton strength="other" href={hrefs.change(goal.id)}>
              {say("plan.otherwise.change")}
            </LinkButton>
          }
        />
      )}
      {/* While both stand by it nobody takes it away alone. */}
      {may && state !== "agreed" && (
        <div className="ways">
          <Button small strength="quiet" on_press={() => void withdraw()}>
            {say("plan.withdraw")}
          </Button>
        </div>
      )}
      <SaidNo thing={goal} view={view} />
    </section>
  );
}

function Facts({ at, goal }: { readonly at: AtGoals; readonly goal: Goal }) {
  const { say } = useWords();
  const say_by_when = useSayByWhen(at);
  const facts = [
    { name: say("goal.today"), line: rating_words(at.map, goal.rating_now), words: goal.why_now },
    { name: say("goal.wished"), line: rating_words(at.map, goal.rating_wished) },
    { name: say("goal.why"), words: goal.why },
    { name: say("goal.thoughts"), words: goal.meaning?.thoughts },
    { name: say("goal.feelings"), words: goal.meaning?.feelings },
    { name: say("goal.body"), words: goal.meaning?.body },
  ].filter(({ line, words }) => (line ?? "") !== "" || (words ?? "") !== "");
  return (
    <>
      {goal.by_when !== undefined && <p>{say_by_when(goal.by_when)}</p>}
      {facts.length > 0 && (
        <dl className="goal__facts">
          {facts.map(({ name, line, words }) => (
            <div key={name} className="goal__fact">
              <dt className="label">{name}</dt>
              {line && <dd>{line}</dd>}
              {words && <dd className="own-words quoted">{words}</dd>}
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Lists({ goal }: { readonly goal: Goal }) {
  const { say, day } = useWords();
  return (
    <>
      {goal.help.length > 0 && (
        <section className="goal__list">
          <h3 className="heading">{say("goal.part.help")}</h3>
          <ul>
            {goal.help.map(({ id, what, from_whom, when }) => (
              <li key={id}>
                <p>
                  {what !== "" && from_whom !== ""
                    ? say("goal.help.line", { what, whom: from_whom })
                    : what || from_whom}
                </p>
                {when !== undefined && <p className="small soft">{day(when)}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {goal.in_the_way.length > 0 && (
        <section className="goal__list">
          <h3 className="heading">{say("goal.part.way")}</h3>
          <ul>
            {goal.in_the_way.map(({ id, what, then }) => (
              <li key={id}>
                <p>{what}</p>
                {then !== "" && <p className="own-words quoted">{then}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

// My week: what is agreed for today and the days ahead, on one small screen. Tick, move, or not today.
import { useState } from "react";
import { Link } from "wouter";
import { paths } from "../../../app/paths";
import { DoneTick } from "../../../parts/activity_card";
import { Button } from "../../../parts/button";
import { classes } from "../../../parts/classes";
import { Empty } from "../../../parts/empty";
import { Icon } from "../../../parts/icon";
import type { ActivityView } from "../../../room/model";
import type { About } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { MoveDay } from "../../activities/move_day";
import { Steps } from "../../activities/steps";
import type { AtRoom } from "../at_room";
import { day_of } from "../home/next_step";
import { useNotNow } from "../home/not_now";
import { first_name, readers_of } from "../people";
import { with_day } from "../plan/activity_value";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";
import { not_today, week_of, type WeekItem } from "./week_days";
import { WeekLine } from "./week_line";

export function MyWeek({ at }: { readonly at: AtRoom }) {
  const { say, now, day_line, language } = useWords();
  const { room, view } = at;
  const [put_off, put_off_today] = useNotNow(room);
  const today = day_of(now);
  // English writes its days with a capital wherever they stand.
  const in_sentence = (day: string) => (language === "en" ? day : day.toLocaleLowerCase());
  const changed = new Map(view.things("activity").map(({ id, at: when }) => [id, when]));
  const week = week_of(view.activities, today, put_off, (id) => changed.get(id) ?? 0);
  const items = [...week.today, ...week.days.flatMap((day) => day.items), ...week.rest];
  const nothing = items.length === 0 && week.done.length === 0;
  // Its steps stand where it is seen first; a second time it is only a day to look at it.
  const first_of = (item: WeekItem) =>
    items.find(({ activity }) => activity.id === item.activity.id) === item;
  const group = (title: string, of: readonly WeekItem[], first: boolean) =>
    of.length > 0 && (
      <section key={title} className="week-day">
        <h2 className={classes("week-day__title", first && "week-day__title--today")}>{title}</h2>
        {of.map((item) => (
          <OneItem
            key={`${item.activity.id} ${item.why}`}
            at={at}
            item={item}
            is_today={first}
            with_steps={first_of(item)}
            on_not_today={put_off_today}
          />
        ))}
      </section>
    );
  return (
    <Screen
      room={room.id}
      place="plan"
      title={say("week.title")}
      back={{ words: say("plan.title"), href: paths.plan(room.id) }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("week.title")}
        </h1>
        <p className="soft">{say("week.lead")}</p>
      </div>
      <StuckThings at={at} of={["activity", "reflection"]} />
      {nothing && <Empty title={say("week.empty")}>{say("week.empty.more")}</Empty>}
      {group(say("week.today", { day: in_sentence(day_line(today)) }), week.today, true)}
      {week.days.map(({ day, items: of }) => group(day_line(day), of, false))}
      {group(say("week.rest"), week.rest, false)}
      <Done at={at} done={week.done} />
      <WeekLine at={at} activities={[...items.map(({ activity }) => activity), ...week.done]} />
    </Screen>
  );
}

interface OneItemProps {
  readonly at: AtRoom;
  readonly item: WeekItem;
  readonly is_today: boolean;
  readonly with_steps: boolean;
  readonly on_not_today: (request: About) => void;
}

function OneItem({ at, item, is_today, with_steps, on_not_today }: OneItemProps) {
  const { say, now, list } = useWords();
  const [moving, set_moving] = useState(false);
  const { room, view } = at;
  const { activity, by, why } = item;
  const { id, value, agreed } = activity;
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  const is_agreed = agreed.state === "agreed";
  // A day to look at it together is not done by ticking.
  const may_tick = is_agreed && (why === "starts" || why === "goes_on");
  const done = (yes: boolean) =>
    void room.put_activity({ ...value, phase: yes ? "done" : "under_way" }, id);
  return (
    <article className={classes("card", "week-item", is_today && "week-item--today")}>
      {may_tick && <DoneTick title={value.title} done={false} on_done={done} />}
      {!may_tick && is_agreed && (
        <span className="week-item__looks">
          <Icon name="calendar" />
        </span>
      )}
      {!is_agreed && <span className="week-item__waits" />}
      <div className="week-item__what">
        <h3 className="week-item__title">
          <Link href={paths.activity_page(room.id, id)}>{value.title}</Link>
        </h3>
        <p className="soft">
          {is_agreed
            ? why === "starts" || why === "goes_on"
              ? value.where || say(`week.${why}`)
              : say(`week.${why}`)
            : say("week.moved", { names })}
        </p>
        {is_agreed && with_steps && <Steps room={room} activity={activity} may_tick />}
        {moving ? (
          <MoveDay
            label={say(by === "start" ? "plan.field.start" : "plan.field.follow_up")}
            day={value[by] ?? day_of(now)}
            names={names}
            on_move={(day) => {
              void room.put_activity(with_day(value, by, day), id);
              set_moving(false);
            }}
            on_leave={() => set_moving(false)}
          />
        ) : (
          <div className="ways week-item__ways">
            <Button small strength="other" on_press={() => set_moving(true)}>
              {say("activity.move")}
              <span className="for-readers">: {value.title}</span>
            </Button>
            {is_today && (
              <Button
                small
                strength="other"
                on_press={() => on_not_today(not_today(id, day_of(now)))}
              >
                {say("week.not_today")}
                <span className="for-readers">: {value.title}</span>
              </Button>
            )}
          </div>
        )}
      </div>
    </article>
  );
}

interface DoneProps {
  readonly at: AtRoom;
  readonly done: readonly ActivityView[];
}

function Done({ at: { room }, done }: DoneProps) {
  const { say } = useWords();
  if (done.length === 0) return null;
  return (
    <section className="week-day">
      <h2 className="week-day__title">{say("activity.done")}</h2>
      {done.map(({ id, value }) => (
        <article key={id} className="card week-item">
          <DoneTick
            title={value.title}
            done
            on_done={() => void room.put_activity({ ...value, phase: "under_way" }, id)}
          />
          <h3 className="week-item__title">
            <Link href={paths.activity_page(room.id, id)}>{value.title}</Link>
          </h3>
        </article>
      ))}
    </section>
  );
}

// Home: one thing asked, then where the rest of the room lies.
import { lazy, Suspense } from "react";
import { paths } from "../../../app/paths";
import { HomeDrawing } from "../../../parts/drawings";
import { NextStep } from "../../../parts/next_step";
import { WayList, WayRow } from "../../../parts/way_row";
import type { About } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { kind_of_agreement } from "../plan/agreement";
import type { AtRoom } from "../at_room";
import { type RoomForms, useRoomForms } from "../../forms/room_forms";
import { offered_forms, own_forms } from "../forms/own_forms";
import { day_has_come, day_of, next_step, set_aside } from "./next_step";
import { written_in } from "../../written/written";
import { icon_of, told_next } from "./told";
import "./home.css";
import { first_name, helper_name, name_of } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

const HomeRows = lazy(() => import("../meetings/home_rows"));

interface HomeProps {
  readonly at: AtRoom;
  readonly not_now: readonly About[];
  readonly on_not_now: (request: About) => void;
}

export function Home({ at, not_now, on_not_now }: HomeProps) {
  const words = useWords();
  const { say, list } = words;
  const { me, room, view, value, map, offer } = at;
  const forms = useRoomForms(view);
  // A room that was opened for something else offers no map, though it may have one.
  const offered = offer && offer.map === undefined ? undefined : value.offered;
  // What is asked does not change under the thumb: the forms come first.
  const next = forms.ready
    ? next_step(view, map, forms, offered, not_now, day_of(words.now))
    : undefined;
  const has_set_aside = set_aside(view, map, forms, not_now).length > 0;
  return (
    <Screen room={room.id} place="home" title={say("room.your")}>
      <HomeDrawing />
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("home.greeting", { name: first_name(me.name) })}
        </h1>
        <p className="soft">{say(next || !forms.ready ? "home.welcome" : "home.nothing")}</p>
      </div>
      <StuckThings at={at} />
      {next && (
        <NextStep
          key={`${next.request.id} ${next.request.part}`}
          {...("theme" in next ? { hue: next.theme.hue } : { icon: icon_of(next) })}
          {...told_next(next, at, words)}
          on_not_now={() => on_not_now(next.request)}
        />
      )}
      <WayList>
        {view.messages.length > 0 && <TalkRow at={at} />}
        <PlanRow at={at} />
        <FormsRow at={at} forms={forms} />
        <Suspense fallback={null}>
          <HomeRows at={at} />
        </Suspense>
        <SharedRow at={at} />
        {has_set_aside && (
          <WayRow
            href={paths.later(room.id)}
            icon="clock"
            title={say("home.later")}
            more={say("home.later.more")}
          />
        )}
      </WayList>
      <details className="home-more">
        <summary className="way">{say("home.more")}</summary>
        <WayList>
          {written_in(view, forms).length > 0 && (
            <WayRow
              href={paths.written_list(room.id)}
              icon="print"
              title={say("home.written")}
              more={list(written_in(view, forms).map(({ sheet }) => sheet.title))}
            />
          )}
          <WayRow
            href={paths.about(room.id)}
            icon="home"
            title={say("home.about")}
            more={say(`room.for.${value.purpose}`)}
          />
          <WayRow href={paths.history(room.id)} icon="clock" title={say("history.room")} />
          <WayRow
            href={paths.settings(room.id)}
            icon="moon"
            title={say("settings.title")}
            more={say("settings.more")}
          />
        </WayList>
      </details>
    </Screen>
  );
}

interface RowProps {
  readonly at: AtRoom;
}

function FormsRow({ at, forms }: RowProps & { readonly forms: RoomForms }) {
  const { say, list } = useWords();
  const { fits } = offered_forms(forms, at.offer);
  const titles = [...own_forms(forms).map(({ title }) => title), ...fits.map(({ title }) => title)];
  if (titles.length === 0) return null;
  return (
    <WayRow
      href={paths.forms(at.room.id)}
      icon="pencil"
      title={say("forms.title")}
      more={list(titles.slice(0, 3))}
    />
  );
}

function TalkRow({ at: { room, view, me } }: RowProps) {
  const words = useWords();
  const { say, day, now, whose, since } = words;
  const last = view.messages.filter(({ gone }) => !gone).at(-1);
  const name = helper_name(view, now);
  const title = !last
    ? say("talk.title")
    : view.unread > 0
      ? say("home.wrote.new", { count: view.unread })
      : last.mine
        ? say("home.wrote.you", { day: day(new Date(last.at)) })
        : say("home.wrote.other", {
            name: name_of(view, last.by),
            day: day(new Date(last.at)),
          });
  const { waits_for, since: from, mine } = view.turn;
  const days = me.organisation.answer_days;
  const turn = mine
    ? say("turn.yours.more")
    : waits_for === "nobody" || from === undefined
      ? last
        ? say("turn.nobody")
        : say("talk.empty.more")
      : `${say("turn.theirs", { whose: whose(name), since: since(new Date(from)) })} ${say("turn.answers_within", { name, days })}`;
  return <WayRow href={paths.talk(room.id)} icon="talk" title={title} more={turn} />;
}

function PlanRow({ at }: RowProps) {
  const { say, day, now } = useWords();
  const { room, view } = at;
  const agreed = view.activities
    .filter((activity) => kind_of_agreement(activity) === "agreed")
    .sort((a, b) => (a.value.follow_up ?? "9").localeCompare(b.value.follow_up ?? "9"));
  const [first] = agreed;
  // With nothing in it, the plan is among the places below.
  if (!first) return null;
  const { follow_up } = first.value;
  return (
    <WayRow
      href={paths.plan(room.id)}
      icon="calendar"
      title={first.value.title}
      more={
        follow_up === undefined
          ? say("home.plan")
          : day_has_come(first, day_of(now))
            ? say("activity.still_right")
            : say("activity.follow_up", { day: day(follow_up) })
      }
    />
  );
}

function SharedRow({ at: { room, view, map } }: RowProps) {
  const { say, list } = useWords();
  // Also what was shared at an earlier time through the map.
  const out = [...view.themes.values()].flatMap(({ shared }) => shared?.answers.theme ?? []);
  const shared = map.themes.filter(({ id }) => out.includes(id));
  if (out.length === 0) return null;
  return (
    <WayRow
      href={paths.shared(room.id)}
      icon="eye"
      title={say("home.shared")}
      more={list(shared.map(({ name }) => name))}
    />
  );
}

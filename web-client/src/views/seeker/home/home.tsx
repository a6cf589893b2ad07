// Home: one thing asked, then where the rest of the room lies.
import { lazy, Suspense } from "react";
import { paths } from "../../../app/paths";
import { HomeDrawing } from "../../../parts/drawings";
import { NextStep } from "../../../parts/next_step";
import { WayList, WayRow } from "../../../parts/way_row";
import type { About } from "../../../room/wire";
import { type Words, useWords } from "../../../words/use_words";
import { kind_of_agreement } from "../plan/agreement";
import type { AtRoom } from "../at_room";
import { type RoomForms, useRoomForms } from "../../forms/room_forms";
import { is_of_form } from "../forms/next_forms";
import { type Told, told_form } from "../forms/next_forms_told";
import { offered_kinds, own_forms } from "../forms/own_forms";
import { day_has_come, day_of, type NextOther, next_step } from "./next_step";
import { first_name, helper_name, name_of, readers_of } from "../people";
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
  const { say } = words;
  const { me, room, view, value, map } = at;
  const forms = useRoomForms(view);
  // What is asked does not change under the thumb: the forms come first.
  const next = forms.ready
    ? next_step(view, map, forms, value.offered, not_now, day_of(words.now))
    : undefined;
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
          {...("theme" in next ? { hue: next.theme.hue } : {})}
          {...(is_of_form(next) ? told_form(next, at, words) : told(next, at, words))}
          on_not_now={() => on_not_now(next.request)}
        />
      )}
      <WayList>
        <TalkRow at={at} />
        <PlanRow at={at} />
        <FormsRow at={at} forms={forms} />
        <Suspense fallback={null}>
          <HomeRows at={at} />
        </Suspense>
        <SharedRow at={at} />
        <WayRow
          href={paths.history(room.id)}
          icon="clock"
          title={say("history.room")}
          more={say("history.open")}
        />
        <WayRow
          href={paths.settings(room.id)}
          icon="moon"
          title={say("settings.title")}
          more={say("settings.more")}
        />
      </WayList>
    </Screen>
  );
}

function told(next: NextOther, at: AtRoom, words: Words): Told {
  const { say, list, now } = words;
  const { view, room } = at;
  switch (next.kind) {
    case "proposal":
      return {
        title: say("home.proposal", { name: helper_name(view, now) }),
        text: next.activity.value.title,
        action: { words: say("home.proposal.go"), href: paths.plan(room.id) },
      };
    case "message":
      return {
        title: say("home.message", { name: name_of(view, next.message.by) }),
        text: say("home.message.more"),
        action: { words: say("home.message.go"), href: paths.talk(room.id) },
      };
    case "day":
      return {
        title: say("home.day"),
        text: next.activity.value.title,
        action: { words: say("home.day.go"), href: paths.activity_page(room.id, next.activity.id) },
      };
    case "on":
      return {
        title: say("home.on", { theme: next.theme.name }),
        text: say("home.on.more", { point: next.place.point.label }),
        action: {
          words: say("go.on"),
          href: paths.point(room.id, next.theme.id, next.place.point.id, next.place.which),
        },
      };
    case "share": {
      const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
      return {
        title: say("home.share", { theme: next.theme.name }),
        text: say("home.share.more", { names }),
        action: { words: say("home.share.go"), href: paths.share(room.id, next.theme.id) },
      };
    }
    case "begin":
      return {
        title: say("home.begin", { theme: next.theme.name }),
        text: say("home.begin.more"),
        action: { words: say("home.begin.go"), href: paths.theme(room.id, next.theme.id) },
      };
  }
}

interface RowProps {
  readonly at: AtRoom;
}

function FormsRow({ at, forms }: RowProps & { readonly forms: RoomForms }) {
  const { say, list } = useWords();
  const titles = [
    ...own_forms(forms).map(({ title }) => title),
    ...offered_kinds(forms).map(({ title }) => title),
  ];
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
  const { follow_up } = first?.value ?? {};
  return (
    <WayRow
      href={paths.plan(room.id)}
      icon="calendar"
      title={first ? first.value.title : say("plan.title")}
      more={
        !first
          ? say("plan.empty")
          : follow_up === undefined
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

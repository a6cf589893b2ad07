// A room as one working view: what is in it, what is pointed at, the conversation. A phone shows one of them.
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { LinkButton } from "../../../parts/button";
import { Icon } from "../../../parts/icon";
import { Notice } from "../../../parts/notice";
import { Waiting } from "../../../parts/waiting";
import { useRoom } from "../../../room/hooks";
import type { RoomView } from "../../../room/model";
import type { Me, RoomId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/desk_practice";
import "../../../words/desk_worry";
import { DeskActivityForm } from "../plan/activity_form";
import { ActivityPage } from "../plan/activity_page";
import { DeskGoal, DeskGoalChange, DeskPlanPage } from "../plan/goals";
import { OrderPage } from "../plan/order_page";
import type { AtRoom } from "../at_room";
import { DocumentsPage } from "../documents/documents_page";
import { MeetingForm } from "../meetings/meeting_form";
import { MeetingPage } from "../meetings/meeting_page";
import { MinutesForm } from "../meetings/minutes_form";
import { PromisesPage } from "../meetings/promises_page";
import { DeskFrame } from "../desk_frame";
import { patterns, type Pointed, room_path } from "../desk_paths";
import { first_name, may_counsel, room_name, seeker_of, shown_purpose } from "../people";
import { Worry } from "../guide/worry";
import { RoomOverview } from "./room_overview";
import { FormsPage } from "../forms/forms_page";
import { SharedForm } from "../forms/shared_form";
import { TypeForm } from "../forms/type_form";
import { TypeTheme } from "../forms/type_theme";
import { SharedMap } from "../map/shared_map";
import { SharedThemePage } from "../map/shared_theme";
import { Board } from "../plan/board";
import { RoomHistory } from "./room_history";
import { is_practice } from "../practice/practice";
import { PracticeBand } from "../practice/practice_band";
import { RequestsPage } from "../requests/requests_page";
import { EndingPage } from "../ending/ending_page";
import { WriteWritten } from "../written/write_written";
import { WrittenList } from "../written/written_list";
import { WrittenPage } from "../written/written_page";
import { PurposePage } from "./purpose_page";
import { NothingShared } from "./nothing_shared";
import { StuckThings } from "./stuck";
import { SearchRoom } from "../talk/search_room";
import { Talk } from "../talk/talk";
import { WaysIn } from "./ways_in";

interface DeskRoomProps {
  readonly me: Me;
  readonly id: RoomId;
  readonly pointed: Pointed;
}

export function DeskRoom({ me, id, pointed }: DeskRoomProps) {
  const { say } = useWords();
  const { room, view } = useRoom(id);
  if (view.phase === "closed") return <ShutRoom />;
  if (!view.room) {
    return (
      <DeskFrame title={say("desk.rooms")} in_room>
        <Waiting />
      </DeskFrame>
    );
  }
  const name = first_name_in(view, view.room.title);
  const joined = seeker_of(view.people) !== undefined;
  return <OpenRoom at={{ me, room, view, value: view.room, name, joined }} pointed={pointed} />;
}

function first_name_in(view: RoomView, title: string): string {
  const seeker = seeker_of(view.people);
  return seeker ? first_name(seeker.name) : title;
}

function ShutRoom() {
  const { say } = useWords();
  return (
    <DeskFrame title={say("desk.room.shut")}>
      <h1 className="title" tabIndex={-1}>
        {say("desk.room.shut")}
      </h1>
      <Notice ground="plum" title={say("desk.room.shut.more")} />
      <div className="ways">
        <LinkButton href={patterns.rooms} strength="other">
          {say("desk.rooms")}
        </LinkButton>
      </div>
    </DeskFrame>
  );
}

interface OpenRoomProps {
  readonly at: AtRoom;
  readonly pointed: Pointed;
}

function OpenRoom({ at, pointed }: OpenRoomProps) {
  const { say } = useWords();
  const shown = useShown(at, pointed);
  const name = room_name(at.value.title, at.view.people);
  const practice = is_practice(at.view.people);
  const in_talk = pointed.at === "talk" || pointed.at === "message";
  const shows = pointed.at === "nothing" ? "left" : in_talk ? "right" : ("main" as const);
  return (
    <DeskFrame
      title={practice ? say("practice.titled", { name }) : name}
      in_room
      shows={shows}
      band={practice && <PracticeBand at={at} />}
      head={<RoomHead at={at} name={name} pointed={pointed} />}
      left={{
        label: say("desk.room.whats_here"),
        content: <RoomOverview at={at} shown={shown} />,
      }}
      right={{
        label: say("desk.log"),
        content: (
          <Talk
            at={at}
            shown={shown}
            in_sight={shows === "right"}
            message={pointed.at === "message" ? pointed.id : undefined}
          />
        ),
      }}
    >
      <StuckThings at={at} place="middle" />
      <Middle at={at} shown={shown} />
    </DeskFrame>
  );
}

/**
 * Where nothing is pointed at, what was shown last stays; at first the newest that the seeker shared. Reading is not
 * interrupted by what comes; what is taken back is said in its place.
 */
function useShown({ view }: AtRoom, pointed: Pointed): Pointed {
  const [last, set_last] = useState<Pointed>();
  const points = !["nothing", "talk", "message"].includes(pointed.at);
  const themes = [...view.themes.values()].flatMap(({ shared }) => shared ?? []);
  const [newest] = [
    ...themes.map(({ id, at }) => ({ shown: { at: "theme", id } as const, when: at })),
    ...view
      .things("form")
      .filter(({ by }) => by === seeker_of(view.people)?.id)
      .map(({ id, at }) => ({ shown: { at: "form", id } as const, when: at })),
  ].sort((a, b) => b.when - a.when);
  const shown: Pointed | undefined = points ? pointed : (last ?? newest?.shown);
  if (shown && !same(shown, last)) set_last(shown);
  return shown ?? { at: "nothing" };
}

function same(a: Pointed, b: Pointed | undefined): boolean {
  return a.at === b?.at && ("id" in a ? a.id : "") === ("id" in b ? b.id : "");
}

interface MiddleProps {
  readonly at: AtRoom;
  readonly shown: Pointed;
}

function Middle({ at, shown }: MiddleProps) {
  const place = useFocusOnMove(room_path(at.room.id, shown));
  return (
    <div className="pointed-at" ref={place}>
      <PointedAt at={at} shown={shown} />
    </div>
  );
}

function PointedAt({ at, shown }: MiddleProps) {
  switch (shown.at) {
    case "theme":
      return <SharedThemePage key={shown.id} at={at} id={shown.id} />;
    case "map":
      return <SharedMap at={at} />;
    case "activity":
      return <ActivityPage key={shown.id} at={at} id={shown.id} />;
    case "activity_change":
      return <DeskActivityForm key={shown.id} at={at} id={shown.id} />;
    case "activity_new":
      return <DeskActivityForm key="new" at={at} />;
    case "forms":
      return <FormsPage at={at} />;
    case "form":
      return <SharedForm key={shown.id} at={at} id={shown.id} />;
    case "form_typed":
      return <TypeForm key={shown.id} at={at} id={shown.id} />;
    case "theme_typed":
      return <TypeTheme key={shown.id} at={at} id={shown.id} />;
    case "board":
      return <Board at={at} />;
    case "history":
      return <RoomHistory at={at} />;
    case "meeting":
      return <MeetingPage key={shown.id} at={at} id={shown.id} />;
    case "meeting_change":
      return <MeetingForm key={shown.id} at={at} id={shown.id} />;
    case "meeting_new":
      return <MeetingForm key="new" at={at} />;
    case "minutes":
      return <MinutesForm key={shown.id} at={at} id={shown.id} />;
    case "promises":
      return <PromisesPage at={at} />;
    case "documents":
      return <DocumentsPage at={at} />;
    case "worry":
      return <Worry at={at} />;
    case "search":
      return <SearchRoom at={at} />;
    case "goal":
      return <DeskGoal key={shown.id} at={at} id={shown.id} />;
    case "goal_change":
      return <DeskGoalChange key={shown.id} at={at} id={shown.id} />;
    case "plan_page":
      return <DeskPlanPage at={at} />;
    case "order":
      return <OrderPage at={at} />;
    case "ways_in":
      return <WaysIn at={at} />;
    case "requests":
      return <RequestsPage at={at} />;
    case "ending":
      return <EndingPage at={at} />;
    case "written_list":
      return <WrittenList at={at} />;
    case "written":
      return <WrittenPage key={shown.id} at={at} id={shown.id} />;
    case "write":
      return <WriteWritten key={shown.id} at={at} id={shown.id} />;
    case "purpose":
      return <PurposePage key={at.value.purpose} at={at} />;
    case "nothing":
    case "talk":
    case "message":
      return <NothingShared at={at} />;
  }
}

/** Whoever chose something in the overview goes on reading at its heading. */
function useFocusOnMove(where: string) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(where);
  useEffect(() => {
    if (last.current === where) return;
    last.current = where;
    const chosen = document.activeElement?.closest(".desk-shell__left, .desk-shell__head, main");
    if (!chosen && document.activeElement !== document.body) return;
    const main = place.current?.closest("main");
    if (main) main.scrollTop = 0;
    place.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [where]);
  return place;
}

interface RoomHeadProps {
  readonly at: AtRoom;
  readonly name: string;
  readonly pointed: Pointed;
}

function RoomHead({ at, name, pointed }: RoomHeadProps) {
  const { say } = useWords();
  const { view, value, room } = at;
  const purpose = say(`desk.purpose.${shown_purpose(value.purpose)}`);
  const about =
    name === value.title ? purpose : say("desk.purpose_and_title", { purpose, title: value.title });
  const part = (to: Pointed, words: string, icon: "table" | "talk", current: boolean) => (
    <li>
      <Link
        href={room_path(room.id, to)}
        className="room-parts__one"
        aria-current={current ? "page" : undefined}
      >
        <Icon name={icon} />
        <span>{words}</span>
      </Link>
    </li>
  );
  return (
    <>
      <div className="room-head__who">
        <h1 className="title">{name}</h1>
        <p className="soft">
          {may_counsel(view.role) ? (
            <Link
              href={room_path(room.id, { at: "purpose" })}
              aria-label={`${about}. ${say("desk.purpose.change")}`}
            >
              {about}
            </Link>
          ) : (
            about
          )}
          {view.role === "lead" && `. ${say("desk.room.you_lead")}`}
        </p>
      </div>
      <LinkButton small strength="quiet" href={room_path(room.id, { at: "worry" })}>
        {say("worry.open")}
      </LinkButton>
      {may_counsel(view.role) && !is_practice(view.people) && (
        <LinkButton small strength="other" href={room_path(room.id, { at: "ways_in" })}>
          {say("desk.ways_in")}
        </LinkButton>
      )}
      <nav className="room-parts" aria-label={say("desk.room.parts")}>
        <ul>
          {part({ at: "nothing" }, say("desk.room.whats_here"), "table", pointed.at === "nothing")}
          {part(
            { at: "talk" },
            say("desk.room.talk"),
            "talk",
            pointed.at === "talk" || pointed.at === "message",
          )}
        </ul>
      </nav>
    </>
  );
}

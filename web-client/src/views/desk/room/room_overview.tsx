// What is in the room: what was shared and when, what the two do, who has a place and until when.
import { Link } from "wouter";
import { classes } from "../../../parts/classes";
import { hue_class } from "../../../parts/hue";
import { Icon } from "../../../parts/icon";
import { ThemeGlyph } from "../../../parts/theme_glyph";
import { useDraft, useInstrument } from "../../../room/hooks";
import type { ActivityView, PersonView, SharedTheme } from "../../../room/model";
import type { ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/activities";
import "../../../words/map";
import { UnderGoals } from "../../activities/under_goals";
import { shared_times } from "../../seeker/map/rounds";
import { proposal_id } from "../../seeker/plan/activity_value";
import type { AtRoom } from "../at_room";
import { MeetingRows } from "../meetings/meeting_rows";
import { type Pointed, room_path } from "../desk_paths";
import { may_counsel, seated } from "../people";
import { FormsOverview } from "../forms/forms_overview";
import { GoalsPart } from "../plan/goals";
import { theme_name } from "../map/reading";
import { OverviewRow as Row } from "./overview_row";
import { LaterOverview } from "../written/later_overview";
import { AskedOverview } from "../requests/asked_overview";

interface RoomOverviewProps {
  readonly at: AtRoom;
  readonly shown: Pointed;
}

export function RoomOverview({ at, shown }: RoomOverviewProps) {
  const { say, now } = useWords();
  const shared = [...at.view.themes.values()]
    .flatMap((theme) => (theme.shared ? [theme.shared] : []))
    .sort((a, b) => b.answers.round - a.answers.round || b.at - a.at);
  const is_shown = (kind: "theme" | "activity", id: ThingId) =>
    "id" in shown && shown.id === id && shown.at.startsWith(kind);
  return (
    <div className="overview">
      <nav aria-label={say("desk.room.whats_here")} className="overview">
        {/* Where nothing is shared and nothing else is shown, the middle says so. */}
        {(shared.length > 0 || shown.at !== "nothing") && (
          <section className="overview__part">
            <h2 className="heading">{say("desk.shared")}</h2>
            {shared.length === 0 ? (
              <p className="soft">{say("desk.shared.none")}</p>
            ) : (
              <ul>
                <Row
                  href={room_path(at.room.id, { at: "map" })}
                  icon="map"
                  title={say("desk.map")}
                  current={shown.at === "map"}
                />
                {shared.map((theme) => (
                  <SharedRow
                    key={theme.id}
                    at={at}
                    theme={theme}
                    current={is_shown("theme", theme.id)}
                  />
                ))}
              </ul>
            )}
          </section>
        )}
        <FormsOverview at={at} shown={shown} />
        <GoalsPart at={at} shown={shown} />
        <section className="overview__part">
          <h2 className="heading">{say("desk.activities")}</h2>
          {at.view.activities.length > 1 && (
            <ul>
              <Row
                href={room_path(at.room.id, { at: "board" })}
                icon="table"
                title={say("board.open")}
                current={shown.at === "board"}
              />
            </ul>
          )}
          <UnderGoals view={at.view} activities={at.view.activities}>
            {(of) => (
              <ul>
                {of.map((activity) => (
                  <ActivityRow
                    key={activity.id}
                    at={at}
                    activity={activity}
                    current={is_shown("activity", activity.id)}
                  />
                ))}
              </ul>
            )}
          </UnderGoals>
          {may_counsel(at.view.role) && (
            <ul>
              <ProposeRow at={at} current={shown.at === "activity_new"} />
            </ul>
          )}
        </section>
        <MeetingRows at={at} shown={shown} />
        <ul>
          <Row
            href={room_path(at.room.id, { at: "history" })}
            icon="clock"
            title={say("history.room")}
            current={shown.at === "history"}
          />
        </ul>
      </nav>
      <AskedOverview at={at} shown={shown} />
      <LaterOverview at={at} shown={shown} />
      <section className="overview__part">
        <h2 className="heading">{say("desk.in_room")}</h2>
        <ul>
          {seated(at.view.people, now.getTime()).map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      </section>
    </div>
  );
}

interface SharedRowProps {
  readonly at: AtRoom;
  readonly theme: SharedTheme;
  readonly current: boolean;
}

function SharedRow({ at, theme, current }: SharedRowProps) {
  const { say, language, day_and_clock } = useWords();
  const { instrument, instrument_version, round, theme: theme_key } = theme.answers;
  const once_more = shared_times(at.view).length > 1;
  const view = useInstrument(instrument, instrument_version);
  if (!view) return null;
  const { name, hue } = theme_name(view, language, theme_key);
  return (
    <li>
      <Link
        href={room_path(at.room.id, { at: "theme", id: theme.id })}
        className={classes("overview-row", "overview-row--theme", hue_class(hue))}
        aria-current={current ? "true" : undefined}
      >
        <ThemeGlyph hue={hue} />
        <span>
          <span className="overview-row__title">{name}</span>
          <span className="overview-row__more">
            {once_more && `${say("time.which", { time: round })}, `}
            {say("desk.shared.at", { when: day_and_clock(new Date(theme.at)) })}
          </span>
        </span>
      </Link>
    </li>
  );
}

interface ActivityRowProps {
  readonly at: AtRoom;
  readonly activity: ActivityView;
  readonly current: boolean;
}

function ActivityRow({ at, activity, current }: ActivityRowProps) {
  const state = useStateOf(at, activity);
  const { title } = activity.value;
  return (
    <Row
      href={room_path(at.room.id, { at: "activity", id: activity.id })}
      icon={activity.phase === "done" ? "check" : "calendar"}
      title={title}
      more={state}
      current={current}
    />
  );
}

function useStateOf({ name }: AtRoom, { agreed, phase }: ActivityView): string {
  const { say } = useWords();
  if (phase === "done") return say("desk.activity.done");
  if (phase === "ended_early") return say("desk.activity.ended_early");
  if (agreed.state === "declined") return say("desk.activity.declined");
  if (agreed.state === "waits") {
    return agreed.for_me
      ? say("desk.activity.waits_you")
      : say("desk.activity.waits_them", { name });
  }
  return phase === "under_way" ? say("desk.activity.under_way") : say("desk.activity.agreed");
}

function ProposeRow({ at, current }: { readonly at: AtRoom; readonly current: boolean }) {
  const { say } = useWords();
  const { view } = useDraft(at.room, "activity", proposal_id);
  return (
    <Row
      href={room_path(at.room.id, { at: "activity_new" })}
      icon="plus"
      title={say(view.value ? "desk.activity.go_on" : "desk.activity.propose")}
      current={current}
    />
  );
}

function PersonRow({ person }: { readonly person: PersonView }) {
  return (
    <li className="overview-person">
      <Icon name={person.role === "guest" ? "eye" : "people"} />
      <span>
        <span className="overview-row__title">{person.name}</span>
        <span className="overview-row__more">{useRoleWords(person)}</span>
      </span>
    </li>
  );
}

function useRoleWords({ role, me, seat }: PersonView): string {
  const { say, day } = useWords();
  const words =
    role === "lead" || role === "counsellor" || role === "specialist" || role === "interpreter"
      ? say(`role.${role}`)
      : say(role === "guest" ? "role.guest" : "desk.person.seeker");
  if (me) return say("desk.person.you", { role: words });
  if (seat?.phase === "asked") return say("desk.person.asked", { role: words });
  if (seat?.until === undefined) return words;
  return say("desk.person.until", { role: words, day: day(new Date(seat.until)) });
}

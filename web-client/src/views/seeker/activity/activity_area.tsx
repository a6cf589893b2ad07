// All about one activity: its page, the follow-up, how it ended. My week, and what has happened.
import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { paths, patterns } from "../../../app/paths";
import type { ActivityView } from "../../../room/model";
import "../../../words/activities";
import type { AtRoom } from "../at_room";
import { Elsewhere } from "../coming";
import { ActivityPage } from "./activity_page";
import "./activity.css";
import { Ending } from "./ending";
import { FollowUp } from "./follow_up";
import { station_of } from "./follow_up_path";
import { RoomHistory } from "./room_history";
import { MyWeek } from "./week";

export default function ActivityArea({ at }: { readonly at: AtRoom }) {
  const of_activity = (id: string, show: (activity: ActivityView) => ReactNode) => {
    const activity = at.view.activities.find((each) => each.id === id);
    return activity ? (
      show(activity)
    ) : (
      <Elsewhere at={at} to={paths.plan(at.room.id)} place="plan" />
    );
  };
  return (
    <Switch>
      <Route path={patterns.history}>
        <RoomHistory at={at} />
      </Route>
      <Route path={patterns.week}>
        <MyWeek at={at} />
      </Route>
      <Route path={patterns.follow_up}>
        {({ activity, station }) =>
          of_activity(activity, (each) => (
            <FollowUp at={at} activity={each} station={station_of(station)} />
          ))
        }
      </Route>
      <Route path={patterns.ending}>
        {({ activity, how }) =>
          of_activity(activity, (each) => (
            <Ending at={at} activity={each} how={how === "ended_early" ? "ended_early" : "done"} />
          ))
        }
      </Route>
      <Route path={patterns.activity_page}>
        {({ activity }) =>
          of_activity(activity, (each) => <ActivityPage key={each.id} at={at} activity={each} />)
        }
      </Route>
    </Switch>
  );
}

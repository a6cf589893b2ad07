// The plan's addresses.
import { Route, Switch } from "wouter";
import { patterns } from "../../../app/paths";
import type { AtRoom } from "../at_room";
import { ActivityPage } from "./activity_page";
import { GoalChangeScreen, GoalScreen, PlanPageScreen } from "./goals";
import { Otherwise } from "./otherwise";
import { Plan } from "./plan";

export default function PlanArea({ at }: { readonly at: AtRoom }) {
  return (
    <Switch>
      <Route path={patterns.plan}>
        <Plan at={at} />
      </Route>
      <Route path={patterns.plan_page}>
        <PlanPageScreen at={at} />
      </Route>
      <Route path={patterns.goal}>
        {({ goal }) => <GoalScreen key={goal} at={at} goal={goal} />}
      </Route>
      <Route path={patterns.goal_change}>
        {({ goal }) => <GoalChangeScreen key={goal} at={at} goal={goal} />}
      </Route>
      <Route path={patterns.otherwise}>
        {({ activity }) => <Otherwise at={at} activity={activity} />}
      </Route>
      <Route path={patterns.activity}>
        {({ activity }) => <ActivityPage key={activity} at={at} activity={activity} />}
      </Route>
    </Switch>
  );
}

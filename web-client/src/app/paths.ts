// Every address of the client. Nothing in an address tells what somebody has answered.
import type { RoomId, ThingId } from "../room/wire";

/** Today's statement of a point, or the one about how it is wished to be. */
export type Which = "today" | "desired";

export const patterns = {
  start: "/",
  sign_in: "/o/:organisation",
  invitation: "/i",
  sign_in_link: "/l",
  room: "/room/:room",
  map: "/room/:room/map",
  theme: "/room/:room/map/:theme",
  theme_end: "/room/:room/map/:theme/end",
  share: "/room/:room/map/:theme/share",
  point: "/room/:room/map/:theme/:point/:which",
  point_page: "/room/:room/map/:theme/:point",
  paper: "/room/:room/paper",
  begin: "/room/:room/begin",
  changed: "/room/:room/changed",
  share_map: "/room/:room/share",
  shared: "/room/:room/shared",
  /** Of any time through the map. */
  shared_theme: "/room/:room/shared/:instrument/:round/:theme",
  talk: "/room/:room/talk",
  meeting: "/room/:room/meeting/:meeting",
  meeting_change: "/room/:room/meeting/:meeting/change",
  documents: "/room/:room/documents",
  message: "/room/:room/talk/:message",
  search: "/room/:room/search",
  guide: "/room/:room/guide",
  plan: "/room/:room/plan",
  plan_page: "/room/:room/plan/page",
  goal: "/room/:room/plan/goal/:goal",
  goal_change: "/room/:room/plan/goal/:goal/change",
  activity: "/room/:room/plan/:activity",
  otherwise: "/room/:room/plan/:activity/otherwise",
  forms: "/room/:room/more",
  form_new: "/room/:room/more/:instrument",
  form: "/room/:room/more/:instrument/:form",
  form_share: "/room/:room/more/:instrument/:form/share",
  form_step: "/room/:room/more/:instrument/:form/write/:step",
  activity_page: "/room/:room/activity/:activity",
  ending: "/room/:room/activity/:activity/ending/:how",
  follow_up: "/room/:room/activity/:activity/follow-up/:station",
  week: "/room/:room/week",
  history: "/room/:room/history",
  about: "/room/:room/about",
  looked: "/room/:room/looked",
  later: "/room/:room/later",
  keep: "/room/:room/keep",
  written_list: "/room/:room/written",
  written: "/room/:room/written/:written",
  settings: "/room/:room/settings",
} as const;

const part = encodeURIComponent;

export const paths = {
  sign_in: (organisation: string) => `/o/${part(organisation)}`,
  home: (room: RoomId) => `/room/${room}`,
  map: (room: RoomId) => `/room/${room}/map`,
  theme: (room: RoomId, theme: string) => `/room/${room}/map/${part(theme)}`,
  theme_end: (room: RoomId, theme: string) => `/room/${room}/map/${part(theme)}/end`,
  share: (room: RoomId, theme: string) => `/room/${room}/map/${part(theme)}/share`,
  point: (room: RoomId, theme: string, point: string, which: Which) =>
    `/room/${room}/map/${part(theme)}/${part(point)}/${which}`,
  point_page: (room: RoomId, theme: string, point: string) =>
    `/room/${room}/map/${part(theme)}/${part(point)}`,
  paper: (room: RoomId) => `/room/${room}/paper`,
  /** Opens the goal that is being written. */
  new_goal: (room: RoomId) => `/room/${room}/plan/goal/new`,
  goal: (room: RoomId, goal: ThingId) => `/room/${room}/plan/goal/${part(goal)}`,
  goal_change: (room: RoomId, goal: ThingId) => `/room/${room}/plan/goal/${part(goal)}/change`,
  plan_page: (room: RoomId) => `/room/${room}/plan/page`,
  begin: (room: RoomId) => `/room/${room}/begin`,
  changed: (room: RoomId) => `/room/${room}/changed`,
  share_map: (room: RoomId) => `/room/${room}/share`,
  shared: (room: RoomId) => `/room/${room}/shared`,
  shared_theme: (room: RoomId, theme: ThingId) =>
    `/room/${room}/shared/${theme.split("/").map(part).join("/")}`,
  talk: (room: RoomId) => `/room/${room}/talk`,
  /** "new" is the one proposal that is being written. */
  meeting_change: (room: RoomId, meeting: ThingId) =>
    `/room/${room}/meeting/${part(meeting)}/change`,
  meeting: (room: RoomId, meeting: ThingId) => `/room/${room}/meeting/${part(meeting)}`,
  documents: (room: RoomId) => `/room/${room}/documents`,
  message: (room: RoomId, message: ThingId) => `/room/${room}/talk/${part(message)}`,
  guide: (room: RoomId) => `/room/${room}/guide`,
  search: (room: RoomId) => `/room/${room}/search`,
  plan: (room: RoomId) => `/room/${room}/plan`,
  /** "new" is the one proposal that is being written and has not been made yet. */
  activity: (room: RoomId, activity: ThingId | "new") => `/room/${room}/plan/${part(activity)}`,
  otherwise: (room: RoomId, activity: ThingId) => `/room/${room}/plan/${part(activity)}/otherwise`,
  forms: (room: RoomId) => `/room/${room}/more`,
  form_new: (room: RoomId, instrument: string) => `/room/${room}/more/${part(instrument)}`,
  form: (room: RoomId, instrument: string, form: ThingId) =>
    `/room/${room}/more/${part(instrument)}/${part(form)}`,
  form_share: (room: RoomId, instrument: string, form: ThingId) =>
    `/room/${room}/more/${part(instrument)}/${part(form)}/share`,
  form_step: (room: RoomId, instrument: string, form: ThingId, step: string) =>
    `/room/${room}/more/${part(instrument)}/${part(form)}/write/${part(step)}`,
  /** All about one activity, and how it goes. */
  activity_page: (room: RoomId, activity: ThingId) => `/room/${room}/activity/${part(activity)}`,
  ending: (room: RoomId, activity: ThingId, how: "done" | "ended_early") =>
    `/room/${room}/activity/${part(activity)}/ending/${how}`,
  /** `station`: one of the questions, or "end". */
  follow_up: (room: RoomId, activity: ThingId, station: string) =>
    `/room/${room}/activity/${part(activity)}/follow-up/${part(station)}`,
  week: (room: RoomId) => `/room/${room}/week`,
  history: (room: RoomId) => `/room/${room}/history`,
  about: (room: RoomId) => `/room/${room}/about`,
  looked: (room: RoomId) => `/room/${room}/looked`,
  later: (room: RoomId) => `/room/${room}/later`,
  keep: (room: RoomId) => `/room/${room}/keep`,
  written_list: (room: RoomId) => `/room/${room}/written`,
  written: (room: RoomId, written: ThingId) => `/room/${room}/written/${part(written)}`,
  settings: (room: RoomId) => `/room/${room}/settings`,
} as const;

// Every screen there is, by who sees it and where it lies. One list serves axe, zoom and the gallery
// (screens.spec.ts, gallery.ts): a new screen is one line here.
//
// A line: the screen's name (its file in the gallery), who looks at it, its address, and, when the screen is not
// all at the address, what is pressed there. `seeker` and `counsellor` are in the lived-in room `world.room`,
// `newcomer` in `world.new_room`, where nothing has happened, `returner` in `world.long_room`, after two times through
// the map; `colleague` has no rooms; `stranger` is not signed in. Texts come from `say`, so a line works in every
// language. Nothing on the list may change a room.
import { expect, type Page } from "@playwright/test";
import {
  enters_wrong,
  gives_no_document,
  is_ended,
  is_offline,
  leaves_and_returns,
  waits,
} from "./goes_wrong";
import type { Who, World } from "./world";

export interface Screen {
  readonly name: string;
  readonly who: Who;
  readonly at: (world: World) => string;
  /** What is pressed there before it is looked at. */
  readonly then?: (page: Page, world: World) => Promise<unknown>;
  /** The line is cut while the screen stands, before `then`; or before it is opened, so that it has to wait. */
  readonly line?: "cut" | "cut_before";
  /** Where it ends, when that is not where it was asked for. */
  readonly ends?: (world: World) => string;
}

type Then = Screen["then"];
const house = (path: string) => (world: World) => `${world.program.address}${path}`;
const room = (path: string) => (world: World) => `${world.room}${path}`;
const new_room = (path: string) => (world: World) => `${world.new_room}${path}`;
const long_room = (path: string) => (world: World) => `${world.long_room}${path}`;
const nothing = "0".repeat(32);
const shared = (world: World) =>
  `${world.room}/shared/${encodeURIComponent(`decision-map/1/${world.shared}`)}`;

const press =
  (key: string, role: "button" | "link" = "button"): Then =>
  (page, { say }) =>
    page
      .getByRole(role, { name: say(key) })
      .first()
      .click();
const opens =
  (selector: string): Then =>
  (page) =>
    page.locator(selector).first().click();

/** One press after the other. */
const then =
  (...all: readonly Then[]): Then =>
  async (page, world) => {
    for (const each of all) await each?.(page, world);
  };

const meeting = '.way-row a[href*="/meeting/"]';
const goal = 'a[href*="/goal/"]:not([href*="/goal/new"])';
const activity = 'a[href*="/activity/"]';

export const screens: readonly Screen[] = [
  { name: "door-where", who: "stranger", at: house("/") },
  { name: "door-unknown", who: "stranger", at: house("/o/nowhere") },
  { name: "door", who: "stranger", at: house("/o/demo") },
  { name: "door-empty", who: "stranger", at: house("/o/demo"), then: press("door.enter") },
  { name: "door-wrong", who: "stranger", at: house("/o/demo"), then: enters_wrong },
  { name: "invitation", who: "stranger", at: ({ link }) => link },
  {
    name: "invitation-empty",
    who: "stranger",
    at: ({ link }) => link,
    then: press("invitation.enter"),
  },
  { name: "link-unknown", who: "stranger", at: house("/i#never-was-a-token") },
  { name: "new-password", who: "stranger", at: ({ sign_in_link }) => sign_in_link },
  { name: "door-offline", who: "stranger", at: house("/o/demo"), line: "cut", then: enters_wrong },

  { name: "first-home", who: "newcomer", at: new_room("") },
  { name: "first-map", who: "newcomer", at: new_room("/map") },
  { name: "first-theme", who: "newcomer", at: new_room("/map/self") },
  { name: "first-statement", who: "newcomer", at: new_room("/map/self/self.joy/today") },
  { name: "first-theme-end", who: "newcomer", at: new_room("/map/self/end") },
  { name: "first-shared", who: "newcomer", at: new_room("/shared") },
  { name: "first-forms", who: "newcomer", at: new_room("/more") },
  { name: "form-begin", who: "newcomer", at: new_room("/more/my-day") },
  { name: "form-table", who: "newcomer", at: new_room(`/more/my-day/${nothing}/write/day`) },
  {
    name: "form-choices",
    who: "newcomer",
    at: new_room("/more/what-brings-me/what-brings-me/write/all"),
  },
  {
    name: "form-row",
    who: "newcomer",
    at: new_room(`/more/weighing-options/${nothing}/write/ways.options.1`),
  },
  { name: "first-talk", who: "newcomer", at: new_room("/talk") },
  { name: "first-plan", who: "newcomer", at: new_room("/plan") },

  { name: "home", who: "seeker", at: room("") },
  { name: "map", who: "seeker", at: room("/map") },
  { name: "theme-begun", who: "seeker", at: (world) => `${world.room}/map/${world.begun}` },
  { name: "statement", who: "seeker", at: point("today") },
  { name: "statement-desired", who: "seeker", at: point("desired") },
  { name: "help-now", who: "seeker", at: point("today"), then: press("help.now") },
  { name: "theme-end", who: "seeker", at: (world) => `${world.room}/map/${world.begun}/end` },
  {
    name: "theme-end-picked",
    who: "seeker",
    at: (world) => `${world.room}/map/${world.shared}/end`,
  },
  { name: "map-wished", who: "seeker", at: room("/map"), then: opens(".segment:last-child") },
  { name: "map-table", who: "seeker", at: room("/map"), then: press("map.table.show") },
  { name: "begin", who: "seeker", at: room("/begin") },
  { name: "paper", who: "seeker", at: room("/paper") },
  { name: "share-map", who: "seeker", at: room("/share") },
  { name: "share", who: "seeker", at: (world) => `${world.room}/map/${world.begun}/share` },
  {
    name: "shared-theme",
    who: "seeker",
    at: (world) => `${world.room}/shared/decision-map/1/${world.shared}`,
  },
  {
    name: "take-back",
    who: "seeker",
    at: (world) => `${world.room}/shared/decision-map/1/${world.shared}`,
    then: press("shared.take_back"),
  },
  { name: "shared", who: "seeker", at: room("/shared") },
  { name: "forms", who: "seeker", at: room("/more") },
  { name: "form-shared", who: "seeker", at: room("/more/what-helps-me/what-helps-me") },
  { name: "form-own", who: "seeker", at: room("/more/how-i-decide/how-i-decide") },
  { name: "form-share", who: "seeker", at: room("/more/how-i-decide/how-i-decide/share") },
  { name: "point-beside", who: "seeker", at: room("/map/health/health.handle") },
  { name: "talk", who: "seeker", at: room("/talk") },
  { name: "talk-more", who: "seeker", at: room("/talk"), then: opens(".message__more") },
  { name: "talk-turn", who: "seeker", at: room("/talk"), then: press("talk.tools.of") },
  { name: "search", who: "seeker", at: room("/search"), then: searches("er") },
  { name: "search-nothing", who: "seeker", at: room("/search"), then: searches("qqq") },
  { name: "guide", who: "seeker", at: room("/guide") },
  { name: "plan", who: "seeker", at: room("/plan") },
  { name: "plan-new", who: "seeker", at: room("/plan/new") },
  { name: "plan-page", who: "seeker", at: room("/plan/page") },
  { name: "goal-new", who: "seeker", at: room("/plan/goal/new") },
  { name: "goal-main-new", who: "seeker", at: room("/plan/goal/new-main") },
  { name: "dream", who: "seeker", at: room("/more/a-dream") },
  { name: "goal", who: "seeker", at: room("/plan"), then: opens(goal) },
  {
    name: "goal-change",
    who: "seeker",
    at: room("/plan"),
    then: then(opens(goal), press("activity.change")),
  },
  { name: "otherwise", who: "seeker", at: room("/plan"), then: press("activity.otherwise") },
  { name: "plan-gone", who: "seeker", at: room(`/plan/${"0".repeat(32)}`) },
  { name: "week", who: "seeker", at: room("/week") },
  { name: "history", who: "seeker", at: room("/history") },
  { name: "activity", who: "seeker", at: room("/plan"), then: opens('a[href*="/activity/"]') },
  {
    name: "follow-up",
    who: "seeker",
    at: room("/plan"),
    then: of_activity("/follow-up/found_out"),
  },
  { name: "follow-up-end", who: "seeker", at: room("/plan"), then: of_activity("/follow-up/end") },
  { name: "activity-ending", who: "seeker", at: room("/plan"), then: of_activity("/ending/done") },
  { name: "meeting", who: "seeker", at: room("/plan"), then: opens(meeting) },
  {
    name: "minutes",
    who: "seeker",
    at: room("/plan"),
    then: (page) => page.locator(meeting).last().click(),
  },
  { name: "meeting-propose", who: "seeker", at: room("/meeting/new/change") },
  { name: "meeting-gone", who: "seeker", at: room(`/meeting/${"0".repeat(32)}`) },
  { name: "documents", who: "seeker", at: room("/documents") },
  { name: "document-refused", who: "seeker", at: room("/documents"), then: gives_no_document },
  { name: "about", who: "seeker", at: room("/about") },
  { name: "keep", who: "seeker", at: room("/keep") },
  { name: "written", who: "seeker", at: room("/written") },
  {
    name: "later",
    who: "seeker",
    at: room(""),
    then: then(press("go.not_now"), press("home.later", "link")),
  },
  { name: "looked", who: "seeker", at: room("/looked") },
  { name: "settings", who: "seeker", at: room("/settings") },
  { name: "keep-begun", who: "returner", at: long_room("/keep") },
  { name: "changed", who: "returner", at: long_room("/changed") },
  { name: "shared-twice", who: "returner", at: long_room("/shared") },
  {
    name: "written-one",
    who: "seeker",
    at: room("/written"),
    then: opens('a[href*="/written/"]'),
  },
  { name: "typed-theme", who: "returner", at: long_room("/shared/decision-map/1/work") },
  { name: "typed-form", who: "returner", at: long_room("/more/what-helps-me/what-helps-me") },
  { name: "talk-offline", who: "seeker", at: room("/talk"), line: "cut", then: is_offline },
  { name: "home-offline", who: "seeker", at: room(""), line: "cut", then: is_offline },
  { name: "room-gone", who: "seeker", at: house(`/room/${nothing}`) },
  // What goes wrong. On this device nothing is kept; the last of it signs out.
  { name: "room-waiting", who: "returner", at: long_room(""), line: "cut_before", then: waits },
  { name: "cover-left", who: "returner", at: long_room(""), then: leaves_and_returns },
  {
    name: "cover-ended",
    who: "returner",
    at: long_room(""),
    then: then(press("cover.left.go"), is_ended),
  },
  { name: "desk-rooms", who: "counsellor", at: house("/") },
  { name: "desk-no-rooms", who: "colleague", at: house("/") },
  { name: "desk-rooms-waiting", who: "colleague", at: house("/"), line: "cut_before", then: waits },
  { name: "desk-new-room", who: "counsellor", at: house("/room/new") },
  {
    name: "desk-new-room-empty",
    who: "counsellor",
    at: house("/room/new"),
    then: press("desk.new.go"),
  },
  { name: "desk-look", who: "counsellor", at: house("/room/look") },
  { name: "desk-room", who: "counsellor", at: room("") },
  { name: "desk-map", who: "counsellor", at: room("/map") },
  { name: "desk-map-table", who: "counsellor", at: room("/map"), then: press("map.table.show") },
  { name: "desk-map-twice", who: "counsellor", at: long_room("/map") },
  { name: "desk-room-long", who: "counsellor", at: long_room("") },
  { name: "desk-shared-theme", who: "counsellor", at: shared },
  { name: "desk-shared-theme-all", who: "counsellor", at: shared, then: opens("summary") },
  { name: "desk-talk", who: "counsellor", at: room("/talk") },
  { name: "desk-talk-begin", who: "counsellor", at: room("/talk"), then: press("opening.title") },
  { name: "desk-search", who: "counsellor", at: room("/search"), then: searches("er") },
  {
    name: "desk-search-nothing",
    who: "counsellor",
    at: room("/search"),
    then: searches("qqq"),
  },
  { name: "desk-worry", who: "counsellor", at: room("/worry") },
  { name: "desk-practice", who: "counsellor", at: ({ practice }) => practice },
  { name: "desk-guide", who: "counsellor", at: house("/room/guide") },
  {
    name: "desk-activity-change",
    who: "counsellor",
    at: room(""),
    then: then(opens(activity), press("desk.activity.change")),
  },
  { name: "desk-propose", who: "counsellor", at: room("/propose") },
  { name: "desk-form", who: "counsellor", at: room("/form/what-helps-me") },
  { name: "desk-forms", who: "counsellor", at: room("/more") },
  { name: "desk-type-form", who: "counsellor", at: room(`/type/my-day%2F${nothing}`) },
  { name: "desk-type-theme", who: "counsellor", at: room("/type-theme/decision-map%2F1%2Fhealth") },
  { name: "desk-board", who: "counsellor", at: room("/board") },
  { name: "desk-history", who: "counsellor", at: room("/history") },
  { name: "desk-meeting-plan", who: "counsellor", at: room("/plan-meeting") },
  { name: "desk-meeting", who: "counsellor", at: room(""), then: opens('a[href*="/meeting/"]') },
  {
    name: "desk-minutes",
    who: "counsellor",
    at: room(""),
    then: async (page) => {
      await page.locator('a[href*="/meeting/"]').first().click();
      await page.locator('a[href$="/minutes"]').click();
    },
  },
  {
    name: "desk-meeting-change",
    who: "counsellor",
    at: room(""),
    then: then(opens('a[href*="/meeting/"]'), press("desk.meeting.change", "link")),
  },
  { name: "desk-promises", who: "counsellor", at: room("/promised") },
  { name: "desk-documents", who: "counsellor", at: room("/documents") },
  { name: "desk-requests", who: "counsellor", at: room("/requests") },
  { name: "desk-purpose", who: "counsellor", at: room("/purpose") },
  { name: "desk-ending", who: "counsellor", at: room("/ending") },
  { name: "desk-written", who: "counsellor", at: room("/written") },
  {
    name: "desk-written-one",
    who: "counsellor",
    at: room("/written"),
    then: opens('a[href*="/written/"]'),
  },
  { name: "desk-goal-new", who: "counsellor", at: room("/goal/new") },
  { name: "desk-order", who: "counsellor", at: room("/order") },
  { name: "desk-goal", who: "counsellor", at: room(""), then: opens(goal) },
  { name: "desk-plan-page", who: "counsellor", at: room("/plan") },
  { name: "desk-ways-in", who: "counsellor", at: room("/ways-in") },
  { name: "desk-new", who: "counsellor", at: new_room("") },
  { name: "desk-new-talk", who: "counsellor", at: new_room("/talk") },
  { name: "desk-no-room", who: "counsellor", at: house(`/room/${"0".repeat(32)}`) },
  { name: "desk-room-offline", who: "counsellor", at: room(""), line: "cut", then: is_offline },
  { name: "desk-waiting", who: "counsellor", at: room(""), line: "cut_before", then: waits },
];

function point(which: "today" | "desired") {
  const first: Record<string, string> = {
    life: "life.care",
    ways: "ways.find",
  };
  return (world: World) => `${world.room}/map/${world.begun}/${first[world.begun]}/${which}`;
}

/** A page of the first activity there is. */
function of_activity(path: string): Then {
  return async (page, world) => {
    const activity = page.locator('a[href*="/activity/"]').first();
    await page.goto(`${world.program.address}${await activity.getAttribute("href")}${path}`);
  };
}

function searches(words: string): Then {
  return (page) => page.getByRole("searchbox").fill(words);
}

/** Goes there and does what it takes, and comes back when the screen stands. */
export async function show(world: World, screen: Screen): Promise<Page> {
  const page = world.pages[screen.who];
  await page.goto("about:blank");
  if (screen.line === "cut_before") await world.line.cut();
  const asked = screen.at(world);
  await page.goto(asked);
  if (screen.line !== "cut_before") {
    await settled(page);
    expect(place_of(page.url()), `${screen.name} ends where it was asked for`).toBe(
      place_of(screen.ends?.(world) ?? asked),
    );
  }
  if (screen.line === "cut") await world.line.cut();
  await screen.then?.(page, world);
  if (screen.line !== "cut_before") await settled(page);
  return page;
}

const place_of = (address: string) => decodeURIComponent(new URL(address).pathname);

async function settled(page: Page): Promise<void> {
  await page.getByRole("heading").first().waitFor();
  await page.locator(".waiting").waitFor({ state: "detached" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

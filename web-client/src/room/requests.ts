// What is asked of the seeker, one thing at a time: the first that has not been given yet, and what waits behind it.
// A request is done once the seeker has answered it after it was made; nobody strikes it out. Pure.
import { same_agreed_fields } from "./agreed";
import type { RoomView } from "./model";
import type { About, Activity, Seq, ThingId, Turn } from "./wire";

export interface Request {
  readonly about: About;
  /** The seq from which it has been asked; `not_yet`: it only waits here. */
  readonly since: Seq;
}

/** Nothing has been given after it. */
const not_yet: Seq = Number.MAX_SAFE_INTEGER;

/** How it went with an activity, whether its day has come or not. */
export function follow_up_of(activity: ThingId): About {
  return { kind: "activity", id: activity, part: "follow_up" };
}

export function is_follow_up({ kind, part }: About): boolean {
  return kind === "activity" && part === "follow_up";
}

function same_thing(one: About, other: About): boolean {
  return one.kind === other.kind && one.id === other.id;
}

function queue_of(turn: Turn | null | undefined): readonly About[] {
  return turn?.asked ? [turn.asked, ...turn.behind] : [];
}

/** When the seeker last answered a request for this thing, whichever that was; 0: never. */
function last_answer(view: RoomView, about: About): Seq {
  if (is_follow_up(about)) return Math.max(0, ...told_of(view, about).map((seq) => seq ?? 0));
  const given = about.kind === "answers" ? view.themes.get(about.id)?.shared : undefined;
  const said = view
    .things("approval")
    .filter(({ value }) => value.kind === about.kind && value.thing === about.id);
  const form = view.things("form").filter(({ id }) => about.kind === "form" && id === about.id);
  const own = [...(given ? [given] : []), ...said, ...form].filter(({ by }) => is_seeker(view, by));
  return Math.max(0, ...own.map(({ seq }) => seq ?? 0));
}

/**
 * The beginning of the last stretch in which it stood in the queue without a break. An answer is a break, too: what
 * was answered leaves the queue with whatever is asked next, so that it stands there again only when asked anew.
 */
function asked_since(view: RoomView, about: About): Seq {
  const answered = last_answer(view, about);
  let since: Seq = not_yet;
  for (const { seq, value } of view.versions("turn", "turn" as ThingId).toReversed()) {
    if (!queue_of(value).some((each) => same_thing(each, about))) break;
    if (since !== not_yet && since > answered && seq < answered) break;
    since = seq;
  }
  return since;
}

const later = (seq: Seq | undefined, since: Seq) => seq === undefined || seq > since;

/** What was taken back has been answered, too: nobody asks for it anew by themselves. */
function was_taken_back(view: RoomView, { about, since }: Request): boolean {
  return view
    .things("erasure")
    .some(
      ({ seq, value }) =>
        later(seq, since) && value.things.some((thing) => same_thing(about, thing)),
    );
}

function has_said_of(view: RoomView, { about, since }: Request): boolean {
  return view
    .things("approval")
    .some(
      ({ by, seq, value }) =>
        is_seeker(view, by) &&
        later(seq, since) &&
        value.kind === about.kind &&
        value.thing === about.id,
    );
}

function is_seeker(view: RoomView, person: string): boolean {
  const role = view.people.find(({ id }) => id === person)?.role;
  return role === "seeker" || role === "member";
}

/**
 * When the seeker told what came of an activity, or moved it on: both answer how it went, ticking a step does not.
 * Undefined: it waits here.
 */
function told_of(view: RoomView, { id }: About): (Seq | undefined)[] {
  const reflections = view
    .things("reflection")
    .filter(({ by, value }) => value.about.id === id && is_seeker(view, by))
    .map(({ seq }) => seq);
  const versions = view.versions("activity", id);
  const moves = versions.filter(({ by, value }, place) => {
    const before = versions[place - 1]?.value;
    return is_seeker(view, by) && moved_on(before, value);
  });
  const waiting = view.things("activity").find((each) => each.id === id && each.way !== "kept");
  const waits = moved_on(versions.at(-1)?.value, waiting?.value);
  return [...reflections, ...moves.map(({ seq }) => seq), ...(waits ? [undefined] : [])];
}

function moved_on(
  before: Activity | null | undefined,
  value: Activity | null | undefined,
): boolean {
  if (!before || !value) return false;
  return before.phase !== value.phase || !same_agreed_fields("activity", before, value);
}

function has_told(view: RoomView, { about, since }: Request): boolean {
  return told_of(view, about).some((seq) => later(seq, since));
}

function is_answered(view: RoomView, request: Request): boolean {
  const { about, since } = request;
  const given = (thing: { by: string; seq: Seq | undefined } | undefined) =>
    thing !== undefined && is_seeker(view, thing.by) && later(thing.seq, since);
  switch (about.kind) {
    case "answers":
      return given(view.themes.get(about.id)?.shared) || was_taken_back(view, request);
    case "form": {
      const form = view.things("form").find(({ id }) => id === about.id);
      return given(form) || has_said_of(view, request) || was_taken_back(view, request);
    }
    case "message": {
      const question = view.messages.find(({ id }) => id === about.id);
      return (
        question?.gone !== undefined || view.messages.some((each) => !each.gone && given(each))
      );
    }
    case "activity": {
      const activity = view.activities.find(({ id }) => id === about.id);
      if (is_follow_up(about)) return !activity || has_told(view, request);
      const waits = activity?.agreed.state === "waits" && activity.agreed.for.includes("seeker");
      return !waits;
    }
    default: {
      const thing = view.things(about.kind).find(({ id }) => id === about.id);
      return !thing || given(thing) || has_said_of(view, request);
    }
  }
}

/** What has not been answered, the one asked now first. */
export function requests_of(view: RoomView): readonly Request[] {
  return queue_of(view.things("turn")[0]?.value)
    .map((about): Request => ({ about, since: asked_since(view, about) }))
    .filter((request) => !is_answered(view, request));
}

export function is_asked(view: RoomView, about: About): boolean {
  return requests_of(view).some((request) => same_thing(request.about, about));
}

/** A new request waits behind what is asked already; the first of them makes it the seeker's turn. */
export function with_asked(view: RoomView, about: About): Turn {
  const asked = requests_of(view).map((request) => request.about);
  const others = asked.filter((each) => !same_thing(each, about));
  return {
    ...queued([...others, about]),
    waits_for: others.length === 0 ? "seeker" : view.turn.waits_for,
  };
}

/** Undefined when nothing is left to ask: the turn is as it would be by itself. */
export function without_asked(view: RoomView, about: About): Turn | undefined {
  const left = requests_of(view)
    .map((request) => request.about)
    .filter((each) => !same_thing(each, about));
  if (left.length === 0) return undefined;
  return { ...queued(left), waits_for: view.turn.waits_for };
}

/** One place earlier; what is asked now gives way to it. */
export function asked_earlier(view: RoomView, about: About): Turn {
  const all = requests_of(view).map((request) => request.about);
  const place = all.findIndex((each) => same_thing(each, about));
  const before = all[place - 1];
  const moved =
    before === undefined ? all : all.toSpliced(place - 1, 2, all[place] ?? about, before);
  return { ...queued(moved), waits_for: view.turn.waits_for };
}

function queued([asked, ...behind]: readonly About[]): Pick<Turn, "asked" | "behind"> {
  return asked ? { asked, behind } : { behind: [] };
}

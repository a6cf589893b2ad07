// What every part of a goal is given, on both sides: who reads, in which room, and where this side's pages lie.
import type { RoomHandle, RoomView } from "../../room/model";
import type { Me, ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import "../../words/goals";
import type { OwnMap } from "../seeker/map/own_map";

export interface AtGoals {
  readonly me: Me;
  readonly room: RoomHandle;
  readonly view: RoomView;
  /** Ratings are told in its steps, points in its labels. */
  readonly map: OwnMap;
  /** First names. */
  readonly names: { readonly seeker: string; readonly helper: string };
  readonly hrefs: {
    readonly plan: string;
    readonly talk: string;
    readonly goal: (goal: ThingId) => string;
    readonly change: (goal: ThingId) => string;
    readonly activity: (activity: ThingId) => string;
    /** The form of something to do. */
    readonly suggest: string;
  };
}

export function is_mine({ view }: AtGoals): boolean {
  return view.role === "seeker";
}

type Asked = "wording" | "rating_wished" | "why_now" | "why" | "by_when" | "thoughts" | "feelings";

/** The same question, to the person and about the person. */
export function useAsk(at: AtGoals): (what: Asked) => string {
  const { say } = useWords();
  const name = at.names.seeker;
  return (what) => (is_mine(at) ? say(`goal.ask.${what}`) : say(`goal.ask.${what}.of`, { name }));
}

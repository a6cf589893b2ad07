// The steps of an activity: adding, ordering, ticking, and what of them is sent. Pure.
import type { Activity, ActivityStep } from "../../room/wire";
import { with_said_fields } from "./types";

type Steps = readonly ActivityStep[];

/** Names a step for ever, so that two people's changes of the list meet. */
export function new_step(): ActivityStep {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  return { id, text: "", done: false };
}

/** `by` places further down, or up when it is negative; at either end it stays. */
export function moved(steps: Steps, id: string, by: number): Steps {
  const from = steps.findIndex((step) => step.id === id);
  const to = from + by;
  const step = steps[from];
  if (!step || to < 0 || to >= steps.length) return steps;
  const others = steps.filter((each) => each !== step);
  return [...others.slice(0, to), step, ...others.slice(to)];
}

export function ticked(activity: Activity, id: string, done: boolean): Activity {
  const steps = activity.steps.map((step) => (step.id === id ? { ...step, done } : step));
  return { ...activity, steps };
}

/** Without empty steps. Ticks and state are moved elsewhere meanwhile: the present ones go along. */
export function as_sent(value: Activity, present: Activity | undefined): Activity {
  const steps = value.steps
    .filter(({ text }) => text.trim() !== "")
    .map((step) => ({
      ...step,
      done: present?.steps.find(({ id }) => id === step.id)?.done ?? step.done,
    }));
  const title = value.title.trim();
  return with_said_fields({ ...value, title, steps, phase: present?.phase ?? value.phase });
}

/** An end before the beginning is never sent. */
export function ends_before_start({ start, end }: Activity): boolean {
  return start !== undefined && end !== undefined && end < start;
}

// Which moment the conversation is in, so that the openings for it come first. Only a suggestion; pure.
import type { RoomView } from "../../../room/model";
import type { About, Time } from "../../../room/wire";

export const moments = ["welcome", "shared", "strengths", "action", "advice", "silence"] as const;
export type Moment = (typeof moments)[number];

/** As in the list of rooms: quiet for a fortnight. */
const long_ms = 14 * 24 * 60 * 60 * 1000;

export function moment_of({ messages, themes }: RoomView, now: Time): Moment {
  const said = messages.filter(({ gone }) => !gone);
  if (!said.some(({ mine }) => mine)) return "welcome";
  const last = said.at(-1)?.at ?? 0;
  const shared = [...themes.values()].map((theme) => theme.shared?.at ?? 0);
  if (Math.max(0, ...shared) > last) return "shared";
  return now - last > long_ms ? "silence" : "advice";
}

/** instrument/round/theme of what is looked at, if it is a theme. */
export function theme_in(about: About | undefined): string | undefined {
  return about?.kind === "answers" ? about.id.split("/").at(-1) : undefined;
}

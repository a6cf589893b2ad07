// A counsellor's rooms: sentences, not records. One row says who, what happened, since
// when, and has one button. A group without rows is not shown; nothing is counted.
import type { ReactNode } from "react";
import type { Moment } from "../words/times";
import { useWords } from "../words/use_words";
import { LinkButton } from "./button";
import type { Hue } from "./hue";
import { Icon, type IconName } from "./icon";
import { ThemeGlyph } from "./theme_glyph";
import { TimeTold } from "./time_told";
import "./caseload.css";

export type Purpose = "job" | "sick" | "education" | "supported" | "onward" | "question" | "group";

type Shape = "triangle" | "circle" | "square" | "diamond";

/** Shape alone tells what a room is for; all have the same colour. */
const shapes: Record<Purpose, Shape> = {
  sick: "triangle",
  job: "circle",
  question: "circle",
  education: "square",
  supported: "diamond",
  onward: "diamond",
  group: "square",
};

const outlines: Record<Shape, string> = {
  triangle: "M12 4.500 20 19H4z",
  circle: "M12 5a7 7 0 1 1 0 14 7 7 0 0 1 0-14z",
  square: "M5.500 5.500h13v13h-13z",
  diamond: "M12 4 20 12 12 20 4 12z",
};

export function PurposeShape({ purpose }: { readonly purpose: Purpose }) {
  return (
    <svg className="icon purpose-shape" viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[shapes[purpose]]} />
    </svg>
  );
}

export interface CaseloadRowProps {
  readonly purpose: Purpose;
  readonly name: string;
  /** Instead of the purpose's words, where there is more to say. */
  readonly more?: string;
  readonly what: string;
  readonly picture: IconName | Hue;
  readonly time?: { readonly moment: Moment; readonly as: "since" | "day" | "day_and_clock" };
  readonly action: "open" | "read" | "write";
  readonly href: string;
}

export function CaseloadRow(props: CaseloadRowProps) {
  const { purpose, name, more, what, picture, time, action, href } = props;
  const { say } = useWords();
  const action_words = say(`desk.${action}`);
  return (
    <li className="caseload-row">
      <PurposeShape purpose={purpose} />
      <p className="caseload-row__who">
        <span className="caseload-row__name">{name}</span>
        <span className="caseload-row__purpose">{more ?? say(`desk.purpose.${purpose}`)}</span>
      </p>
      <p className="caseload-row__what">
        {typeof picture === "number" ? <ThemeGlyph hue={picture} /> : <Icon name={picture} />}
        <span>{what}</span>
      </p>
      <p className="caseload-row__time">{time && <TimeTold moment={time.moment} as={time.as} />}</p>
      <LinkButton
        small
        strength="other"
        href={href}
        label={say("desk.open_room", { action: action_words, name })}
      >
        {action_words}
      </LinkButton>
    </li>
  );
}

interface CaseloadGroupProps {
  readonly group: "your_turn" | "due" | "shared" | "quiet" | "others";
  /** CaseloadRow elements. */
  readonly children: readonly ReactNode[];
}

export function CaseloadGroup({ group, children }: CaseloadGroupProps) {
  const { say } = useWords();
  if (children.length === 0) return null;
  return (
    <section className="caseload-group">
      <h2 className="heading">{say(`desk.group.${group}`)}</h2>
      <ul className="caseload-group__rows">{children}</ul>
    </section>
  );
}

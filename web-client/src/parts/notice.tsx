// What stands, then what to do. Lake: information. Sun: it will be tried again.
// Plum: it has to be done another way. No code, no alarm.
import type { ReactNode } from "react";
import { device } from "../look/device";
import { useWords } from "../words/use_words";
import { Icon, type IconName } from "./icon";
import "./notice.css";

export type NoticeGround = "lake" | "sun" | "plum";

const icons: Record<NoticeGround, IconName> = { lake: "phone", sun: "clock", plum: "lock" };

interface NoticeProps {
  readonly ground: NoticeGround;
  readonly title: string;
  readonly icon?: IconName;
  /** Says itself to a screen reader when it appears. */
  readonly announced?: boolean;
  readonly children?: ReactNode;
}

export function Notice({ ground, title, icon = icons[ground], announced, children }: NoticeProps) {
  return (
    <div className={`notice notice--${ground}`} {...(announced ? { role: "status" } : {})}>
      <Icon name={icon} />
      <div className="notice__words">
        <p className="notice__title">{title}</p>
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}

/** Being without a line is normal: keep writing. */
export function OfflineNotice() {
  const { say } = useWords();
  const on_phone = device() === "phone";
  return (
    <Notice
      ground="lake"
      icon={on_phone ? "phone" : "machine"}
      title={say("offline.title")}
      announced
    >
      {say(on_phone ? "offline.phone" : "offline.machine")}
    </Notice>
  );
}

/** A message that could not go out yet. */
export function AgainNotice() {
  const { say } = useWords();
  return (
    <Notice ground="sun" title={say("again.title")} announced>
      {say("again.text")}
    </Notice>
  );
}

// What stands around every screen of the desk: the menu, signing out, and what the line has to say.
import { type ReactNode, useState } from "react";
import { useLocation } from "wouter";
import { useHeadingFocus, useTitle } from "../../app/heading_focus";
import { Button } from "../../parts/button";
import { type DeskColumn, DeskShell } from "../../parts/desk_shell";
import type { IconName } from "../../parts/icon";
import { Notice, OfflineNotice } from "../../parts/notice";
import { useLine, useVeirom } from "../../room/hooks";
import { useWords } from "../../words/use_words";
import "../../words/guide";
import { patterns } from "./desk_paths";

interface DeskFrameProps {
  /** Of the page, for the browser's tab. */
  readonly title: string;
  readonly in_room?: boolean;
  readonly head?: ReactNode;
  /** What is said of the room on every screen of it. */
  readonly band?: ReactNode;
  readonly left?: DeskColumn;
  readonly right?: DeskColumn;
  /** The one that a phone shows. */
  readonly shows?: "left" | "main" | "right";
  readonly children: ReactNode;
}

export function DeskFrame(props: DeskFrameProps) {
  const { title, in_room, head, band, left, right, shows, children } = props;
  const { say } = useWords();
  const [path, go] = useLocation();
  const sign_out = useSignOut();

  useTitle(title);
  // Inside a room what is pointed at takes the focus by itself.
  useHeadingFocus(in_room ? path.split("/", 3).join("/") : path);

  const place = (href: string, words: string, icon: IconName, current: boolean) => ({
    href,
    words,
    icon,
    current,
  });
  const at_rooms = path === patterns.rooms || in_room === true;
  return (
    <DeskShell
      places={[
        place(patterns.rooms, say("desk.rooms"), "people", at_rooms),
        place(patterns.new_room, say("desk.new_room"), "plus", path === patterns.new_room),
        place(patterns.guide, say("guide.desk.title"), "help", path === patterns.guide),
      ]}
      on_sign_out={sign_out.ask}
      on_look={() => go(patterns.look)}
      notice={
        <>
          {sign_out.unsent && <Unsent on_stay={sign_out.stay} on_go={sign_out.go} />}
          <LineNotice />
          {band}
        </>
      }
      {...(in_room ? { narrow_menu: true } : {})}
      {...(head === undefined ? {} : { head })}
      {...(left ? { left } : {})}
      {...(right ? { right } : {})}
      {...(shows ? { shows } : {})}
    >
      {children}
    </DeskShell>
  );
}

function LineNotice() {
  const veirom = useVeirom();
  const { say } = useWords();
  const { phase, too_old } = useLine();
  if (too_old) {
    return (
      <Notice ground="sun" title={say("desk.new_client")} announced>
        <p>{say("desk.new_client.more")}</p>
        <Button small strength="other" on_press={() => void veirom.load_newer()}>
          {say("desk.new_client.go")}
        </Button>
      </Notice>
    );
  }
  return phase === "offline" ? <OfflineNotice /> : null;
}

/** Asks first when something written here would be lost. */
function useSignOut() {
  const veirom = useVeirom();
  const [unsent, set_unsent] = useState(false);
  const [, go] = useLocation();
  const leave = async (anyway: boolean) => {
    const answer = await veirom.sign_out(anyway);
    if (answer.unsent > 0 && !anyway) set_unsent(true);
    else go(patterns.rooms, { replace: true });
  };
  return {
    unsent,
    ask: () => void leave(false),
    stay: () => set_unsent(false),
    go: () => void leave(true),
  };
}

interface UnsentProps {
  readonly on_stay: () => void;
  readonly on_go: () => void;
}

function Unsent({ on_stay, on_go }: UnsentProps) {
  const { say } = useWords();
  return (
    <Notice ground="sun" title={say("desk.unsent")} announced>
      <p>{say("desk.unsent.more")}</p>
      <div className="ways">
        <Button small strength="other" on_press={on_stay}>
          {say("desk.unsent.stay")}
        </Button>
        <Button small erases on_press={on_go}>
          {say("desk.unsent.go")}
        </Button>
      </div>
    </Notice>
  );
}

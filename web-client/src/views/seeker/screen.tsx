// The frame of every screen in the room: title, focus, being without a line, what the server did not take.
import { createContext, type ReactNode, useContext } from "react";
import { useLocation } from "wouter";
import { useHeadingFocus, useTitle } from "../../app/heading_focus";
import { paths } from "../../app/paths";
import { Button } from "../../parts/button";
import { HelpNow } from "../../parts/help_now";
import { HelpWhereWritten, WrittenHere } from "../../parts/help_where_written";
import { Notice } from "../../parts/notice";
import { type Place, SeekerShell } from "../../parts/seeker_shell";
import { useLine, useSession, useVeirom } from "../../room/hooks";
import type { RoomId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { help_of } from "./help";
import "./seeker.css";

/** Where there is no map, no place leads to one. */
export const HasMap = createContext(true);

interface ScreenProps {
  readonly room: RoomId;
  readonly place: Place;
  readonly title: string;
  readonly back?: { readonly words: string; readonly href: string };
  readonly foot?: ReactNode;
  readonly without_places?: boolean;
  /** As wide as the window: a picture needs it. */
  readonly wide?: boolean;
  /** The heading is there. */
  readonly ready?: boolean;
  readonly children: ReactNode;
}

export function Screen(props: ScreenProps) {
  const { room, place, title, ready = true, children, ...frame } = props;
  const veirom = useVeirom();
  const line = useLine();
  const has_map = useContext(HasMap);
  const { say } = useWords();
  const [address] = useLocation();
  useTitle(title);
  useHeadingFocus(address, ready);
  const { foot, ...shell } = frame;
  return (
    <WrittenHere>
      <SeekerShell
        hrefs={{
          home: paths.home(room),
          ...(has_map && { map: paths.map(room) }),
          talk: paths.talk(room),
          plan: paths.plan(room),
        }}
        place={place}
        offline={line.phase === "offline"}
        on_leave={veirom.leave_quickly}
        {...shell}
        {...(foot ? { foot } : {})}
      >
        {line.too_old && (
          <Notice ground="plum" title={say("too_old.title")}>
            <p>{say("too_old.more")}</p>
            <Button small strength="other" on_press={() => void veirom.load_newer()}>
              {say("too_old.load")}
            </Button>
          </Notice>
        )}
        {children}
        <HelpWhereWritten>
          <Help />
        </HelpWhereWritten>
      </SeekerShell>
    </WrittenHere>
  );
}

function Help() {
  const { say, language } = useWords();
  const session = useSession();
  if (session.phase !== "open") return null;
  return <HelpNow help={help_of(session.me, language)}>{say("message.draft_unread")}</HelpNow>;
}

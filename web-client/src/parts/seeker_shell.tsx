// The seeker's room as a phone sees it: what the place is, a way out at any time, the
// screen itself, and four places below. One column, on a desk as well.
import { type ReactNode, useRef } from "react";
import { Link } from "wouter";
import type { Key } from "../words/keys";
import { useWords } from "../words/use_words";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";
import { useKeptFocus } from "./kept_focus";
import { LeaveQuickly } from "./leave_quickly";
import { Wordmark } from "./mark";
import { OfflineNotice } from "./notice";
import "./seeker_shell.css";

export type Place = "home" | "map" | "talk" | "plan";

const places: readonly { place: Place; words: Key & `nav.${Place}`; icon: IconName }[] = [
  { place: "home", words: "nav.home", icon: "home" },
  { place: "map", words: "nav.map", icon: "map" },
  { place: "talk", words: "nav.talk", icon: "talk" },
  { place: "plan", words: "nav.plan", icon: "calendar" },
];

interface SeekerShellProps {
  /** Where each place lies that there is, and which of them this screen belongs to. */
  readonly hrefs: Readonly<Partial<Record<Place, string>>>;
  readonly place: Place;
  /** A way back instead of the name of the house. */
  readonly back?: { readonly words: string; readonly href: string };
  readonly offline?: boolean;
  readonly on_leave: () => void;
  /** Stands above the places, or instead of them on an answering screen. */
  readonly foot?: ReactNode;
  readonly without_places?: boolean;
  /** As wide as the window: a picture needs it. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function SeekerShell(props: SeekerShellProps) {
  const { hrefs, place, back, offline, on_leave, foot, without_places, wide, children } = props;
  const { say } = useWords();
  const whole = useRef<HTMLDivElement>(null);
  const shown = places.flatMap((each) => {
    const href = hrefs[each.place];
    return href === undefined ? [] : [{ ...each, href }];
  });
  useKeptFocus(whole);
  return (
    <div className={classes("seeker-shell", wide && "seeker-shell--wide")} ref={whole}>
      <a className="skip-link" href="#content">
        {say("go.to_content")}
      </a>
      <header className="seeker-shell__head">
        {back ? (
          <Link href={back.href} className="way">
            <Icon name="back" />
            <span className="seeker-shell__back">{back.words}</span>
          </Link>
        ) : (
          <Wordmark />
        )}
        <LeaveQuickly on_leave={on_leave} />
      </header>
      <main id="content" className="seeker-shell__main" tabIndex={-1}>
        {offline && <OfflineNotice />}
        {children}
      </main>
      {(foot || !without_places) && (
        <div className="seeker-shell__foot not-on-paper">
          {foot && <div className="seeker-shell__extra">{foot}</div>}
          {!without_places && (
            <nav className="places" aria-label={say("room.places")}>
              {shown.map(({ place: to, href, words, icon }) => (
                <Link
                  key={to}
                  href={href}
                  className="places__one"
                  aria-current={to === place ? "page" : undefined}
                >
                  <Icon name={icon} />
                  <span>{say(words)}</span>
                </Link>
              ))}
            </nav>
          )}
        </div>
      )}
    </div>
  );
}

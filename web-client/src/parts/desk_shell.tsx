// The counsellor's desk: a side menu that folds to icons beside a room, the working
// view, and what stands beside it. Below 800 px one thing at a time.
import { type ReactNode, useRef } from "react";
import { Link } from "wouter";
import { useWords } from "../words/use_words";
import "../words/desk";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";
import { useKeptFocus } from "./kept_focus";
import { Mark, Wordmark } from "./mark";
import "./desk_shell.css";

export interface DeskPlace {
  readonly href: string;
  readonly words: string;
  readonly icon: IconName;
  readonly current?: boolean;
}

export interface DeskColumn {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly content: ReactNode;
}

interface DeskShellProps {
  readonly places: readonly DeskPlace[];
  readonly on_sign_out: () => void;
  readonly on_look?: () => void;
  /** Only icons in the menu: a room needs the width. */
  readonly narrow_menu?: boolean;
  /** Name and purpose of a room, with its buttons, above the columns. */
  readonly head?: ReactNode;
  /** What the line or the device has to say, above everything else. */
  readonly notice?: ReactNode;
  /** Which column a phone shows; all of them when absent. */
  readonly shows?: "left" | "main" | "right";
  readonly left?: DeskColumn;
  readonly right?: DeskColumn;
  readonly children: ReactNode;
}

export function DeskShell(props: DeskShellProps) {
  const { places, on_sign_out, on_look, narrow_menu, head, notice, shows, left, right, children } =
    props;
  const { say } = useWords();
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole);
  const name = narrow_menu ? "for-readers" : "desk-menu__words";
  return (
    <div className={classes("desk", "desk-shell", narrow_menu && "desk-shell--narrow")} ref={whole}>
      <a className="skip-link" href="#content">
        {say("go.to_content")}
      </a>
      <nav className="desk-menu not-on-paper" aria-label={say("desk.menu")}>
        <span className="desk-menu__mark">{narrow_menu ? <Mark /> : <Wordmark />}</span>
        <ul className="desk-menu__places">
          {places.map(({ href, words, icon, current }) => (
            <li key={href}>
              <Link
                href={href}
                className="desk-menu__one"
                title={words}
                aria-current={current ? "page" : undefined}
              >
                <Icon name={icon} />
                <span className={name}>{words}</span>
              </Link>
            </li>
          ))}
        </ul>
        <ul className="desk-menu__foot">
          {on_look && (
            <li>
              <button type="button" className="desk-menu__one" onClick={on_look}>
                <Icon name="moon" />
                <span className={name}>{say("look.title")}</span>
              </button>
            </li>
          )}
          <li>
            <button type="button" className="desk-menu__one" onClick={on_sign_out}>
              <Icon name="leave" />
              <span className={name}>{say("sign_out")}</span>
            </button>
          </li>
        </ul>
      </nav>
      <div className="desk-shell__view">
        {head && <header className="desk-shell__head">{head}</header>}
        {notice && <div className="desk-shell__notice">{notice}</div>}
        <div
          className={classes(
            "desk-shell__columns",
            left !== undefined && "desk-shell__columns--left",
            right !== undefined && "desk-shell__columns--right",
            shows && `desk-shell__columns--shows-${shows}`,
          )}
        >
          {left && (
            <aside className="desk-shell__left" aria-label={left.label}>
              {left.content}
            </aside>
          )}
          <main id="content" className="desk-shell__main" tabIndex={-1}>
            {children}
          </main>
          {right && (
            <aside className="desk-shell__right" aria-label={right.label}>
              {right.content}
            </aside>
          )}
        </div>
      </div>
    </div>
  );
}

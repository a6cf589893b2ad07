// Before sharing: the page as the others will see it, in a dashed frame because it is
// not out yet. Held back things stay with the person, and everybody with a seat is named.
import type { ReactNode } from "react";
import type { Moment } from "../words/times";
import { useWords } from "../words/use_words";
import { Button } from "./button";
import { OneTheme, type ShareTheme, type Switches, ThemeOfSeveral } from "./share_theme";
import "./share_preview.css";

export interface Reader {
  readonly name: string;
  readonly role: "lead" | "counsellor" | "specialist" | "interpreter" | "guest";
  readonly until?: Moment;
}

interface SharePreviewProps extends Switches {
  readonly themes: readonly ShareTheme[];
  /** With it the themes are several, and what stands here shows them together. */
  readonly whole?: {
    readonly picture: ReactNode;
    readonly on_theme: (id: string, goes: boolean) => void;
  };
  readonly readers: readonly Reader[];
  /** Others can read all of it already, just so. */
  readonly all_out?: boolean;
  readonly on_share: () => void;
  readonly on_not_now: () => void;
}

export function SharePreview(props: SharePreviewProps) {
  const { themes, whole, readers, all_out, on_share, on_not_now, ...switches } = props;
  const anything = themes.some(({ points }) => points.some(({ goes }) => goes));
  return (
    <div className="share">
      <ShareHead readers={readers} />
      <section className="share__frame">
        {whole && <div className="share__picture">{whole.picture}</div>}
        {themes.map((theme) =>
          whole ? (
            <ThemeOfSeveral key={theme.id} theme={theme} on_theme={whole.on_theme} {...switches} />
          ) : (
            <OneTheme key={theme.id} theme={theme} {...switches} />
          ),
        )}
      </section>
      <Readers readers={readers} />
      <ShareWays
        readers={readers}
        anything={anything}
        {...(all_out ? { all_out } : {})}
        on_share={on_share}
        on_not_now={on_not_now}
      />
    </div>
  );
}

function useNames(readers: readonly Reader[]): string {
  const { list } = useWords();
  return list(readers.map(({ name }) => first_name(name)));
}

export function ShareHead({ readers }: { readonly readers: readonly Reader[] }) {
  const { say } = useWords();
  const names = useNames(readers);
  return (
    <header>
      <h1 className="title" tabIndex={-1}>
        {say("share.title", { names })}
      </h1>
      <p className="share__lead">{say("share.lead")}</p>
    </header>
  );
}

interface ShareWaysProps {
  readonly readers: readonly Reader[];
  /** Something of it goes. */
  readonly anything: boolean;
  /** What goes is what they can read already. */
  readonly all_out?: boolean;
  readonly on_share: () => void;
  readonly on_not_now: () => void;
}

export function ShareWays(props: ShareWaysProps) {
  const { readers, anything, all_out = false, on_share, on_not_now } = props;
  const { say } = useWords();
  const names = useNames(readers);
  return (
    <div className="share__ways">
      {anything && !all_out ? (
        <Button wide on_press={on_share}>
          {say("share.do", { names })}
        </Button>
      ) : (
        <p className="share__hint">
          {anything ? say("share.all_out", { names }) : say("share.nothing")}
        </p>
      )}
      <Button wide strength="quiet" on_press={on_not_now}>
        {say("go.not_now")}
      </Button>
      <p className="share__later">{say("share.later")}</p>
    </div>
  );
}

export function Readers({ readers }: { readonly readers: readonly Reader[] }) {
  const { say, day } = useWords();
  return (
    <section className="readers">
      <h2 className="readers__title">{say("share.readers")}</h2>
      <ul className="readers__list">
        {readers.map(({ name, role, until }, place) => (
          <li key={name} className="readers__one">
            <span className={`readers__letters readers__letters--${place % 2}`} aria-hidden="true">
              {initials(name)}
            </span>
            <span>
              <span className="readers__name">{name}</span>
              <span className="readers__role">
                {until === undefined
                  ? say(`role.${role}`)
                  : say("share.until", { role: say(`role.${role}`), day: day(until) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function first_name(name: string): string {
  return name.split(" ")[0] ?? name;
}

function initials(name: string): string {
  const words = name.split(" ").filter(Boolean);
  return words
    .filter((_, place) => place === 0 || place === words.length - 1)
    .map((word) => word.charAt(0))
    .join("");
}

// Before sharing: the page as the others will see it, in a dashed frame because it is
// not out yet. A switch at each point, a tick at each note, off from the start.
import { Checkbox } from "@navikt/ds-react/Checkbox";
import { Switch } from "@navikt/ds-react/Switch";
import type { Moment } from "../words/times";
import { useWords } from "../words/use_words";
import { Button } from "./button";
import { classes } from "./classes";
import { type Hue, hue_class } from "./hue";
import { Icon } from "./icon";
import { Leaf, OtherMark } from "./leaf";
import { ThemeName } from "./theme_glyph";
import "./share_preview.css";

/** An answer in words, and what is drawn beside it. */
export interface SharedAnswer {
  readonly when: string;
  readonly words: string;
  readonly picture: { readonly step: number; readonly steps: number } | { readonly other: number };
}

export interface SharePoint {
  readonly id: string;
  readonly label: string;
  readonly today: SharedAnswer | null;
  readonly desired: SharedAnswer | null;
  readonly note: string;
  readonly goes: boolean;
  readonly note_goes: boolean;
}

export interface Reader {
  readonly name: string;
  readonly role: "lead" | "counsellor" | "specialist" | "interpreter" | "guest";
  readonly until?: Moment;
}

interface SharePreviewProps {
  readonly theme: { readonly name: string; readonly hue: Hue };
  readonly points: readonly SharePoint[];
  readonly readers: readonly Reader[];
  readonly on_point: (id: string, goes: boolean) => void;
  readonly on_note: (id: string, goes: boolean) => void;
  readonly on_share: () => void;
  readonly on_not_now: () => void;
}

export function SharePreview(props: SharePreviewProps) {
  const { theme, points, readers, on_point, on_note, on_share, on_not_now } = props;
  const { say, list } = useWords();
  const names = list(readers.map(({ name }) => first_name(name)));
  const anything = points.some(({ goes }) => goes);

  return (
    <div className="share">
      <header>
        <h1 className="title" tabIndex={-1}>
          {say("share.title", { names })}
        </h1>
        <p className="share__lead">{say("share.lead")}</p>
      </header>
      <section className={classes("share__frame", hue_class(theme.hue))}>
        <h2 className="share__theme">
          <ThemeName hue={theme.hue} name={theme.name} />
        </h2>
        <ul>
          {points.map((point) => (
            <Point key={point.id} point={point} on_point={on_point} on_note={on_note} />
          ))}
        </ul>
      </section>
      <Readers readers={readers} />
      <div className="share__ways">
        {anything ? (
          <Button wide on_press={on_share}>
            {say("share.do", { names })}
          </Button>
        ) : (
          <p className="share__hint">{say("share.nothing")}</p>
        )}
        <Button wide strength="quiet" on_press={on_not_now}>
          {say("go.not_now")}
        </Button>
        <p className="share__later">{say("share.later")}</p>
      </div>
    </div>
  );
}

interface PointProps {
  readonly point: SharePoint;
  readonly on_point: (id: string, goes: boolean) => void;
  readonly on_note: (id: string, goes: boolean) => void;
}

function Point({ point, on_point, on_note }: PointProps) {
  const { say } = useWords();
  const { id, label, today, desired, note, goes, note_goes } = point;
  const drawn = today ?? desired;
  return (
    <li className={classes("share-point", !goes && "share-point--stays")}>
      <span className="share-point__picture">
        {goes ? drawn && <Picture answer={drawn} /> : <Icon name="lock" />}
      </span>
      <div className="share-point__words">
        <p className="share-point__label">{label}</p>
        {goes ? (
          <>
            {[today, desired].map(
              (answer) =>
                answer && (
                  <p key={answer.when} className="share-point__answer">
                    {answer.when}: {lower_first(answer.words)}
                  </p>
                ),
            )}
          </>
        ) : (
          <p className="share-point__answer">{say("share.stays")}</p>
        )}
      </div>
      <Switch hideLabel checked={goes} onChange={(event) => on_point(id, event.target.checked)}>
        {say("share.point", { point: label })}
      </Switch>
      {goes && note !== "" && (
        <div className="share-point__note">
          <Checkbox checked={note_goes} onChange={(event) => on_note(id, event.target.checked)}>
            <span className="own-words quoted">{note}</span>
            <span className="share-point__answer">
              {say(note_goes ? "share.note_goes" : "share.note_stays")}
            </span>
          </Checkbox>
        </div>
      )}
    </li>
  );
}

function Picture({ answer: { picture } }: { readonly answer: SharedAnswer }) {
  return "other" in picture ? (
    <OtherMark place={picture.other} />
  ) : (
    <Leaf step={picture.step} steps={picture.steps} />
  );
}

function Readers({ readers }: { readonly readers: readonly Reader[] }) {
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

function lower_first(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

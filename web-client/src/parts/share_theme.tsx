// One theme as the others will see it, before it is shared: a switch at each point, a tick at each note. Among several
// themes it has a switch of its own and says in words what goes; its points are folded.
import { Checkbox } from "@navikt/ds-react/Checkbox";
import { Switch } from "@navikt/ds-react/Switch";
import "../words/map";
import { useWords } from "../words/use_words";
import { classes } from "./classes";
import { type Hue, hue_class } from "./hue";
import { Icon } from "./icon";
import { Leaf, OtherMark } from "./leaf";
import { ThemeName } from "./theme_glyph";
import "./share_theme.css";

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
  /** What the person wants with it, in words; empty when it was not picked. */
  readonly picked: string;
  readonly note: string;
  readonly goes: boolean;
  readonly note_goes: boolean;
}

export interface ShareTheme {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly points: readonly SharePoint[];
  /** Others can read something of it now. */
  readonly is_out: boolean;
}

export interface Switches {
  readonly on_point: (id: string, goes: boolean) => void;
  readonly on_note: (id: string, goes: boolean) => void;
}

interface OneThemeProps extends Switches {
  readonly theme: ShareTheme;
}

export function OneTheme({ theme, ...switches }: OneThemeProps) {
  return (
    <div className={hue_class(theme.hue)}>
      <h2 className="share-theme__head">
        <ThemeName hue={theme.hue} name={theme.name} />
      </h2>
      <Points points={theme.points} {...switches} />
    </div>
  );
}

interface ThemeOfSeveralProps extends OneThemeProps {
  readonly on_theme: (id: string, goes: boolean) => void;
}

export function ThemeOfSeveral({ theme, on_theme, ...switches }: ThemeOfSeveralProps) {
  const { say, list } = useWords();
  const { id, name, hue, points, is_out } = theme;
  const goes = points.filter((point) => point.goes).map(({ label }) => label);
  const stays = is_out ? say("share.theme_back") : say("share.stays");
  return (
    <div className={classes("share-theme", hue_class(hue))}>
      <div className="share-theme__head share-theme__head--switched">
        <h2 className="share-theme__name">
          <ThemeName hue={hue} name={name} />
        </h2>
        <Switch
          hideLabel
          checked={goes.length > 0}
          onChange={(event) => on_theme(id, event.target.checked)}
        >
          {say("share.point", { point: name })}
        </Switch>
      </div>
      <p className="share-theme__goes">
        {goes.length > 0 ? (
          list(goes)
        ) : (
          <>
            <Icon name="lock" />
            {stays}
          </>
        )}
      </p>
      <details className="share-theme__folded">
        <summary className="share-theme__see">{say("share.see_points")}</summary>
        <Points points={points} {...switches} />
      </details>
    </div>
  );
}

interface PointsProps extends Switches {
  readonly points: readonly SharePoint[];
}

function Points({ points, ...switches }: PointsProps) {
  return (
    <ul>
      {points.map((point) => (
        <Point key={point.id} point={point} {...switches} />
      ))}
    </ul>
  );
}

interface PointProps extends Switches {
  readonly point: SharePoint;
}

function Point({ point, on_point, on_note }: PointProps) {
  const { say } = useWords();
  const { id, label, today, desired, picked, note, goes, note_goes } = point;
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
            {picked !== "" && <p className="share-point__answer">{picked}</p>}
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

function lower_first(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

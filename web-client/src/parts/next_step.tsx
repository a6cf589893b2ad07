// The one thing asked for now: the only card with a spruce line on home. "Not now"
// needs no reason; then the next thing takes its place without a word.
import { useWords } from "../words/use_words";
import { Button, LinkButton } from "./button";
import { classes } from "./classes";
import { type Hue, hue_class } from "./hue";
import { Icon, type IconName } from "./icon";
import { ThemeGlyph } from "./theme_glyph";
import "./next_step.css";

interface NextStepProps {
  /** The theme it belongs to, if any. */
  readonly hue?: Hue;
  /** Where it belongs to none. */
  readonly icon?: IconName;
  readonly title: string;
  readonly text: string;
  readonly action: { readonly words: string; readonly href: string };
  readonly on_not_now?: () => void;
}

export function NextStep({
  hue,
  icon = "forward",
  title,
  text,
  action,
  on_not_now,
}: NextStepProps) {
  const { say } = useWords();
  return (
    <section className={classes("next-step", hue_class(hue))}>
      <p className="next-step__kind theme-ink">
        {hue ? <ThemeGlyph hue={hue} /> : <Icon name={icon} />}
        {say("home.next")}
      </p>
      <h2 className="heading next-step__title">{title}</h2>
      <p className="next-step__text">{text}</p>
      <div className="next-step__ways">
        <LinkButton href={action.href}>{action.words}</LinkButton>
        {on_not_now && (
          <Button strength="quiet" on_press={on_not_now}>
            {say("go.not_now")}
          </Button>
        )}
      </div>
    </section>
  );
}

// Choosing, both of them, to see how far the other has read; and ending it, either of them.
import { Button } from "../../parts/button";
import type { RoomHandle, RoomView } from "../../room/model";
import { useWords } from "../../words/use_words";
import "../../words/talk";
import { answer_to_show, ask_to_show, reading_shown, stop_showing } from "./reading_shown";
import "./show_reading.css";

interface ShowReadingProps {
  readonly room: RoomHandle;
  readonly view: RoomView;
  /** The other's first name. */
  readonly name: string;
  /** Of the page it stands on; absent where it stands among other things. */
  readonly heading?: "h2" | "h3";
}

export function ShowReading({ room, view, name, heading: Heading }: ShowReadingProps) {
  const { say } = useWords();
  const state = reading_shown(view);
  const title = say("talk.reading.title");
  const stop = () => stop_showing(room, view);
  const yes = () => answer_to_show(room, view, true);
  return (
    <section className="show-reading" aria-label={title}>
      {Heading ? <Heading className="heading">{title}</Heading> : <p className="strong">{title}</p>}
      <p className="soft">{say("talk.reading.means")}</p>
      <p role="status">{state !== "off" && say(`talk.reading.${state}`, { name })}</p>
      <div className="ways">
        {state === "off" && (
          <Button small strength="other" on_press={() => ask_to_show(room, view)}>
            {say("talk.reading.ask")}
          </Button>
        )}
        {(state === "asked" || state === "no_of_mine") && (
          <Button small strength="other" on_press={yes}>
            {say("talk.reading.yes")}
          </Button>
        )}
        {state === "asked" && (
          <Button small strength="other" on_press={() => answer_to_show(room, view, false)}>
            {say("talk.reading.not")}
          </Button>
        )}
        {(state === "mine" || state === "no") && (
          <Button small strength="other" on_press={stop}>
            {say("talk.reading.take_back")}
          </Button>
        )}
        {state === "on" && (
          <Button small strength="other" on_press={stop}>
            {say("talk.reading.stop")}
          </Button>
        )}
      </div>
    </section>
  );
}

/** At the end of the conversation, for as long as the other waits for an answer. */
export function AskedToShow(props: ShowReadingProps) {
  if (reading_shown(props.view) !== "asked") return null;
  return (
    <div className="card">
      <ShowReading {...props} />
    </div>
  );
}

// What was talked about, in the parts of the conversation guide; a part without words is not shown.
import { every_minutes_part } from "./minutes_parts";
import type { Minutes } from "../room/wire";
import { useWords } from "../words/use_words";
import "./minutes_text.css";

interface MinutesTextProps {
  readonly minutes: Minutes;
  readonly heading?: "h3" | "h4";
}

export function MinutesText({ minutes, heading: Heading = "h3" }: MinutesTextProps) {
  const { say } = useWords();
  const said = every_minutes_part.filter((part) => minutes[part].trim() !== "");
  return (
    <div className="minutes">
      {said.map((part) => (
        <section key={part} className="minutes__part">
          <Heading className="minutes__title">{say(`minutes.${part}`)}</Heading>
          <p className="minutes__words">{minutes[part]}</p>
        </section>
      ))}
    </div>
  );
}

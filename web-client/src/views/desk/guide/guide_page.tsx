// How guidance is done in writing, for those who help; always to be found in the menu.
import { ShortGuide } from "../../../parts/short_guide";
import { useWords } from "../../../words/use_words";
import "../../../words/guide";
import { DeskFrame } from "../desk_frame";

const parts = [
  "read",
  "thank",
  "leave",
  "one",
  "rhythm",
  "silence",
  "stays",
  "talk",
  "worry",
] as const;

export function GuidePage() {
  const { say } = useWords();
  return (
    <DeskFrame title={say("guide.desk.title")}>
      <div className="page-head">
        <h1 className="display">{say("guide.desk.title")}</h1>
        <p className="soft">{say("guide.desk.lead")}</p>
      </div>
      <ShortGuide
        parts={parts.map((each) => ({
          title: say(`guide.desk.${each}`),
          text: say(`guide.desk.${each}.more`),
        }))}
      />
    </DeskFrame>
  );
}

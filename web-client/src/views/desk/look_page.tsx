// What a person at the desk may choose for this device and for their account.
import { LanguageChoice, LightChoice } from "../../parts/device_choices";
import { useWords } from "../../words/use_words";
import { DeskFrame } from "./desk_frame";

export function LookPage() {
  const { say } = useWords();
  return (
    <DeskFrame title={say("desk.look")}>
      <div className="narrow-page">
        <h1 className="display">{say("desk.look")}</h1>
        <section className="card choices">
          <LanguageChoice />
          <LightChoice />
        </section>
      </div>
    </DeskFrame>
  );
}

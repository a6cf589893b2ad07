// What typing in a form and typing in a theme share: whose it is, where it comes from, and sending it.
import { Button } from "../../../parts/button";
import { SaveState } from "../../../parts/save_state";
import { Segments } from "../../../parts/segments";
import type { DraftView } from "../../../room/model";
import type { Given, Kind } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { kept_of } from "../../seeker/kept";

/** Whoever types does so from paper or the telephone; never as if the person had written it themselves. */
export type How = Exclude<Given, "self">;

export function useHow(given: Given, on_how: (how: How) => void): [How, (how: How) => void] {
  return [given === "by_phone" ? "by_phone" : "on_paper", on_how];
}

interface TypeHeadProps {
  readonly title: string;
  readonly name: string;
  readonly how: How;
  readonly on_how: (how: How) => void;
}

export function TypeHead({ title, name, how, on_how }: TypeHeadProps) {
  const { say } = useWords();
  return (
    <>
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {title}
        </h2>
        <p className="soft">{say("desk.typed.lead", { name })}</p>
      </div>
      <Segments
        label={say("desk.typed.how")}
        loose
        segments={[
          { value: "on_paper", words: say("desk.typed.how.on_paper") },
          { value: "by_phone", words: say("desk.typed.how.by_phone") },
        ]}
        chosen={how}
        on_choose={on_how}
      />
    </>
  );
}

interface TypeFootProps {
  readonly name: string;
  readonly kept: DraftView<Kind>;
  readonly on_drop: () => void;
}

export function TypeFoot({ name, kept, on_drop }: TypeFootProps) {
  const { say } = useWords();
  return (
    <div className="activity-form__foot">
      <SaveState kept={kept_of(kept.value ? kept.save : "none")} of="draft" />
      <div className="ways">
        <Button type="submit">{say("desk.typed.send", { name })}</Button>
        {kept.value && (
          <Button strength="quiet" on_press={on_drop}>
            {say("desk.typed.drop")}
          </Button>
        )}
      </div>
    </div>
  );
}

// "I don't agree": an answer, in own words, that stays beside the plan. The same for everything that two agree on,
// and on both sides.
import { type ReactNode, type SubmitEvent, useState } from "react";
import { Button } from "../../parts/button";
import { SaveState } from "../../parts/save_state";
import { WritingField } from "../../parts/writing_field";
import { Missing } from "../../parts/missing";
import { useDraft } from "../../room/hooks";
import type { AgreedKind, AgreedView, RoomHandle } from "../../room/model";
import { limits, type PersonId, type ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { kept_of } from "../seeker/kept";
import "./agreed.css";

interface DisagreeProps {
  readonly room: RoomHandle;
  readonly me: PersonId;
  readonly thing: AgreedView<AgreedKind>;
  readonly heading: "h2" | "h3";
  /** The person has just asked for it. */
  readonly takes_focus?: boolean;
  readonly on_sent?: () => void;
  /** Other ways on, beside the button. */
  readonly ways?: ReactNode;
  readonly children?: ReactNode;
}

export function Disagree(props: DisagreeProps) {
  const { room, me, thing, heading: Heading, takes_focus = false, on_sent, ways, children } = props;
  const { say } = useWords();
  const [sent_empty, set_sent_empty] = useState(false);
  // Named like the approval it becomes, so that half an answer is found again.
  const id = `${thing.kind}/${thing.id}/${me}` as ThingId;
  const { draft, view: kept } = useDraft(room, "approval", id);
  const words = kept.value?.words ?? "";
  const write = (text: string) =>
    draft.write({
      kind: thing.kind,
      thing: thing.id,
      seq: thing.agreed_seq ?? 0,
      answer: "declined",
      words: text,
    });

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    set_sent_empty(words.trim() === "");
    if (words.trim() === "") return;
    await room.decline(thing, words.trim());
    draft.drop();
    on_sent?.();
  };

  return (
    <form className="card disagree" noValidate onSubmit={(event) => void send(event)}>
      <Heading className="heading">{say("plan.disagree")}</Heading>
      <p className="soft">{say("plan.disagree.more")}</p>
      <WritingField
        label={say("plan.disagree.field")}
        text={words}
        takes_focus={takes_focus}
        code_points_max={limits.paragraph_code_points_max}
        on_write={write}
      />
      {sent_empty && words.trim() === "" && <Missing told="status">{say("asked.empty")}</Missing>}
      <SaveState kept={kept_of(words === "" ? "none" : kept.save)} of="draft" />
      <div className="ways">
        <Button type="submit" strength="other">
          {say("plan.disagree.send")}
        </Button>
        {ways}
      </div>
      {children}
    </form>
  );
}

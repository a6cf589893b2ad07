// A quiet line that says what became of the words: never an error, never a spinner.
import { useEffect, useRef, useState } from "react";
import { device } from "../look/device";
import { useWords } from "../words/use_words";
import { Icon, type IconName } from "./icon";
import "./save_state.css";

/** Nothing written yet; being written; durable; on this device alone; while the page is open; both texts stand. */
export type Kept = "nothing" | "writing" | "everywhere" | "here" | "page" | "both";

const writing_shown_ms = 1_000;
const announcement_gap_ms = 10_000;

interface SaveStateProps {
  readonly kept: Kept;
  /** "Tatt vare på" where an answer is kept, "Utkastet er tatt vare på" beside a field. */
  readonly of?: "answer" | "draft";
}

export function SaveState({ kept, of = "answer" }: SaveStateProps) {
  const { say } = useWords();
  const shown = useShown(kept);
  const phone = device() === "phone";

  const texts: Record<Kept, { text: string; icon: IconName | null }> = {
    nothing: { text: "", icon: null },
    writing: { text: say("kept.writing"), icon: "pencil" },
    everywhere: {
      text: say(of === "draft" ? "message.draft_kept" : "kept.everywhere"),
      icon: "check",
    },
    here: {
      text: say(phone ? "kept.phone" : "kept.machine"),
      icon: phone ? "phone" : "machine",
    },
    page: { text: say("kept.page"), icon: "clock" },
    both: { text: say("kept.both"), icon: "clock" },
  };
  const { text, icon } = texts[shown];
  const announced = useSeldom(shown === "writing" ? "" : text);

  return (
    <p className={`save-state save-state--${shown}`}>
      <span className="save-state__line" aria-hidden="true">
        {icon && <Icon name={icon} />}
        <span>{text}</span>
      </span>
      <span className="for-readers" role="status">
        {announced}
      </span>
    </p>
  );
}

/** "Writing" only when it has lasted a second; everything else at once. */
function useShown(kept: Kept): Kept {
  const [settled, set_settled] = useState(kept);
  useEffect(() => {
    const wait = kept === "writing" ? writing_shown_ms : 0;
    const timer = setTimeout(() => set_settled(kept), wait);
    return () => clearTimeout(timer);
  }, [kept]);
  return kept === "writing" ? settled : kept;
}

/** Passes a text on at most once in ten seconds; the newest wins. */
function useSeldom(text: string): string {
  const [passed, set_passed] = useState("");
  const last = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (text === "" || text === passed) return;
    const wait = Math.max(0, last.current + announcement_gap_ms - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      set_passed(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, passed]);
  return passed;
}

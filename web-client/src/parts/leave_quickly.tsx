// Away from here at once: top right on every screen of the seeker, or Esc twice.
import { useEffect } from "react";
import { useWords } from "../words/use_words";
import { Icon } from "./icon";

const twice_ms = 1_000;

interface LeaveQuicklyProps {
  readonly on_leave: () => void;
}

export function LeaveQuickly({ on_leave }: LeaveQuicklyProps) {
  const { say } = useWords();
  useEscTwice(on_leave);
  return (
    <button
      type="button"
      className="way leave-quickly not-on-paper"
      title={say("leave.keys")}
      onClick={on_leave}
    >
      {say("leave.quickly")}
      <Icon name="leave" />
    </button>
  );
}

function useEscTwice(on_leave: () => void) {
  useEffect(() => {
    let first = Number.NEGATIVE_INFINITY;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.repeat) return;
      if (event.timeStamp - first <= twice_ms) on_leave();
      first = event.timeStamp;
    };
    // Before anything on the page can keep the key for itself.
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, [on_leave]);
}

// Something is on its way: nothing for 400 ms, then still surfaces in the shape of
// what comes, after four seconds a sentence. No shimmer, no spinner.
import { useEffect, useState } from "react";
import { useWords } from "../words/use_words";
import { classes } from "./classes";
import "./waiting.css";

const surfaces_after_ms = 400;
const sentence_after_ms = 4_000;

/** `alone`: nothing else is on the page yet. */
export function Waiting({ alone = false }: { readonly alone?: boolean }) {
  const { say } = useWords();
  const surfaces = usePassed(surfaces_after_ms);
  const slow = usePassed(sentence_after_ms);
  return (
    <div className={classes("waiting", alone && "waiting--alone")} aria-busy="true">
      {surfaces && (
        <div className="waiting__surfaces" aria-hidden="true">
          <span className="waiting__surface waiting__surface--short" />
          <span className="waiting__surface" />
          <span className="waiting__surface waiting__surface--middle" />
        </div>
      )}
      <p role="status" className={slow ? "waiting__sentence" : "for-readers"}>
        {slow ? say("waiting.slow") : surfaces ? say("waiting.coming") : ""}
      </p>
    </div>
  );
}

function usePassed(ms: number): boolean {
  const [passed, set_passed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => set_passed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}

// Something asked of the server once: whether it is under way, and in words why it did not go.
import { useState } from "react";
import type { Asked } from "../../room/model";
import type { Key } from "../../words/keys";

type Why = Key & `desk.asked.${string}`;

function why_of(code: string): Why {
  if (code === "no_line" || code === "unavailable") return "desk.asked.no_line";
  return code === "later" ? "desk.asked.later" : "desk.asked.no";
}

interface Asking {
  readonly why: Why | undefined;
  /** Undefined when it did not go, and while something else is under way: a second press changes nothing. */
  readonly ask: <T>(what: () => Promise<Asked<T>>) => Promise<{ readonly value: T } | undefined>;
}

export function useAsking(): Asking {
  const [busy, set_busy] = useState(false);
  const [why, set_why] = useState<Why>();
  return {
    why,
    ask: async (what) => {
      if (busy) return undefined;
      set_busy(true);
      set_why(undefined);
      const asked = await what();
      set_busy(false);
      if (asked.ok) return { value: asked.value };
      set_why(why_of(asked.refusal.code));
      return undefined;
    },
  };
}

// One request of a form: what came of it in words, beside the field it belongs to.
import { useState } from "react";
import type { Asked } from "../../room/model";
import type { Words } from "../../words/use_words";

type Refusal = Extract<Asked<unknown>, { readonly ok: false }>["refusal"];

const minute_ms = 60_000;

export function words_of(refusal: Refusal, { say }: Words): string {
  switch (refusal.code) {
    case "later": {
      const ms = "ms" in refusal ? (refusal.ms ?? minute_ms) : minute_ms;
      return say("asked.later", { minutes: Math.max(1, Math.ceil(ms / minute_ms)) });
    }
    case "no_line":
    case "unavailable":
    case "empty":
    case "too_long":
    case "name_taken":
    case "weak_password":
    case "wrong_sign_in":
      return say(`asked.${refusal.code}`);
    default:
      return say("asked.other");
  }
}

/** Which field a refusal is about, when the server names none. */
function field_of({ code, field }: Refusal): string {
  if (field !== "") return field;
  if (code === "name_taken") return "sign_in_name";
  return code === "weak_password" ? "password" : "";
}

export interface Asking {
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  /** Under a field; undefined when the refusal is not about it. */
  readonly about: (field: string, words: Words) => string | undefined;
  /** Below the form: what is about no field shown. */
  readonly rest: (fields: readonly string[], words: Words) => string | undefined;
  /** At most one at a time; answers the value when it went well. */
  readonly ask: <T>(request: () => Promise<Asked<T>>) => Promise<T | undefined>;
}

export function useAsking(): Asking {
  const [busy, set_busy] = useState(false);
  const [refusal, set_refusal] = useState<Refusal>();
  return {
    busy,
    refusal,
    about: (field, words) =>
      refusal && field_of(refusal) === field ? words_of(refusal, words) : undefined,
    rest: (fields, words) =>
      refusal && !fields.includes(field_of(refusal)) ? words_of(refusal, words) : undefined,
    ask: async (request) => {
      if (busy) return undefined;
      set_busy(true);
      set_refusal(undefined);
      const answer = await request();
      set_busy(false);
      if (answer.ok) return answer.value;
      set_refusal(answer.refusal);
      return undefined;
    },
  };
}

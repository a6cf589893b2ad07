// Looks at a link once it is opened, and again when the line was away.
import { useEffect, useState } from "react";
import type { Asked } from "../../room/model";

interface Link<T> {
  readonly found: Asked<T> | undefined;
  readonly again: () => void;
}

export function useLink<T>(token: string, look: () => Promise<Asked<T>>): Link<T> {
  const [found, set_found] = useState<Asked<T>>();
  const [tries, set_tries] = useState(0);
  useEffect(() => {
    if (token === "") return;
    let here = true;
    void look().then((answer) => here && set_found(answer));
    return () => {
      here = false;
    };
  }, [token, look, tries]);
  return {
    found: token === "" ? { ok: false, refusal: { code: "link_unknown", field: "" } } : found,
    again: () => {
      set_found(undefined);
      set_tries(tries + 1);
    },
  };
}

// What every link does when it is opened: looks what became of it, says so when it leads no further, and leads on.
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { Redirect } from "wouter";
import { patterns } from "../../app/paths";
import { Waiting } from "../../parts/waiting";
import { useSession } from "../../room/hooks";
import type { Asked } from "../../room/model";
import { SpentLink } from "./spent_link";

interface LinkPageProps<T> {
  readonly token: string;
  /** The same function as long as there is nothing new to ask. */
  readonly look: (token: string) => Promise<Asked<T>>;
  readonly children: (found: T) => ReactNode;
}

export function LinkPage<T>({ token, look, children }: LinkPageProps<T>) {
  const session = useSession();
  const { found, again } = useLink(
    token,
    useCallback(() => look(token), [look, token]),
  );
  // Opened anew after the token has gone: whoever is in already goes to their room.
  if (token === "" && session.phase === "open") return <Redirect to={patterns.start} replace />;
  if (!found) return <Waiting />;
  if (!found.ok) return <SpentLink refusal={found.refusal} on_again={again} />;
  return children(found.value);
}

interface Link<T> {
  readonly found: Asked<T> | undefined;
  /** When the line was away. */
  readonly again: () => void;
}

function useLink<T>(token: string, look: () => Promise<Asked<T>>): Link<T> {
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

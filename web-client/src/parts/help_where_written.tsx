// Wherever a person writes, help stands on the same screen: a field says that it is there, and the screen adds
// the line when no part of it has one already. So no screen can forget it, with a line to the server or without.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";

type Here = "fields" | "helps";

interface Counted {
  readonly fields: number;
  readonly helps: number;
  readonly add: (what: Here, by: number) => void;
}

const HereContext = createContext<Counted | null>(null);

/** Called by every field for sentences, and by every line with help. */
export function useIsHere(what: Here): void {
  const add = useContext(HereContext)?.add;
  useEffect(() => {
    add?.(what, 1);
    return () => add?.(what, -1);
  }, [add, what]);
}

/** Around a whole screen. */
export function WrittenHere({ children }: { readonly children: ReactNode }) {
  const [fields, set_fields] = useState(0);
  const [helps, set_helps] = useState(0);
  const add = useCallback((what: Here, by: number) => {
    (what === "fields" ? set_fields : set_helps)((before) => before + by);
  }, []);
  const here = useMemo(() => ({ fields, helps, add }), [fields, helps, add]);
  return <HereContext value={here}>{children}</HereContext>;
}

/** `children`: the line with help. It is not counted itself, or it would take itself away. */
export function HelpWhereWritten({ children }: { readonly children: ReactNode }) {
  const here = useContext(HereContext);
  if (!here || here.fields === 0 || here.helps > 0) return null;
  return <HereContext value={null}>{children}</HereContext>;
}

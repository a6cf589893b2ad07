// The thin side towards React: screens read the client of the journal through these hooks and nothing else.
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from "react";
import { is_on_screen } from "./on_screen";
import type { DraftHandle, DraftView, RoomHandle, RoomView, Veirom } from "./model";
import { joined, type Observable } from "./observable";
import type {
  InstrumentName,
  InstrumentView,
  Kind,
  Purpose,
  PurposeOffer,
  RoomId,
  Seq,
  ThingId,
} from "./wire";

export const VeiromContext = createContext<Veirom | undefined>(undefined);

/** Everything that can be asked or done; the same object for ever. */
export function useVeirom(): Veirom {
  const veirom = useContext(VeiromContext);
  if (!veirom) throw new Error("a screen outside of VeiromContext");
  return veirom;
}

export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.watch, observable.now);
}

export const useSession = () => useObservable(useVeirom().session);
export const useLine = () => useObservable(useVeirom().line);
export const useRooms = () => useObservable(useVeirom().rooms);

/** Enters the room while a screen shows it. */
export function useRoom(id: RoomId): { room: RoomHandle; view: RoomView } {
  const veirom = useVeirom();
  const room = useMemo(() => veirom.room(id), [veirom, id]);
  return { room, view: useObservable(room.view) };
}

/**
 * All of the room that can be reached now has been read: what is not in the view is nowhere. Before that nobody may
 * be told that something is gone, nor led away from its address.
 */
export function useAllRead({ phase, entered }: RoomView): boolean {
  const line = useLine();
  return line.phase === "offline" ? phase !== "loading" : entered && phase === "ready";
}

/** The instrument in the version asked for; undefined until it has come. */
export function useInstrument(id: string, version: number): InstrumentView | undefined {
  const veirom = useVeirom();
  return useObservable(useMemo(() => veirom.instrument(id, version), [veirom, id, version]));
}

/** The newest version of each instrument there is; undefined until that is known. */
export const useInstrumentNames = () => useObservable(useVeirom().instruments);

/** Those of the wanted instruments that have come. */
export function useInstruments(wanted: readonly InstrumentName[]): readonly InstrumentView[] {
  const veirom = useVeirom();
  const names = [...new Set(wanted.map(({ id, version }) => `${id}/${version}`))].sort().join(" ");
  const all = useMemo(() => {
    const each = names === "" ? [] : names.split(" ");
    return joined(
      each.map((name) => {
        const [id = "", version] = name.split("/");
        return veirom.instrument(id, Number(version));
      }),
    );
  }, [veirom, names]);
  return useObservable(all).filter((view) => view !== undefined);
}

/** Whether of these, and of the names of all, each has come or is known to be out of reach. */
export function useInstrumentsRead(
  names: readonly InstrumentName[] | undefined,
  wanted: readonly InstrumentName[],
  come: readonly InstrumentView[],
): boolean {
  const missing = useObservable(useVeirom().instruments_missing);
  const known = new Set(come.map(({ instrument: { id, version } }) => `${id}/${version}`));
  const read = (name: string) => known.has(name) || missing.has(name);
  if (names === undefined && !missing.has("names")) return false;
  return wanted.every(({ id, version }) => read(`${id}/${version}`));
}

/** The same as a look-up, for names of things whose instruments nobody knows beforehand. */
export function useInstrumentOf(
  wanted: readonly InstrumentName[],
): (id: string, version: number) => InstrumentView | undefined {
  const views = useInstruments(wanted);
  return (id, version) =>
    views.find(({ instrument }) => instrument.id === id && instrument.version === version);
}

/** What a room of this purpose opens with; undefined until that is known. */
export function usePurpose(purpose: Purpose): PurposeOffer | undefined {
  return useObservable(useVeirom().purposes)?.find((offer) => offer.purpose === purpose);
}

interface Draft<K extends Kind> {
  readonly draft: DraftHandle<K>;
  readonly view: DraftView<K>;
}

/** `of`: a room, or the side of it that only those who help can read. */
export function useDraft<K extends Kind>(
  of: Pick<RoomHandle, "draft">,
  kind: K,
  id: ThingId,
): Draft<K> {
  return useShownDraft(useMemo(() => of.draft(kind, id), [of, kind, id]));
}

/** What a screen writes was made from what it shows, and is told so. */
function useShownDraft<K extends Kind>(handle: DraftHandle<K>): Draft<K> {
  const view = useObservable(handle.view);
  const draft = useMemo(
    (): DraftHandle<K> => ({ ...handle, write: (value) => handle.write(value, view) }),
    [handle, view],
  );
  return { draft, view };
}

/** The message being written; a new one after it was sent. */
export function useMessageDraft(room: RoomHandle): Draft<"message"> {
  useObservable(room.view);
  return useShownDraft(room.message_draft());
}

/** A ref for the element of one message: it counts as read once it was on a visible screen. */
export function useSeen(room: RoomHandle, seq: Seq | undefined): (element: Element | null) => void {
  return useCallback(
    (element: Element | null) => {
      if (!element || seq === undefined) return undefined;
      let inside = false;
      const look = () => {
        if (inside && is_on_screen(element)) room.saw(seq);
      };
      const observer = new IntersectionObserver((entries) => {
        inside = entries.at(-1)?.isIntersecting === true;
        look();
      });
      observer.observe(element);
      // Inside the window it may still lie behind a bar, and come out from there without crossing an edge.
      const moves = { passive: true, capture: true } as const;
      document.addEventListener("visibilitychange", look);
      document.addEventListener("scroll", look, moves);
      window.addEventListener("focus", look);
      return () => {
        observer.disconnect();
        document.removeEventListener("visibilitychange", look);
        document.removeEventListener("scroll", look, moves);
        window.removeEventListener("focus", look);
      };
    },
    [room, seq],
  );
}

// Several tabs of one person on one device: one of them sends what waits (Web Locks), all hear of what moved
// (BroadcastChannel). Which one sends never matters for what arrives: put ids see to that. It only spares
// needless work, so where a browser lacks either, every tab sends.

export type TabWord =
  | { readonly about: "outbox" }
  | { readonly about: "draft"; readonly name: string }
  | { readonly about: "signed_out" };

export interface Tabs {
  readonly is_sender: () => boolean;
  readonly tell: (word: TabWord) => void;
  readonly close: () => void;
}

export interface TabsHear {
  readonly told: (word: TabWord) => void;
  /** This tab sends from now on. */
  readonly sends: () => void;
}

/** A tab alone: every shared device, and tests. */
export function lone_tab(): Tabs {
  return { is_sender: () => true, tell: () => undefined, close: () => undefined };
}

export function join_tabs(person: string, hear: TabsHear): Tabs {
  if (!("locks" in navigator) || !("BroadcastChannel" in globalThis)) return lone_tab();
  const channel = new BroadcastChannel(`veirom-${person}`);
  let sender = false;
  let closed = false;
  let let_go: () => void = () => undefined;

  const hold = () => {
    if (closed) return undefined;
    sender = true;
    hear.sends();
    return new Promise<void>((release) => (let_go = release));
  };
  const ask = (steal: boolean) => {
    navigator.locks.request(`veirom-sender-${person}`, { steal }, hold).then(
      () => (sender = false),
      () => {
        // Another tab came to the front and took over; wait for it to close.
        sender = false;
        if (!closed) ask(false);
      },
    );
  };
  // A tab in the background may be frozen with the lock in its hand: the one that is looked at takes it.
  const looked_at = () => {
    if (document.visibilityState === "visible" && !sender) ask(true);
  };

  channel.onmessage = (event: MessageEvent<TabWord>) => hear.told(event.data);
  document.addEventListener("visibilitychange", looked_at);
  ask(document.visibilityState === "visible");

  return {
    is_sender: () => sender,
    tell: (word) => {
      if (!closed) channel.postMessage(word);
    },
    close: () => {
      closed = true;
      sender = false;
      document.removeEventListener("visibilitychange", looked_at);
      channel.close();
      let_go();
    },
  };
}

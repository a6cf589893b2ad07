// The browser's side of the connection: its WebSocket, and when it is worth trying at once.
import type { Socket } from "./connection";

const sub_protocol = "veirom.v1";

export function open_socket(): Socket {
  const address = new URL("/ws", location.href);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  return new WebSocket(address, sub_protocol) as Socket;
}

/** Calls `then` when the device says it has a line, and when somebody looks at the page again. */
export function watch_line(then: (why: "online" | "visible") => void): () => void {
  const online = () => then("online");
  const visible = () => {
    if (document.visibilityState === "visible") then("visible");
  };
  window.addEventListener("online", online);
  document.addEventListener("visibilitychange", visible);
  return () => {
    window.removeEventListener("online", online);
    document.removeEventListener("visibilitychange", visible);
  };
}

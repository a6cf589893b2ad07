// Things in a room before a test begins: put over the page's own session, through the product's own wire.
import type { Page } from "@playwright/test";

export interface Thing {
  readonly kind: string;
  readonly id: string;
  readonly value: object;
  /** The seq of what it takes the place of; without it the thing is new. */
  readonly base?: number;
}

/** A new id, as clients make them. */
export const new_id = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/** `page` is somebody's who may; `room` is its address. Comes back with the first seq when all of it is kept. */
export async function puts(page: Page, room: string, things: readonly Thing[]): Promise<number> {
  const id = /room\/([0-9a-f]{32})/.exec(room)?.[1];
  const put_id = new_id();
  const answer = await page.evaluate(
    ({ id, put_id, things }) =>
      new Promise<string | number>((answer) => {
        const socket = new WebSocket(location.origin.replace(/^http/, "ws") + "/ws", "veirom.v1");
        const say = (frame: object) => socket.send(JSON.stringify(frame));
        const end = (what: string | number) => {
          answer(what);
          socket.close();
        };
        socket.onopen = () =>
          say({
            type: "enter",
            room: id,
            side: "circle",
            after: 0,
            grant: 0,
            drafts_after: 0,
          });
        socket.onclose = () => answer("closed");
        socket.onmessage = ({ data }) => {
          const frame = JSON.parse(String(data)) as {
            type: string;
            put_id?: string;
            first?: number;
          };
          const changes = things.map((each) => ({ base: 0, ...each, v: 1 }));
          if (frame.type === "entered")
            say({ type: "put", room: id, side: "circle", put_id, changes });
          if (frame.type === "done") end(frame.first ?? 0);
          if (frame.type === "refused" || frame.type === "malformed") end(JSON.stringify(frame));
        };
      }),
    { id, put_id, things },
  );
  if (typeof answer === "string") throw new Error(`not put: ${answer}`);
  return answer;
}

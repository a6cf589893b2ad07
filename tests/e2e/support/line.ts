// A phone's line to the server that can be cut: connections die and new ones are refused, for the page, its
// WebSocket and its service worker alike.
import { connect, createServer, type Server, type Socket } from "node:net";
import { free_port } from "./program";

export class Line {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  private constructor(
    readonly port: number,
    private readonly to: number,
  ) {}

  static async to(port: number): Promise<Line> {
    const line = new Line(await free_port(), port);
    await line.mend();
    return line;
  }

  async mend(): Promise<void> {
    if (this.#server) return;
    const server = createServer((near) => {
      const far = connect(this.to, "127.0.0.1");
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one);
        one.on("error", () => other.destroy());
        one.on("close", () => {
          this.#sockets.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    this.#server = server;
    await new Promise<void>((listening) => server.listen(this.port, "127.0.0.1", listening));
  }

  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((closed) => server.close(closed));
  }
}

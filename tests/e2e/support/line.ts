// A line to the server that can be cut: connections die and new ones are refused, for the page, its WebSocket and its
// service worker alike. Also in the middle of something: half a frame on its way there, or the answer on its way back.
import { connect, createServer, type Server, type Socket } from "node:net";
import { free_port } from "./program";

export class Line {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #fails: "there" | "back" | undefined;

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
    this.#fails = undefined;
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
      }
      near.on("data", (data) => void this.#there(far, data));
      near.on("end", () => far.end());
      far.on("data", (data) => this.#fails === "back" || near.write(data));
      far.on("end", () => near.end());
    });
    this.#server = server;
    await new Promise<void>((listening) => server.listen(this.port, "127.0.0.1", listening));
  }

  /**
   * `there`: of what is sent next only half arrives, and the line is cut. `back`: all arrives, and no answer to it
   * ever comes. Until it is mended.
   */
  fail(where: "there" | "back"): void {
    this.#fails = where;
  }

  async #there(far: Socket, data: Buffer): Promise<void> {
    if (this.#fails !== "there") {
      far.write(data);
      return;
    }
    this.#fails = undefined;
    // On the wire before the connection goes.
    await new Promise((sent) => far.write(data.subarray(0, data.length / 2), sent));
    await this.cut();
  }

  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((closed) => server.close(closed));
  }
}

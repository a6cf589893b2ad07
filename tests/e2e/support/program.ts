// Starts the real program as a demonstration in a folder of its own, kills it, starts it again.
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

/**
 * Outside the range from which the kernel picks ports for outgoing connections (32768 and up): it has to be free
 * when the program binds it, and again after that was killed.
 */
export async function free_port(): Promise<number> {
  for (;;) {
    const port = 12_000 + Math.floor(Math.random() * 18_000);
    if (await can_listen(port)) return port;
  }
}

function can_listen(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once("error", () => answer(false));
    server.listen(port, "127.0.0.1", () => server.close(() => answer(true)));
  });
}

export class Program {
  readonly port: number;
  readonly address: string;
  readonly #folder = mkdtempSync(join(tmpdir(), "veirom-e2e-"));
  #process: ChildProcess | undefined;
  #said = "";

  private constructor(
    port: number,
    private readonly rooms: string | undefined,
  ) {
    // Started by root, the database runs as another user, who must be able to pass.
    chmodSync(this.#folder, 0o755);
    this.port = port;
    this.address = `http://localhost:${port}`;
  }

  /** `rooms`: begins with the rooms of deploy/demo-rooms, as deploy/demo does, or with those of another folder. */
  static async started({
    rooms,
  }: { rooms?: boolean | string } = {}): Promise<Program> {
    const folder = rooms === true ? "deploy/demo-rooms" : rooms || undefined;
    const program = new Program(await free_port(), folder);
    await program.start();
    return program;
  }

  /** As deploy/demo starts it. Comes back when /readyz answers 200. */
  async start(): Promise<void> {
    const path =
      process.env.E2E_PROGRAM ?? join(root, "build/release/server/veirom");
    this.#said = "";
    const rooms = this.rooms ? ["--rooms", this.rooms] : [];
    this.#process = spawn(
      path,
      ["demo", "--folder", this.#folder, "--port", String(this.port), ...rooms],
      { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
    );
    this.#process.stdout?.on("data", (data) => (this.#said += data));
    this.#process.stderr?.on("data", (data) => (this.#said += data));
    const until = Date.now() + 120_000;
    while (!(await this.ready())) {
      if (this.#process.exitCode !== null || Date.now() > until)
        throw new Error(`no start:\n${this.#said}`);
      await new Promise((woken) => setTimeout(woken, 200));
    }
  }

  private async ready(): Promise<boolean> {
    if (!this.#said.includes("Sign in:")) return false;
    return fetch(`${this.address}/readyz`).then(
      (answer) => answer.status === 200,
      () => false,
    );
  }

  /** kill -9: nothing is flushed, nobody is told. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.#end("SIGTERM");
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const process = this.#process;
    if (!process || process.exitCode !== null) return;
    await new Promise((ended) => {
      process.once("exit", ended);
      process.kill(signal);
    });
  }

  /** As it was printed for the person who starts the demonstration. */
  password_of(name: string): string {
    const found = new RegExp(`name: ${name}\\s+password: (\\S+)`).exec(
      this.#said,
    );
    if (!found?.[1])
      throw new Error(`no sign-in for ${name} in:\n${this.#said}`);
    return found[1];
  }

  /** What it wrote to its log and its terminal since the last start. */
  get said(): string {
    return this.#said;
  }
}

// Documents on their way, both ways: nothing lost by a bad line, nothing claimed about what did not arrive.
import { expect, test } from "vitest";
import type { Asked } from "../room/model";
import {
  limits,
  type Document,
  type DocumentUpload,
  type RoomId,
  type ThingId,
} from "../room/wire";
import { downloaded } from "./download";
import { clean_name } from "./names";
import { Uploads } from "./uploads";

const room = "1".repeat(32) as RoomId;
const id = "2".repeat(32) as ThingId;
const part_bytes = 10;
const no_line = { ok: false, refusal: { code: "no_line", field: "" } } as const;

/** Keeps parts like the server; `loses` says which requests never get through. */
class PartsKept {
  readonly parts = new Map<number, string>();
  readonly asked: string[] = [];
  loses: (asked: string) => boolean = () => false;
  refuses: string | undefined;
  #count = 0;

  begin = (_room: RoomId, _id: ThingId, size: number): Promise<Asked<DocumentUpload>> => {
    this.#count = Math.ceil(size / part_bytes);
    return this.#answer("begin", () => ({ part_bytes, parts: [...this.parts.keys()] }));
  };

  keep_part = async (_room: RoomId, _id: ThingId, part: number, bytes: Blob) => {
    const text = await bytes.text();
    return this.#answer(`part ${part}`, () => {
      this.parts.set(part, text);
      const whole = this.parts.size === this.#count;
      return { part_bytes, parts: [], ...(whole && { type: "text" as const }) };
    });
  };

  #answer(asked: string, answer: () => DocumentUpload): Promise<Asked<DocumentUpload>> {
    this.asked.push(asked);
    if (this.loses(asked)) return Promise.resolve(no_line);
    if (this.refuses) {
      return Promise.resolve({ ok: false, refusal: { code: "wrong_type", field: "" } });
    }
    return Promise.resolve({ ok: true, value: answer() });
  }
}

function sending(server: PartsKept) {
  const arrived: [ThingId, Document][] = [];
  const waiting: (() => void)[] = [];
  const uploads = new Uploads({
    room,
    clock: {
      now: () => 0,
      after: (_ms, then) => {
        waiting.push(then);
        return () => undefined;
      },
    },
    begin: server.begin,
    keep_part: server.keep_part,
    arrived: (id, document) => arrived.push([id, document]),
  });
  return { uploads, arrived, waiting };
}

const settled = () => new Promise((done) => setTimeout(done, 20));

test("a document goes up in parts and is told whole with its type and a name that stands", async () => {
  const server = new PartsKept();
  const { uploads, arrived } = sending(server);
  uploads.add(id, "../my life", new Blob(["0123456789abcdefghijklm"]));
  expect(uploads.views.now()[0]).toMatchObject({ state: "sending", sent: 0, size: 23 });
  await settled();
  expect([...server.parts.values()]).toEqual(["0123456789", "abcdefghij", "klm"]);
  expect(arrived).toEqual([[id, { name: "my life.txt", type: "text", size: 23 }]]);
  expect(uploads.views.now()).toEqual([]);
});

test("a line that goes away costs a part; the rest goes on from there", async () => {
  const server = new PartsKept();
  const { uploads, arrived } = sending(server);
  server.loses = (asked) => asked === "part 1";
  uploads.add(id, "cv.txt", new Blob(["0123456789abcdefghijklm"]));
  await settled();
  expect(uploads.views.now()[0]).toMatchObject({ state: "waits", sent: 10 });
  expect(arrived).toEqual([]);
  server.loses = () => false;
  server.asked.length = 0;
  uploads.pump();
  await settled();
  expect(server.asked).toEqual(["begin", "part 1", "part 2"]);
  expect(arrived).toHaveLength(1);
});

test("what all came before a cut is looked at once more, and what was let go is not told", async () => {
  const server = new PartsKept();
  server.parts.set(0, "0123456789");
  const { uploads, arrived } = sending(server);
  uploads.add(id, "cv.txt", new Blob(["0123456789"]));
  await settled();
  expect(server.asked).toEqual(["begin", "part 0"]);
  expect(arrived).toHaveLength(1);
  uploads.add(id, "cv.txt", new Blob(["0123456789"]));
  uploads.let_go(id);
  await settled();
  expect(arrived).toHaveLength(1);
});

test("what can't be taken says why and is not tried again", async () => {
  const server = new PartsKept();
  server.refuses = "wrong_type";
  const { uploads, waiting } = sending(server);
  uploads.add(id, "page.html", new Blob(["<html>"]));
  await settled();
  expect(uploads.views.now()[0]).toMatchObject({ state: "refused", code: "wrong_type" });
  uploads.pump();
  await settled();
  expect(server.asked).toEqual(["begin"]);
  expect(waiting).toEqual([]);
});

test.each([
  ["CV.pdf", "pdf", "CV.pdf"],
  ["CV.PDF", "pdf", "CV.PDF"],
  ["photo.heic", "jpeg", "photo.heic.jpg"],
  ["..\\..\\evil.html", "text", "evil.html.txt"],
  ["\u202Efdp.exe", "pdf", "fdp.exe.pdf"],
  [".pdf", "pdf", "pdf.pdf"],
  ["///", "png", "paper.png"],
  ["å".repeat(300) + ".docx", "docx", "å".repeat(195) + ".docx"],
] as const)("%s of type %s becomes %s", (name, type, clean) => {
  expect(clean_name(name, type, "paper")).toBe(clean);
});

test("a document is put together from its parts, and a lost one is asked for again", async () => {
  const size = limits.document_part_bytes + 5;
  const document: Document = { name: "a.png", type: "png", size };
  const bytes = "x".repeat(size);
  let lost = 2;
  const asked: number[] = [];
  const progress: number[] = [];
  const ask = (part: number): Promise<Asked<Blob>> => {
    asked.push(part);
    if (part === 1 && lost-- > 0) return Promise.resolve(no_line);
    const start = part * limits.document_part_bytes;
    const value = new Blob([bytes.slice(start, start + limits.document_part_bytes)]);
    return Promise.resolve({ ok: true, value });
  };
  const whole = await downloaded(document, ask, (received) => progress.push(received));
  expect(whole.ok && (await whole.value.text()) === bytes).toBe(true);
  expect(whole.ok && whole.value.type).toBe("image/png");
  expect(asked).toEqual([0, 1, 1, 1]);
  expect(progress).toEqual([limits.document_part_bytes, size]);
  // A type that a browser could run is never said.
  const text = await downloaded({ ...document, type: "text" }, ask, () => undefined);
  expect(text.ok && text.value.type).toBe("application/octet-stream");
  const short = await downloaded({ ...document, size: 7 }, ask, () => undefined);
  expect(short.ok).toBe(false);
});

// @vitest-environment node
import { describe, expect, test } from "vitest";
import { Api } from "./api";
import type { RoomId, ThingId } from "../room/wire";

interface Asked {
  readonly address: string;
  readonly request: RequestInit;
}

function api_that_says(answer: Response | Error) {
  const asked: Asked[] = [];
  const api = new Api((address, request) => {
    asked.push({ address, request });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { api, asked };
}

const json = (status: number, body: object) => new Response(JSON.stringify(body), { status });

describe("what is asked over HTTP", () => {
  test("carries the header that only our own page can set", async () => {
    const { api, asked } = api_that_says(json(200, { rooms: [] }));
    await api.rooms();
    expect(asked[0]?.address).toBe("/api/rooms");
    expect(asked[0]?.request).toMatchObject({
      method: "GET",
      credentials: "same-origin",
      redirect: "error",
      headers: { "X-Veirom": "1" },
    });
    expect(asked[0]?.request.body).toBeUndefined();
  });

  test("a body is JSON, and what is in an address is escaped", async () => {
    const { api, asked } = api_that_says(json(200, {}));
    await api.invite("a/../b" as RoomId, "seeker", "nb");
    expect(asked[0]?.address).toBe("/api/rooms/a%2F..%2Fb/invitations");
    expect(asked[0]?.request.body).toBe('{"role":"seeker","language":"nb"}');
  });

  test("an answer without a body is an answer", async () => {
    const { api } = api_that_says(new Response(null, { status: 204 }));
    expect(await api.sign_out()).toEqual({ ok: true, value: undefined });
  });

  test.each([
    [json(410, { code: "link_spent", field: "" }), { code: "link_spent", field: "" }],
    [json(429, { code: "later", field: "", ms: 5 }), { code: "later", field: "", ms: 5 }],
    [json(401, { unknown: 1 }), { code: "not_signed_in", field: "" }],
    [new Response("", { status: 502 }), { code: "unavailable", field: "" }],
    [new Response("<html>", { status: 502 }), { code: "no_line", field: "" }],
    [new TypeError("cut"), { code: "no_line", field: "" }],
  ])("a refusal is a value %#", async (answer, refusal) => {
    const { api } = api_that_says(answer);
    expect(await api.me()).toEqual({ ok: false, refusal });
  });

  test("a part of a document goes as bytes and comes as bytes", async () => {
    const room = "1".repeat(32) as RoomId;
    const id = "2".repeat(32) as ThingId;
    const up = api_that_says(json(200, { part_bytes: 10, parts: [], type: "pdf" }));
    const bytes = new Blob(["%PDF-"]);
    const kept = await up.api.keep_document_part(room, id, 3, bytes);
    expect(kept.ok && kept.value.type).toBe("pdf");
    expect(up.asked[0]?.address).toBe(`/api/rooms/${room}/documents/${id}/3`);
    expect(up.asked[0]?.request).toMatchObject({
      method: "PUT",
      headers: { "Content-Type": "application/octet-stream", "X-Veirom": "1" },
    });
    expect(up.asked[0]?.request.body).toBe(bytes);

    const down = api_that_says(new Response("%PDF-"));
    const got = await down.api.document_part(room, id, 0);
    expect(got.ok && (await got.value.text())).toBe("%PDF-");
    const gone = api_that_says(json(404, { code: "unknown", field: "" }));
    const not = await gone.api.document_part(room, id, 0);
    expect(not).toMatchObject({ ok: false, refusal: { code: "unknown" } });
  });
});

// @vitest-environment node
import { describe, expect, test } from "vitest";
import { agreed, agreed_version, type GivenApproval } from "./agreed";
import type { Activity, DeliveredEntry, PersonId, Role, ThingId } from "./wire";

const ine = "a".repeat(32) as PersonId;
const kari = "c".repeat(32) as PersonId;
const sam = "d".repeat(32) as PersonId;
const activity: Activity = {
  type: "other",
  title: "Visit",
  learning_goal: "",
  where: "",
  who_does_what: "",
  steps: [{ id: "s", text: "call", done: false }],
  phase: "proposed",
};

function entry(seq: number, by: PersonId, value: Activity | null, erased = false): DeliveredEntry {
  const id = "a" as ThingId;
  return {
    seq,
    at: seq * 10,
    by,
    kind: "activity",
    id,
    v: 1,
    value,
    erased,
  } as unknown as DeliveredEntry;
}

const ticked = { ...activity, steps: [{ id: "s", text: "call", done: true }] };

describe("the version that is agreed on", () => {
  test.each<[string, DeliveredEntry[], number | undefined]>([
    ["the first", [entry(1, ine, activity)], 1],
    ["a ticked step is not a new one", [entry(1, ine, activity), entry(2, kari, ticked)], 1],
    [
      "nor a new phase",
      [entry(1, ine, activity), entry(2, kari, { ...activity, phase: "done" })],
      1,
    ],
    ["another title is", [entry(1, ine, activity), entry(2, kari, { ...activity, title: "x" })], 2],
    [
      "another text of a step is",
      [
        entry(1, ine, activity),
        entry(2, kari, { ...activity, steps: [{ id: "s", text: "write", done: false }] }),
      ],
      2,
    ],
    [
      "a follow-up day is",
      [entry(1, ine, activity), entry(2, ine, { ...activity, follow_up: "2026-12-01" })],
      2,
    ],
    [
      "changed back is a new one",
      [
        entry(1, ine, activity),
        entry(2, kari, { ...activity, title: "x" }),
        entry(3, ine, activity),
      ],
      3,
    ],
    ["withdrawn: none", [entry(1, ine, activity), entry(2, ine, null)], undefined],
    [
      "put again after it was withdrawn: a new one",
      [entry(1, ine, activity), entry(2, ine, null), entry(3, ine, activity)],
      3,
    ],
  ])("%s", (_name, history, seq) => {
    expect(agreed_version("activity", history)?.seq).toBe(seq);
  });
});

describe("agreed", () => {
  const by_ine = { seq: 5, at: 50, by: ine };
  const said = (
    by: PersonId,
    role: Role,
    answer: "approved" | "declined",
    seq = 5,
    words = "",
  ): GivenApproval => ({
    value: { kind: "activity", thing: "a" as ThingId, seq, answer, words },
    by,
    at: 70,
    role,
  });

  test.each<[string, Role, GivenApproval[], ReturnType<typeof agreed>]>([
    [
      "who wrote it has said yes",
      "seeker",
      [],
      { state: "waits", for: ["counsellor"], for_me: true },
    ],
    ["a lead says yes", "seeker", [said(kari, "lead", "approved")], { state: "agreed", at: 70 }],
    [
      "or a counsellor",
      "seeker",
      [said(sam, "counsellor", "approved")],
      { state: "agreed", at: 70 },
    ],
    [
      "a specialist can't",
      "seeker",
      [said(sam, "specialist", "approved")],
      {
        state: "waits",
        for: ["counsellor"],
        for_me: true,
      },
    ],
    [
      "a yes to an older version is none",
      "seeker",
      [said(kari, "lead", "approved", 4)],
      {
        state: "waits",
        for: ["counsellor"],
        for_me: true,
      },
    ],
    [
      "a no is told with its words",
      "seeker",
      [said(kari, "lead", "declined", 5, "too far")],
      {
        state: "declined",
        by: kari,
        words: "too far",
      },
    ],
    [
      "a no to an older version is none",
      "seeker",
      [said(kari, "lead", "declined", 4)],
      {
        state: "waits",
        for: ["counsellor"],
        for_me: true,
      },
    ],
    [
      "one of two counsellors is enough",
      "seeker",
      [said(sam, "counsellor", "declined"), said(kari, "lead", "approved")],
      { state: "agreed", at: 70 },
    ],
    [
      "who wrote it and declines it has taken the yes back",
      "seeker",
      [said(ine, "seeker", "declined", 5, "no"), said(kari, "lead", "approved")],
      { state: "declined", by: ine, words: "no" },
    ],
    [
      "written by a specialist, both are asked",
      "specialist",
      [],
      {
        state: "waits",
        for: ["seeker", "counsellor"],
        for_me: true,
      },
    ],
  ])("%s", (_name, writer, approvals, state) => {
    expect(agreed(by_ine, writer, approvals, "lead")).toEqual(state);
  });
});

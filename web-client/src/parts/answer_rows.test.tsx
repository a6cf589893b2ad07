import { screen } from "@testing-library/react";
import user_event from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { AnswerRows } from "./answer_rows";
import { in_words } from "./in_words";

const option = (value: string) => ({ value, words: `svar ${value}` });
const seven = ["1", "2", "3", "4", "5", "6", "7"].map(option);
const others = ["don't", "not", "won't", "else"].map(option);

function Rows({ on_choose }: { readonly on_choose: (value: string) => void }) {
  const [chosen, choose] = useState<string | null>(null);
  return (
    <>
      <p id="question">Passer det?</p>
      <AnswerRows
        labelled_by="question"
        steps={seven}
        others={others}
        chosen={chosen}
        on_choose={(value) => {
          choose(value);
          on_choose(value);
        }}
      />
    </>
  );
}

test("any number of steps and other answers is one question", async () => {
  await in_words(<Rows on_choose={() => undefined} />);
  const group = screen.getByRole("radiogroup", { name: "Passer det?" });
  expect(group.querySelectorAll("input[type=radio]")).toHaveLength(11);
  expect(screen.getByText("eller")).toBeTruthy();
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
});

test("a tap chooses, another tap corrects, nothing moves on", async () => {
  const chosen = vi.fn();
  const user = user_event.setup();
  await in_words(<Rows on_choose={chosen} />);
  await user.click(screen.getByText("svar 2"));
  await user.click(screen.getByText("svar not"));
  expect(chosen.mock.calls).toEqual([["2"], ["not"]]);
  expect(screen.getByRole("radio", { checked: true })).toHaveProperty("value", "not");
});

test("arrows go from the last step to the other answers", async () => {
  const chosen = vi.fn();
  const user = user_event.setup();
  await in_words(<Rows on_choose={chosen} />);
  await user.click(screen.getByText("svar 7"));
  await user.keyboard("{ArrowDown}");
  expect(chosen).toHaveBeenLastCalledWith("don't");
});

test("leaves grow with the step, from bud to full, whatever the number of steps", async () => {
  const { container } = await in_words(<Rows on_choose={() => undefined} />);
  const leaves = [...container.querySelectorAll(".leaf:not(.other-mark) path")];
  const tops = leaves.map((leaf) =>
    Number(/ 12 ([\d.]+)C/.exec(leaf.getAttribute("d") ?? "")?.[1]),
  );
  expect(tops).toHaveLength(7);
  for (const [place, top] of tops.entries()) {
    if (place > 0) expect(top).toBeLessThan(tops[place - 1] ?? 0);
  }
  expect(tops[6]).toBeCloseTo(1);
});

// WCAG 2.2 AA by axe on what is shown now. The content policy allows no script of ours, so it is brought in
// over the browser's own debugging line.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** Of what can be wrong in another light, nothing but the colours. */
const rules = {
  everything: `["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]`,
  colours: `{ type: "rule", values: ["color-contrast"] }`,
};

export async function expect_accessible(
  page: Page,
  screen: string,
  what: keyof typeof rules = "everything",
): Promise<void> {
  const debugging = await page.context().newCDPSession(page);
  const evaluate = async (expression: string) =>
    (
      await debugging.send("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })
    ).result.value as unknown;
  await evaluate(`${source}; true`);
  const look = async () =>
    (await evaluate(
      `axe.run(document, { runOnly: ${rules[what]} }).then((r) => ({
       violations: r.violations.map((v) => ({ id: v.id, help: v.help,
         nodes: v.nodes.map((n) => ({ html: n.html, failureSummary: n.failureSummary })) })) }))`,
    )) as Found;
  const found = await look();
  // What lies half under a bar at one place is free at another: a target is too small when it is so at both.
  const small = new Set<string>();
  if (found.violations.some(({ id }) => id === "target-size")) {
    await evaluate("scrollTo(0, document.documentElement.scrollHeight); true");
    for (const { id, nodes } of (await look()).violations)
      if (id === "target-size") for (const { html } of nodes) small.add(html);
    await evaluate("scrollTo(0, 0); true");
  }
  await debugging.detach();
  const told = found.violations
    .map((one) =>
      one.id === "target-size"
        ? { ...one, nodes: one.nodes.filter(({ html }) => small.has(html)) }
        : one,
    )
    .filter(({ nodes }) => nodes.length > 0)
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}\n${nodes.map((node) => `  ${node.html}\n  ${node.failureSummary}`).join("\n")}`,
    );
  expect.soft(told, `axe on ${screen}`).toEqual([]);
}

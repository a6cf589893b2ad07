import { expect, test } from "vitest";
import { wiring_only } from "../../tools/aksel_tokens";

test("of Aksel's tokens only the wiring stays", () => {
  const css = `:root {\n  --ax-danger-600: #c30000;\n  --ax-space-4: 0.25rem;\n  --ax-bg-strong: var(--ax-accent-600);\n}\n.dark {\n  --ax-danger-600: #f00;\n}`;
  const kept = wiring_only(css);
  expect(kept).not.toContain("#c30000");
  expect(kept).not.toContain(".dark");
  expect(kept).toContain("--ax-space-4: 0.25rem");
  expect(kept).toContain("--ax-bg-strong: var(--ax-accent-600)");
});

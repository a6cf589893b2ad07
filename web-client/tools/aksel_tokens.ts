// Lets only the wiring of Aksel's token file into the build: which semantic
// token points at which ramp, and the plain measures. Its own colours stay
// outside, because src/look/ brings the ramps, and a red nobody refers to
// would still be a red in the stylesheet.
import type { Plugin } from "vite";

const measures = /^--ax-(space|radius|font|breakpoint|z-index)/;
const foreign = /(brand|meta)-/;

function keeps(declaration: string): boolean {
  const parts = /^\s*(--[\w-]+):\s*(.+);$/.exec(declaration);
  if (!parts?.[1] || !parts[2]) return true;
  const [, name, value] = parts;
  if (foreign.test(name) || foreign.test(value)) return false;
  return measures.test(name) || value.startsWith("var(");
}

/** Drops declarations, then the blocks that became empty. */
export function wiring_only(css: string): string {
  const kept = css.split("\n").filter(keeps).join("\n");
  return kept.replace(/[^{};]+\{\s*\}/g, "");
}

export function aksel_tokens(): Plugin {
  return {
    name: "veirom-aksel-tokens",
    enforce: "pre",
    transform(code, id) {
      return id.includes("ds-css/dist/global/tokens.css") ? wiring_only(code) : null;
    },
  };
}

// Lets only what Veirom uses of Aksel's stylesheets into the build.
//
// Of the token file only the wiring (which semantic token points at which ramp)
// and plain measures: src/look/ brings the ramps, and a red that nobody refers to
// would still be a red in the stylesheet. Of the form file only the parts in use.
import postcss, { type Declaration, type Rule } from "postcss";
import type { Plugin } from "vite";

const measure = /^--ax-(space|radius|font|breakpoint|z-index)/;
const foreign = /(brand|meta)-/;
const unused =
  /\.aksel-(dropzone|file|error-summary|confirmation-panel|combobox|search|radio|form-summary|form-progress|textarea|fieldset)/;

function is_wiring({ prop, value }: Declaration): boolean {
  if (foreign.test(prop) || foreign.test(value)) return false;
  return !prop.startsWith("--ax-") || measure.test(prop) || value.startsWith("var(");
}

function is_used(rule: Rule): boolean {
  return rule.selectors.some((selector) => !unused.test(selector));
}

export function pruned(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkDecls((declaration) => {
    if (!is_wiring(declaration)) declaration.remove();
  });
  sheet.walkRules((rule) => {
    if (!is_used(rule) || rule.nodes.length === 0) rule.remove();
  });
  return sheet.toString();
}

export function aksel_pruned(): Plugin {
  return {
    name: "veirom-aksel-pruned",
    enforce: "pre",
    transform(code, id) {
      return id.includes("@navikt/ds-css/") && id.includes(".css") ? pruned(code) : null;
    },
  };
}

// Values of older versions become those of this client, one small step from each version to the next, kept for
// ever. The same steps as in protocol/lifting.cpp, held together by the golden files of tests/unit/protocol.
import { kind_versions, type Json, type Kind } from "./wire";

/** From one version to the next. Must bear a draft, which may lack any field. */
export type Step = (older: Json) => Json;
/** For each kind the step from version 1 to 2, from 2 to 3, and so on. */
export type Steps = { readonly [K in Kind]?: readonly Step[] };

/** No kind has a second version yet. */
export const steps: Steps = {};

/** Null stays null. Undefined: of a newer version than `to`; it is kept as it is and not touched. */
export function lift(
  kind: Kind,
  v: number,
  value: Json,
  known: Steps = steps,
  to: number = kind_versions[kind],
): Json | undefined {
  if (v > to) return undefined;
  if (value === null) return null;
  return (known[kind] ?? []).slice(v - 1, to - 1).reduce<Json>((older, step) => step(older), value);
}

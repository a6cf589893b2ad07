// The types of activity in the reader's language: the newest there are, or those that something was written with.
import { useMemo } from "react";
import { useInstrumentNames, useInstruments } from "../../room/hooks";
import type { Particulars } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { type ActivityTypes, read_types } from "./types";

export function useActivityTypes(of: Particulars | undefined): ActivityTypes | undefined {
  const { language } = useWords();
  const names = useInstrumentNames();
  const used = of && [{ id: of.instrument, version: of.instrument_version }];
  const views = useInstruments(used ?? names ?? []);
  return useMemo(
    () => views.map((view) => read_types(view, language)).find((types) => types !== undefined),
    [views, language],
  );
}

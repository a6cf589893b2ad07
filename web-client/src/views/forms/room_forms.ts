// The forms of a room as screens see them: what stands, my working copies, and every form that there is to fill in.
import { useMemo } from "react";
import { useInstrumentNames, useInstruments, useInstrumentsRead } from "../../room/hooks";
import type { RoomView, StaffView, ThingView } from "../../room/model";
import type { Form, ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { title_in } from "./filled";
import { type FormSheet, read_sheet } from "./form_sheet";

export interface RoomForm {
  readonly id: ThingId;
  /** In the version it was begun with. */
  readonly sheet: FormSheet;
  /** Its own title, or what kind of form it is. */
  readonly title: string;
  /** My working copy. Absent for everybody but its owner. */
  readonly draft: Form | undefined;
  /** What others can see; absent: nothing, or taken back. */
  readonly given: ThingView<"form"> | undefined;
  /** Somebody has typed it in for the seeker, who has not looked at it yet. */
  readonly typed_in: boolean;
}

export interface RoomForms {
  /** No form's words are still on their way. */
  readonly ready: boolean;
  /** Every form of this side, in its newest version. */
  readonly kinds: readonly FormSheet[];
  /** What is written or given, in the order made. */
  readonly all: readonly RoomForm[];
}

export function is_typed_in({ given }: { readonly given: string }): boolean {
  return given !== "self";
}

export const useRoomForms = (view: RoomView): RoomForms => useForms(view, false);

/** The same on the side of those who help. */
export const useStaffForms = (staff: StaffView): RoomForms => useForms(staff, true);

function useForms(view: Pick<RoomView, "things" | "drafts">, among_staff: boolean): RoomForms {
  const { language } = useWords();
  const names = useInstrumentNames();
  const things = useMemo(() => view.things("form"), [view]);
  const drafts = useMemo(() => view.drafts("form"), [view]);
  const wanted = useMemo(() => {
    const used = [...things, ...drafts].map(({ value }) => ({
      id: value.instrument,
      version: value.instrument_version,
    }));
    return [...(names ?? []), ...used];
  }, [names, things, drafts]);
  const views = useInstruments(wanted);
  const ready = useInstrumentsRead(names, wanted, views);
  return useMemo(() => {
    const sheets = views.flatMap((each) => read_sheet(each, language) ?? []);
    const sheet_of = ({ instrument, instrument_version }: Form) =>
      sheets.find((each) => each.instrument === instrument && each.version === instrument_version);
    const here = (sheet: FormSheet) => sheet.among_staff === among_staff;
    const newest = (sheet: FormSheet) =>
      names?.some(({ id, version }) => id === sheet.instrument && version === sheet.version);
    return {
      ready,
      kinds: sheets.filter((sheet) => here(sheet) && newest(sheet)),
      all: room_forms(things, drafts, sheet_of),
    };
  }, [views, language, names, ready, things, drafts, among_staff]);
}

function room_forms(
  things: readonly ThingView<"form">[],
  drafts: readonly { readonly id: ThingId; readonly value: Form }[],
  sheet_of: (form: Form) => FormSheet | undefined,
): RoomForm[] {
  const ids = new Set([...things.map(({ id }) => id), ...drafts.map(({ id }) => id)]);
  return [...ids].flatMap((id): RoomForm[] => {
    const given = things.find((each) => each.id === id);
    const draft = drafts.find((each) => each.id === id)?.value;
    const shown = draft ?? given?.value;
    const sheet = shown && sheet_of(shown);
    if (!sheet) return [];
    return [
      {
        id,
        sheet,
        title: title_in(sheet, shown) ?? sheet.title,
        draft,
        given,
        typed_in: given !== undefined && is_typed_in(given.value),
      },
    ];
  });
}

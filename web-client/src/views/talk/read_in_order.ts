// What a screen that shows only a part of the conversation may count as read. Pure.
import type { MessageView } from "../../room/model";
import type { Seq, ThingId } from "../../room/wire";

/**
 * A read mark says "everything up to here". With messages left out of sight it may therefore go only as far as
 * nothing unread was passed over. Undefined: this one may not move it.
 */
export function readable_up_to(
  message: MessageView,
  all: readonly MessageView[],
  shown: readonly MessageView[],
  first_unread: Seq | undefined,
): Seq | undefined {
  const { seq, mine } = message;
  if (mine || seq === undefined) return undefined;
  if (first_unread === undefined || shown.length === all.length) return seq;
  const in_sight = new Set(shown.map(({ id }) => id));
  const passed_over = all.some(
    (each) =>
      !each.mine &&
      !each.gone &&
      each.seq !== undefined &&
      each.seq >= first_unread &&
      each.seq < seq &&
      !in_sight.has(each.id),
  );
  return passed_over ? undefined : seq;
}

/** Of one subject; a whole theme holds its points as well. */
export function about_this(
  messages: readonly MessageView[],
  subject: { readonly kind: string; readonly id: ThingId; readonly part?: string },
): MessageView[] {
  return messages.filter(
    ({ about }) =>
      about?.kind === subject.kind &&
      about.id === subject.id &&
      (subject.part === undefined || about.part === subject.part),
  );
}

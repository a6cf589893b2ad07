// Where the conversation stands on the screen: it opens at what is new, follows what comes as long as one is at
// its end, goes to one message when asked, and never jumps while somebody reads.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { MessageView, RoomView } from "../../room/model";
import type { ThingId } from "../../room/wire";

const near_px = 140;

export const message_element = (id: ThingId) => `message-${id}`;

/** The line stays where it was when the conversation was opened: reading must not make it move. */
export function useLineAboveNew({ phase, first_unread }: RoomView) {
  const [line, set_line] = useState(first_unread);
  const [settled, settle] = useState(false);
  if (!settled) {
    if (line !== first_unread && first_unread !== undefined) set_line(first_unread);
    if (phase === "ready") settle(true);
  }
  return [line, set_line] as const;
}

/** In a column the list scrolls by itself; where it has the page to itself, the page does. */
function scrolling_box(list: HTMLElement | null): Element | null {
  if (!list || list.offsetParent === null) return null;
  return getComputedStyle(list).overflowY === "auto" ? list : document.scrollingElement;
}

export function go_to_message(id: ThingId): boolean {
  const element = document.getElementById(message_element(id));
  if (!element) return false;
  element.scrollIntoView({ block: "center" });
  element.focus({ preventScroll: true });
  return true;
}

/** Where the new begins; without any, at the end. False where nothing stands yet. */
function open_at_new(list: HTMLElement | null, box: Element): boolean {
  const line = list?.querySelector(".new-line");
  if (line) line.scrollIntoView({ block: "start" });
  else box.scrollTop = box.scrollHeight;
  return (list?.querySelector(".message") ?? null) !== null;
}

interface Staying {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly messages: readonly MessageView[];
  /** On a phone the desk shows one part at a time: the conversation is the one. */
  readonly in_sight: boolean;
  /** Of the address: this message is what one came for. */
  readonly wanted: ThingId | undefined;
}

/** Answers whether something has come below while one was reading further up. */
export function useStaying({ list, messages, in_sight, wanted }: Staying) {
  const at_end = useRef(true);
  const opened = useRef(false);
  const place = useRef(0);
  const [news_below, set_news_below] = useState(false);
  const newest = messages.at(-1);
  const newest_id = newest?.id;
  const is_mine = newest?.mine === true;
  const wanted_is_here = messages.some(({ id }) => id === wanted);

  useEffect(() => {
    const look = () => {
      const box = scrolling_box(list.current);
      if (!box) return;
      if (box === list.current) place.current = box.scrollTop;
      at_end.current = box.scrollHeight - box.scrollTop - box.clientHeight < near_px;
      if (at_end.current) set_news_below(false);
    };
    // Who was at the end stays there when the window takes another shape, or a keyboard comes up; who was reading
    // further up finds the place again when the list was out of sight meanwhile, which makes it forget.
    const keep_place = () => {
      const box = scrolling_box(list.current);
      if (!box) return;
      if (!at_end.current) {
        if (box === list.current && box.scrollTop === 0) box.scrollTop = place.current;
      } else if (opened.current) box.scrollTop = box.scrollHeight;
      else opened.current = open_at_new(list.current, box);
    };
    // Scrolling does not bubble: caught on its way down, of the list and of the page alike.
    document.addEventListener("scroll", look, { passive: true, capture: true });
    window.addEventListener("resize", keep_place);
    return () => {
      document.removeEventListener("scroll", look, { capture: true });
      window.removeEventListener("resize", keep_place);
    };
  }, [list]);

  useLayoutEffect(() => {
    const box = scrolling_box(list.current);
    if (!box || newest_id === undefined || (wanted !== undefined && !opened.current)) return;
    const first_time = !opened.current;
    opened.current = true;
    if (first_time) {
      // After the page has put its heading first, as every screen does.
      const open = requestAnimationFrame(() => open_at_new(list.current, box));
      return () => cancelAnimationFrame(open);
    }
    if (at_end.current || is_mine) box.scrollTop = box.scrollHeight;
    else set_news_below(true);
    return undefined;
  }, [list, newest_id, is_mine, in_sight, wanted]);

  useEffect(() => {
    if (wanted === undefined || !wanted_is_here) return undefined;
    opened.current = true;
    at_end.current = false;
    const go = requestAnimationFrame(() => go_to_message(wanted));
    return () => cancelAnimationFrame(go);
  }, [wanted, wanted_is_here, in_sight]);

  const to_news = () => {
    const box = scrolling_box(list.current);
    if (box) box.scrollTop = box.scrollHeight;
    set_news_below(false);
  };
  return { news_below, to_news };
}

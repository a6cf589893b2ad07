// What other places do to the message that is being written: say what it is about, what it answers, how it may
// begin. Nothing of it is sent by itself.
import { useEffect } from "react";
import type { RoomHandle } from "../../room/model";
import type { About, Message, ThingId } from "../../room/wire";

type Open = { -readonly [Field in keyof Message]: Message[Field] };

export function with_about(value: Message, about: About | undefined): Message {
  const rest: Open = { ...value };
  delete rest.about;
  return about ? { ...rest, about } : rest;
}

export function without_reply(value: Message): Message {
  const rest: Open = { ...value };
  delete rest.reply_to;
  return rest;
}

function change_draft(room: RoomHandle, changed: (value: Message) => Message): void {
  const draft = room.message_draft();
  draft.write(changed(draft.view.now().value ?? { text: "" }));
}

export function write_about(room: RoomHandle, about: About): void {
  change_draft(room, (value) => with_about(value, about));
}

export function write_reply(room: RoomHandle, reply_to: ThingId): void {
  change_draft(room, (value) => ({ ...value, reply_to }));
}

/** Behind what is written already; what the message is about stays when it is about something. */
export function write_opening(room: RoomHandle, opening: string, about?: About): void {
  change_draft(room, (value) => {
    const text = value.text === "" ? `${opening} ` : `${value.text}\n${opening} `;
    return with_about({ ...value, text }, value.about ?? about);
  });
}

let field_is_wanted = false;

/** Once the field is drawn, and after the page has put its heading first, as every screen does. */
export function focus_field(): void {
  field_is_wanted = true;
  requestAnimationFrame(take_field);
}

/** Where the field comes onto the screen: it may have been asked for on another. */
export function useWantedField(): void {
  useEffect(() => {
    if (field_is_wanted) requestAnimationFrame(take_field);
  }, []);
}

function take_field(): void {
  const field = document.querySelector<HTMLElement>(".composer textarea");
  if (!field) return;
  field_is_wanted = false;
  field.focus();
}

// One working copy: what of it stands on the device, and what of it this page knows beside that.
import { lift } from "./lifting";
import { equal } from "./merge";
import { kind_versions, type Json, type Kind, type RoomId, type Side, type ThingId } from "./wire";

export interface DraftName {
  readonly room: RoomId;
  readonly side: Side;
  readonly kind: Kind;
  readonly id: ThingId;
}

/** As it stands on the device. */
export interface Copy extends DraftName {
  readonly v: number;
  readonly value: Json;
  /** The version of the server that it was made from, and its value: what a merge starts from. */
  readonly base: number;
  readonly base_value: Json;
  /** The server has not got `value` yet. */
  readonly unsent: boolean;
}

export interface Working {
  copy: Copy;
  /** What the device has of it. */
  on_device: Copy | undefined;
  sending: { readonly value: Json } | undefined;
  refused: string | undefined;
  stop_timer: () => void;
  first_key: number | undefined;
}

export const name_text = ({ room, side, kind, id }: DraftName) => `${room} ${side} ${kind} ${id}`;

/** The device has not got what is written yet. */
export function is_unwritten({ copy, on_device }: Working): boolean {
  return !equal(copy.value, on_device?.value ?? null);
}

export function text_of(value: Json): string {
  return (value as { readonly text?: string } | null)?.text?.trim() ?? "";
}

/** Written by an older client on this device. */
export function lifted(copy: Copy): Copy {
  const value = lift(copy.kind, copy.v, copy.value);
  const base_value = lift(copy.kind, copy.v, copy.base_value);
  if (value === undefined || base_value === undefined) return copy;
  return { ...copy, v: kind_versions[copy.kind], value, base_value };
}

export function empty_copy({ room, side, kind, id }: DraftName): Copy {
  const v = kind_versions[kind];
  return { room, side, kind, id, v, value: null, base: 0, base_value: null, unsent: false };
}

export function new_working(copy: Copy, on_device?: Copy): Working {
  return {
    copy,
    on_device,
    sending: undefined,
    refused: undefined,
    stop_timer: () => undefined,
    first_key: undefined,
  };
}

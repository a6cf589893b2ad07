// What the client takes from the browser, as arguments, so that tests bring their own.
import type { Api } from "../api/api";
import type { Socket } from "../connection/connection";
import type { Keeps } from "../device/device";
import type { Tabs, TabsHear } from "../device/tabs";
import type { WhoWasHere } from "../device/who";
import type { Clock } from "./clock";
import type { Device, PersonId } from "./wire";

export interface ClientNeeds {
  readonly api: Api;
  readonly open_socket: () => Socket;
  readonly clock: Clock;
  readonly chance: () => number;
  readonly open_keeps: (person: PersonId, device: Device) => Promise<Keeps>;
  readonly join_tabs: (person: PersonId, hear: TabsHear) => Tabs;
  readonly who_was_here: () => Promise<WhoWasHere>;
  readonly remember_who: (was: WhoWasHere) => Promise<void>;
  readonly was_left: () => boolean;
  readonly came_back: () => void;
  readonly leave_quickly: () => void;
  readonly load_newer: () => Promise<void>;
}

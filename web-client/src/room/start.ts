// The client with what a real browser has. Called once, by main.tsx.
import { Api } from "../api/api";
import { open_socket, watch_line } from "../connection/lines";
import { open_keeps } from "../device/device";
import {
  came_back,
  leave_quickly,
  was_left,
  watch_leaving,
  watch_returns,
} from "../device/leaving";
import { join_tabs } from "../device/tabs";
import { remember_who, who_was_here } from "../device/who";
import { keep_shell, load_newer } from "../service-worker/keep_shell";
import { Client } from "./client";
import { device_clock } from "./clock";
import type { Veirom } from "./model";

/** Hidden for longer, somebody else may sit there: the session is checked before anything is shown. */
const hidden_ms_max = 30_000;

export function start_veirom(): Veirom {
  const page = { document, window };
  const client = new Client({
    api: new Api((address, request) => fetch(address, request)),
    open_socket,
    clock: device_clock,
    chance: Math.random,
    open_keeps,
    join_tabs,
    who_was_here,
    remember_who,
    was_left: () => was_left(page),
    came_back: () => came_back(page),
    leave_quickly: () => leave_quickly(page),
    load_newer,
  });
  watch_line(() => client.nudge());
  watch_returns(page, hidden_ms_max, device_clock.now, () => void client.shown_again());
  watch_leaving(page, () => client.hiding());
  keep_shell();
  void client.start();
  return client;
}

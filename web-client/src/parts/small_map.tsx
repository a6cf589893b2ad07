// A small flower: the map at a glance, beside words that say the same.
import { useId } from "react";
import { flower } from "../look/flower";
import { useWords } from "../words/use_words";
import "../words/map";
import { Flower } from "./flower";
import type { Drawing } from "./map_drawing";
import "./small_map.css";

const around = flower.tip + 8;

export function SmallMap({ drawing }: { readonly drawing: Drawing }) {
  const { say } = useWords();
  const of = useId().replace(/[^\w-]/g, "");
  return (
    <svg
      className="flower small-map"
      viewBox={`${-around} ${-around} ${2 * around} ${2 * around}`}
      aria-hidden="true"
    >
      <Flower drawing={drawing} layer="is" of={of} middle={say("map.me")} marks={1.4} />
    </svg>
  );
}

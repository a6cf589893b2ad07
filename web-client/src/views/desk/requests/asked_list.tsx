// What is asked of the person now, and what waits behind it, in its order. Never since when: that would count their
// days.
import { useRef } from "react";
import { Link } from "wouter";
import { Button } from "../../../parts/button";
import { Icon } from "../../../parts/icon";
import { asked_earlier, type Request, requests_of, without_asked } from "../../../room/requests";
import { useWords } from "../../../words/use_words";
import "../../../words/requests";
import type { AtRoom } from "../at_room";
import { room_path } from "../desk_paths";
import { may_counsel } from "../people";
import { put_turn } from "./put_turn";
import { useRequestNames } from "./request_names";
import "./requests.css";

interface AskedListProps {
  readonly at: AtRoom;
  /** Where the order may be changed. */
  readonly in_full?: boolean;
}

export function AskedList({ at, in_full = false }: AskedListProps) {
  const requests = requests_of(at.view);
  const list = useRef<HTMLOListElement>(null);
  if (requests.length === 0) return null;
  return (
    <ol className="asked" ref={list} tabIndex={-1}>
      {requests.map((request, place) => (
        <OneRequest
          key={`${request.about.kind} ${request.about.id}`}
          at={at}
          request={request}
          place={place}
          in_full={in_full}
          on_gone={() => list.current?.focus()}
        />
      ))}
    </ol>
  );
}

interface OneRequestProps extends Required<AskedListProps> {
  readonly request: Request;
  readonly place: number;
  readonly on_gone: () => void;
}

function OneRequest({ at, request, place, in_full, on_gone }: OneRequestProps) {
  const { say } = useWords();
  const { room, view, name } = at;
  const { about } = request;
  const { title, to } = useRequestNames(at)(about);
  const take_back = () => {
    put_turn(room, without_asked(view, about));
    on_gone();
  };
  return (
    <li className="asked__one">
      <Icon name={place === 0 ? "talk" : "clock"} />
      <div className="asked__words">
        {to ? (
          <Link href={room_path(room.id, to)} className="asked__title">
            {title}
          </Link>
        ) : (
          <span className="asked__title">{title}</span>
        )}
        <span className="asked__state">
          {say(place === 0 ? "desk.requests.now" : "desk.requests.behind", { name })}
        </span>
        {in_full && may_counsel(view.role) && (
          <span className="asked__ways">
            {place > 0 && (
              <Button
                small
                strength="quiet"
                label={say("desk.requests.earlier_that", { title })}
                on_press={() => put_turn(room, asked_earlier(view, about))}
              >
                {say("desk.requests.earlier")}
              </Button>
            )}
            <Button
              small
              strength="quiet"
              label={say("desk.requests.take_back_that", { title })}
              on_press={take_back}
            >
              {say("desk.requests.take_back")}
            </Button>
          </span>
        )}
      </div>
    </li>
  );
}

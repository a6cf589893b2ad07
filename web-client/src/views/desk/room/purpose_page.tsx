// Changing what a room is for. What has been written stays; only what is offered first becomes another.
import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";
import { Button, LinkButton } from "../../../parts/button";
import { PurposeShape } from "../../../parts/caseload";
import { usePurpose } from "../../../room/hooks";
import type { Json, PurposeOffer, RoomValue, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/requests";
import type { AtRoom } from "../at_room";
import { personal_purposes } from "../caseload/personal_purposes";
import { room_path } from "../desk_paths";
import { RowChoice } from "../fields";
import { shown_purpose } from "../people";
import { PurposeOpens } from "./purpose_opens";

export function PurposePage({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const [, go] = useLocation();
  const { room, value, name } = at;
  const [purpose, choose] = useState(value.purpose);
  const offer = usePurpose(purpose);
  const change = (event: SubmitEvent) => {
    event.preventDefault();
    if (!offer) return;
    if (purpose !== value.purpose) {
      const changed = as_opened_by(offer, value) as unknown as Json;
      void room.put([{ kind: "room", id: "room" as ThingId, value: changed }]);
    }
    go(room_path(room.id));
  };
  return (
    <div className="narrow-page">
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say("desk.purpose.change")}
        </h2>
        <p className="soft">{say("desk.purpose.change.more", { name })}</p>
      </div>
      <form className="card form" onSubmit={change}>
        <RowChoice
          label={say("desk.purpose.change")}
          options={personal_purposes.map((each) => ({
            value: each,
            words: say(`desk.purpose.${shown_purpose(each)}`),
            picture: <PurposeShape purpose={shown_purpose(each)} />,
          }))}
          chosen={personal_purposes.find((each) => each === purpose)}
          on_choose={choose}
        />
        <PurposeOpens purpose={purpose} name={name} />
        <div className="ways">
          <Button type="submit">{say("desk.purpose.save")}</Button>
          <LinkButton strength="quiet" href={room_path(room.id)}>
            {say("go.leave_it")}
          </LinkButton>
        </div>
      </form>
    </div>
  );
}

/** A map that is there stays: somebody may have written in it, and nobody but they would know. */
export function as_opened_by(offer: PurposeOffer, value: RoomValue): RoomValue {
  const { purpose, processes, offered, map, map_version } = offer;
  const opens_map = map !== undefined && map_version !== undefined && map !== value.instrument;
  return {
    ...value,
    purpose,
    processes,
    offered,
    ...(opens_map && { instrument: map, instrument_version: map_version }),
  };
}

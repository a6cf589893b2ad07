// What the server did not take stays here until the person has chosen. Nothing of it is ever thrown away.
import { useId, useState } from "react";
import { Button } from "../../parts/button";
import { Notice } from "../../parts/notice";
import { WritingField } from "../../parts/writing_field";
import { useInstruments } from "../../room/hooks";
import type { Conflict, Stuck } from "../../room/model";
import type { Json, Kind } from "../../room/wire";
import { useWords } from "../../words/use_words";
import type { AtRoom } from "./at_room";
import { read_field, type SheetField, texts_of } from "../forms/form_sheet";
import {
  asked_in,
  can_join,
  field_of,
  is_overtaken,
  names_answered,
  side_of,
  texts_in,
  why_of,
} from "./stuck_words";

interface StuckThingsProps {
  readonly at: AtRoom;
  /** Only of these kinds; everything when absent. */
  readonly of?: readonly Kind[];
}

export function StuckThings({ at, of }: StuckThingsProps) {
  const shown = at.view.stuck.filter(
    ({ changes }) => !of || changes.some(({ kind }) => of.includes(kind)),
  );
  return shown.map((stuck) =>
    stuck.why === "conflict" && stuck.conflicts.length > 0 ? (
      <BothTexts key={stuck.n} at={at} stuck={stuck} />
    ) : (
      <NotTaken key={stuck.n} at={at} stuck={stuck} />
    ),
  );
}

interface OneStuckProps {
  readonly at: AtRoom;
  readonly stuck: Stuck;
}

function NotTaken({ at, stuck }: OneStuckProps) {
  const { say } = useWords();
  const { room } = at;
  const texts = stuck.changes.flatMap(({ value }) => texts_in(value as Json));
  if (is_overtaken(stuck)) {
    return (
      <Notice ground="sun" title={say("stuck.overtaken")} announced>
        {names_answered(at.view, stuck).map((name) => (
          <p key={name} className="strong">
            {name}
          </p>
        ))}
        <p>{say("stuck.overtaken.more")}</p>
        {texts.map((text) => (
          <p key={text} className="own-words quoted">
            {text}
          </p>
        ))}
        <div className="ways">
          <Button small strength="other" on_press={() => void room.let_go(stuck.n)}>
            {say("stuck.overtaken.read")}
          </Button>
        </div>
      </Notice>
    );
  }
  return (
    <Notice ground="plum" title={say("stuck.refused")} announced>
      <p>{say(why_of(stuck))}</p>
      {texts.map((text) => (
        <p key={text} className="own-words quoted">
          {text}
        </p>
      ))}
      <div className="ways">
        <Button small strength="other" on_press={() => void room.try_again(stuck.n)}>
          {say("go.again")}
        </Button>
        <Button small strength="quiet" on_press={() => void room.let_go(stuck.n)}>
          {say("stuck.let_go")}
        </Button>
      </div>
    </Notice>
  );
}

type Pick = Json | undefined;

function BothTexts({ at, stuck }: OneStuckProps) {
  const { say } = useWords();
  const [picks, set_picks] = useState<readonly Pick[]>(stuck.conflicts.map(({ mine }) => mine));
  const pick = (place: number, value: Pick) =>
    set_picks(picks.map((each, at_place) => (at_place === place ? value : each)));
  return (
    <Notice ground="sun" title={say("stuck.conflict")} announced>
      <p>{say("stuck.conflict.more")}</p>
      {stuck.conflicts.map((conflict, place) => (
        <OneConflict
          key={conflict.path.join("/")}
          at={at}
          stuck={stuck}
          conflict={conflict}
          on_pick={(value) => pick(place, value)}
        />
      ))}
      <div className="ways">
        <Button small on_press={() => void at.room.resolve(stuck.n, picks)}>
          {say("stuck.use")}
        </Button>
      </div>
    </Notice>
  );
}

interface OneConflictProps {
  readonly at: AtRoom;
  readonly stuck: Stuck;
  readonly conflict: Conflict;
  readonly on_pick: (value: Pick) => void;
}

type Way = "mine" | "theirs" | "together";

/** The field that an instrument asks; undefined where none does, and until the instrument has come. */
function useAsked(stuck: Stuck, conflict: Conflict): SheetField | undefined {
  const { language } = useWords();
  const asked = asked_in(stuck, conflict);
  const [view] = useInstruments(asked ? [{ id: asked.instrument, version: asked.version }] : []);
  const field = view?.instrument.fields.find(({ id }) => id === asked?.field);
  return view && field && read_field(view.instrument, field, texts_of(view, language));
}

function OneConflict({ at: { map }, stuck, conflict, on_pick }: OneConflictProps) {
  const { say, in_full } = useWords();
  const group = useId();
  const asked = useAsked(stuck, conflict);
  const side = (value: Pick) => side_of(conflict, value, map, in_full, asked);
  const [way, set_way] = useState<Way>("mine");
  const [text, set_text] = useState(`${side(conflict.mine)}\n\n${side(conflict.theirs)}`);
  const { point, key, text: label } = field_of(conflict, map, asked);
  const ways: readonly Way[] = can_join(conflict, asked)
    ? ["mine", "theirs", "together"]
    : ["mine", "theirs"];
  const choose = (chosen: Way) => {
    set_way(chosen);
    on_pick(chosen === "together" ? text : conflict[chosen]);
  };
  const name = [point, key ? say(key) : label].filter(Boolean).join(": ");
  return (
    <fieldset className="both-texts">
      {name !== "" && <legend className="strong">{name}</legend>}
      {ways.map((each) => (
        <label key={each} className="both-texts__one">
          <input type="radio" name={group} checked={way === each} onChange={() => choose(each)} />
          <span>
            <span className="small soft">{say(`stuck.${each}`)}</span>
            {each !== "together" && (
              <span className="own-words both-texts__text">
                {side(conflict[each]) || say("stuck.nothing")}
              </span>
            )}
          </span>
        </label>
      ))}
      {way === "together" && (
        <WritingField
          label={say("stuck.together")}
          hide_label
          text={text}
          on_write={(next) => {
            set_text(next);
            on_pick(next);
          }}
        />
      )}
    </fieldset>
  );
}

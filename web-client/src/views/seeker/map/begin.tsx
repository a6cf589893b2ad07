// The few points to do something about, in an order to choose from. The person picks one, and may pick another; a
// goal is made of it with all that is already written.
import { useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { Button, LinkButton } from "../../../parts/button";
import { hue_class } from "../../../parts/hue";
import { Notice } from "../../../parts/notice";
import { SunLeaf } from "../../../parts/map_legend";
import { ThemeName } from "../../../parts/theme_glyph";
import { goal_from_points } from "../../../room/goal_from_points";
import { useDraft } from "../../../room/hooks";
import type { Goal, ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { words_of } from "./own_map";
import { type Beginning, beginnings } from "./picking";
import { Screen } from "../screen";
import "./begin.css";

/** The one goal that is being written and has not been proposed. */
const new_goal = "new" as ThingId;

export function Begin({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const [, go] = useLocation();
  const [chosen, choose] = useState<string>();
  const { room, view } = at;
  const offered = beginnings(at);
  const picked = offered.find(({ point }) => point.id === chosen);

  const { draft, view: kept } = useDraft(room, "goal", new_goal);
  const begun = kept.value && kept.value.wording.trim() !== "" ? kept.value : undefined;

  const make_goal = ({ theme, point }: Beginning, from?: Goal) => {
    const shared = view.themes.get(theme.thing)?.shared?.answers;
    draft.write(goal_from_points([{ thing: theme.thing, point, shared }], from));
    go(paths.new_goal(room.id));
  };

  return (
    <Screen
      room={room.id}
      place="map"
      title={say("begin.title")}
      back={{ words: say("nav.map"), href: paths.map(room.id) }}
    >
      <div>
        <h1 className="title" tabIndex={-1}>
          {say(offered.length > 0 ? "begin.title" : "begin.none")}
        </h1>
        <p className="soft">{say(offered.length > 0 ? "begin.more" : "begin.none.more")}</p>
      </div>
      {offered.length > 0 ? (
        <>
          <fieldset className="begin-rows">
            <legend className="for-readers">{say("begin.title")}</legend>
            {offered.map((each) => (
              <BeginRow
                key={each.point.id}
                at={at}
                offered={each}
                chosen={each.point.id === chosen}
                on_choose={() => choose(each.point.id)}
              />
            ))}
          </fieldset>
          {picked && begun && (
            <Notice ground="lake" icon="pencil" title={say("begin.begun")}>
              <p className="own-words quoted">{begun.wording}</p>
              <p>{say("begin.begun.more")}</p>
              <div className="ways">
                <LinkButton small href={paths.new_goal(room.id)}>
                  {say("begin.begun.go_on")}
                </LinkButton>
                <Button small strength="other" on_press={() => make_goal(picked)}>
                  {say("begin.begun.anew")}
                </Button>
              </div>
            </Notice>
          )}
          {picked && !begun && (
            <div>
              <Button wide on_press={() => make_goal(picked, kept.value)}>
                {say("begin.goal")}
              </Button>
              <p className="soft begin-rows__more">{say("begin.goal.more")}</p>
            </div>
          )}
        </>
      ) : (
        <div className="ways">
          <LinkButton href={paths.map(room.id)} strength="other">
            {say("nav.map")}
          </LinkButton>
        </div>
      )}
    </Screen>
  );
}

interface BeginRowProps {
  readonly at: AtRoom;
  readonly offered: Beginning;
  readonly chosen: boolean;
  readonly on_choose: () => void;
}

function BeginRow({ at: { map }, offered, chosen, on_choose }: BeginRowProps) {
  const { say } = useWords();
  const { theme, label, point } = offered;
  const told = (["today", "desired"] as const).flatMap((which) => {
    const answer = point[which];
    if (answer === undefined) return [];
    return [
      say("map.told", { when: map.text(`${which}.label`) ?? "", words: words_of(map, answer) }),
    ];
  });
  const asked = [
    map.wishes.find(({ value }) => value === String(point.wish))?.words,
    map.possibles.find(({ value }) => value === String(point.possible))?.words,
  ].filter((words) => words !== undefined);
  return (
    <label className={`begin-row ${hue_class(theme.hue)}`}>
      <input
        className="begin-row__input"
        type="radio"
        name="begin"
        aria-label={say("begin.choose", { point: label })}
        checked={chosen}
        onChange={on_choose}
      />
      <span className="begin-row__box">
        <SunLeaf />
        <span className="begin-row__words">
          <span className="begin-row__label">{label}</span>
          <ThemeName hue={theme.hue} name={theme.name} />
          {told.map((words) => (
            <span key={words} className="soft">
              {words}
            </span>
          ))}
          {asked.length > 0 && <span className="soft">{asked.join(" · ")}</span>}
          {point.note && <span className="own-words quoted">{point.note}</span>}
        </span>
      </span>
    </label>
  );
}

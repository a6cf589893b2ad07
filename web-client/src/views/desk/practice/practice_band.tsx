// What stands on every screen of a room to practise in: that it is one, a line to think of, and the ways out of it.
// Once the counsellor has answered, the invented person says the next thing.
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { Button } from "../../../parts/button";
import { Icon } from "../../../parts/icon";
import { useLine, useVeirom } from "../../../room/hooks";
import { useWords } from "../../../words/use_words";
import { useAsking } from "../asking";
import type { AtRoom } from "../at_room";
import { patterns, room_path } from "../desk_paths";
import { story_of } from "./practice";
import { useThrowAway } from "./throw_away";
import "./practice.css";

/** As if somebody read first. */
const reading_ms = 2_000;

export function PracticeBand({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const { tip, goes_on } = story_of(at.view);
  useGoOn(at, goes_on);
  return (
    <section className="practice" aria-label={say("practice.mark")}>
      <p className="practice__about">
        <strong className="practice__mark">
          <Icon name="pencil" />
          {say("practice.mark")}
        </strong>
        <span>{say("practice.about", { name: at.name })}</span>
      </p>
      <p className="practice__tip" role="status">
        {goes_on ? say("practice.reads", { name: at.name }) : say(tip, { name: at.name })}
      </p>
      <Ways at={at} />
    </section>
  );
}

/** After a try in vain. */
const again_ms = 10_000;

/** Asks for it once the answer has come, and again when that was in vain; asked twice, the server says it once. */
function useGoOn({ room, view }: AtRoom, goes_on: boolean) {
  const veirom = useVeirom();
  const on_line = useLine().phase === "open";
  const ready = goes_on && on_line && view.waiting === 0;
  useEffect(() => {
    if (!ready) return undefined;
    let timer = setTimeout(() => void ask(), reading_ms);
    const ask = async () => {
      await veirom.go_on_practising(room.id);
      // What it said takes this away; otherwise it was in vain.
      timer = setTimeout(() => void ask(), again_ms);
    };
    return () => clearTimeout(timer);
  }, [ready, veirom, room]);
}

function Ways({ at }: { readonly at: AtRoom }) {
  const veirom = useVeirom();
  const { say, language } = useWords();
  const [, go] = useLocation();
  const [asks, set_asks] = useState(false);
  const { why, ask } = useAsking();
  const throw_away = useThrowAway(at);

  const again = async () => {
    const opened = await ask(() => veirom.open_practice(language));
    if (!opened) return;
    await throw_away();
    go(room_path(opened.value));
  };
  const away = async () => {
    await throw_away();
    go(patterns.rooms);
  };

  if (asks) {
    return (
      <div className="practice__ways">
        <p className="strong">{say("practice.throw.sure")}</p>
        <Button small erases on_press={() => void away()}>
          {say("practice.throw.yes")}
        </Button>
        <Button small strength="quiet" on_press={() => set_asks(false)}>
          {say("practice.throw.no")}
        </Button>
      </div>
    );
  }
  return (
    <div className="practice__ways">
      {why && <p role="status">{say(why)}</p>}
      <Button small strength="quiet" on_press={() => void again()}>
        {say("practice.again")}
      </Button>
      <Button small strength="quiet" on_press={() => set_asks(true)}>
        {say("practice.throw")}
      </Button>
    </div>
  );
}

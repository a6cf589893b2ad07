// A theme that somebody has typed in from paper or the telephone: the person says whether it is right, and makes it
// theirs.
import { useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../../app/paths";
import { Button } from "../../../parts/button";
import type { SharedTheme } from "../../../room/model";
import type { Answers, Json } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { AskAgain } from "../forms/ask_again";
import type { AtRoom } from "../at_room";
import { name_of } from "../people";
import type { MapTheme, OwnMap } from "./own_map";
import { SharedAnswers } from "./shared_answers";

interface TypedThemeProps {
  readonly at: AtRoom;
  readonly map: OwnMap;
  readonly theme: MapTheme;
  readonly shared: SharedTheme;
  readonly names: string;
}

export function TypedTheme({ at, map, theme, shared, names }: TypedThemeProps) {
  const { say } = useWords();
  const { room, view } = at;
  const [, go] = useLocation();
  const [said, set_said] = useState(false);
  const mine: Answers = { ...shared.answers, given: "self" };
  const draft = view.themes.get(theme.thing)?.draft;
  /** What is theirs is their working copy, too, unless they have one of their own. */
  const keep = () => {
    if (!draft) room.draft("answers", theme.thing).write(mine);
  };
  const confirm = async () => {
    if (said) return;
    set_said(true);
    keep();
    await room.put([{ kind: "answers", id: theme.thing, value: mine as unknown as Json }]);
  };
  const correct = () => {
    keep();
    go(paths.theme(room.id, theme.id));
  };
  const name = name_of(view, shared.by);
  return (
    <>
      <div>
        <h1 className="title" tabIndex={-1}>
          {say("typed.title", { name })}
        </h1>
        <p>
          {say(shared.answers.given === "by_phone" ? "typed.by_phone" : "typed.on_paper", { name })}
        </p>
      </div>
      <SharedAnswers map={map} theme={theme} answers={shared.answers} />
      <p className="strong">{say("typed.ask")}</p>
      <div className="ways">
        <Button on_press={() => void confirm()}>{say("typed.confirm")}</Button>
        <Button strength="other" on_press={correct}>
          {say("typed.correct")}
        </Button>
      </div>
      <AskAgain
        words={say("typed.take_away")}
        title={say("typed.take_away.title", { title: theme.name })}
        more={say("typed.take_away.more", { names })}
        on_yes={() => void room.take_back(theme.thing)}
      />
    </>
  );
}

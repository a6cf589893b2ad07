// A place for words the points have no room for. They stay with the person until they share them, by name.
import { useId } from "react";
import { Button } from "../../../parts/button";
import { SaveState } from "../../../parts/save_state";
import { WritingField } from "../../../parts/writing_field";
import { limits } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { kept_of } from "../kept";
import {
  anchor_of,
  shared_words,
  take_words_back,
  useWordsAbout,
  type WordsAbout,
  words_id,
  words_value,
} from "./own_words_of";
import { first_name, readers_of } from "../people";

interface OwnWordsProps {
  readonly at: AtRoom;
  readonly about: WordsAbout;
  readonly title: string;
  readonly more?: string;
}

export function OwnWords({ at, about, title, more }: OwnWordsProps) {
  const { say, list, now } = useWords();
  const id = useId();
  const { room, view } = at;
  const mine = useWordsAbout(at, about);
  const shared = shared_words(view, about);
  const anchor = anchor_of(at, about);
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  const changed = mine.text.trim() !== "" && mine.text !== shared?.text;
  const share = () =>
    void room.put([
      {
        kind: "reflection",
        id: words_id(at, about),
        value: words_value(mine.text, anchor, about) as never,
      },
    ]);
  return (
    <section className="own-words-part" aria-labelledby={id}>
      <div className="pick-points__head">
        <h2 id={id} className="section-title">
          {title}
        </h2>
        <SaveState kept={kept_of(mine.save)} />
      </div>
      <WritingField
        label={more ?? say("words.more")}
        text={mine.text}
        code_points_max={limits.paragraph_code_points_max}
        on_write={mine.write}
      />
      <p className="soft">
        {!shared
          ? say("words.own")
          : say(changed ? "words.shared.older" : "words.shared", { names })}
      </p>
      <div className="ways">
        {changed && anchor && names !== "" && (
          <Button small strength="other" on_press={share}>
            {say(shared ? "words.share_again" : "words.share", { names })}
          </Button>
        )}
        {shared && (
          <Button small strength="quiet" on_press={() => take_words_back(room, view, about)}>
            {say("words.take_back")}
          </Button>
        )}
      </div>
    </section>
  );
}

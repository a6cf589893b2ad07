// Own words that others can read, with the way to take them back. Also of an earlier time through the map, whose
// working copy is no longer at hand.
import { Button } from "../../../parts/button";
import { useWords } from "../../../words/use_words";
import type { AtRoom } from "../at_room";
import { shared_words, take_words_back, type WordsAbout } from "./own_words_of";

interface SharedWordsProps {
  readonly at: AtRoom;
  readonly about: WordsAbout;
  readonly title: string;
}

export function SharedWords({ at: { room, view }, about, title }: SharedWordsProps) {
  const { say } = useWords();
  const shared = shared_words(view, about);
  if (!shared) return null;
  return (
    <section className="page-part">
      <h3 className="section-title">{title}</h3>
      <p className="own-words quoted">{shared.text}</p>
      <div className="ways">
        <Button small strength="quiet" on_press={() => take_words_back(room, view, about)}>
          {say("words.take_back")}
        </Button>
      </div>
    </section>
  );
}

// On the page of a thing: begins a message about it, and goes to the field.
import { useLocation } from "wouter";
import { Button } from "../../parts/button";
import type { RoomHandle } from "../../room/model";
import type { About } from "../../room/wire";
import { useWords } from "../../words/use_words";
import "../../words/talk";
import { focus_field, write_about } from "./draft";

interface WriteAboutProps {
  readonly room: RoomHandle;
  readonly about: About;
  /** Where the conversation lies. */
  readonly to: string;
}

export function WriteAbout({ room, about, to }: WriteAboutProps) {
  const { say } = useWords();
  const [, go] = useLocation();
  return (
    <div className="ways">
      <Button
        small
        strength="other"
        on_press={() => {
          write_about(room, about);
          go(to);
          focus_field();
        }}
      >
        {say("talk.about.write")}
      </Button>
    </div>
  );
}

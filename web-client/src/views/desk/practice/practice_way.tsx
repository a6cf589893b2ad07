// The way from the list of rooms into one to practise in; it stands below the list and is none of its rooms.
import { useLocation } from "wouter";
import { Button, LinkButton } from "../../../parts/button";
import { Notice } from "../../../parts/notice";
import { useVeirom } from "../../../room/hooks";
import type { RoomRow } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../../words/desk_practice";
import { useAsking } from "../asking";
import { room_path } from "../desk_paths";
import "./practice.css";

/** `rows`: those that are open already. */
export function PracticeWay({ rows }: { readonly rows: readonly RoomRow[] }) {
  const veirom = useVeirom();
  const { say, language } = useWords();
  const [, go] = useLocation();
  const { why, ask } = useAsking();
  const [row] = rows;
  const open = async () => {
    const opened = await ask(() => veirom.open_practice(language));
    if (opened) go(room_path(opened.value));
  };
  return (
    <section className="practice-way">
      <div>
        <h2 className="heading">{say("practice.way")}</h2>
        <p className="soft">{say("practice.way.more")}</p>
      </div>
      {row ? (
        <LinkButton strength="other" href={room_path(row.room)}>
          {say("practice.to")}
        </LinkButton>
      ) : (
        <Button strength="other" on_press={() => void open()}>
          {say("practice.open")}
        </Button>
      )}
      {why && <Notice ground="sun" title={say(why)} announced />}
    </section>
  );
}

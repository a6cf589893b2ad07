// Who has opened the room, and who wanted to and has no place in it. Asked of the server each time: nothing of it
// stays on the device.
import { useCallback, useEffect, useState } from "react";
import { paths } from "../../../app/paths";
import { Button } from "../../../parts/button";
import { Empty } from "../../../parts/empty";
import { Notice } from "../../../parts/notice";
import { Waiting } from "../../../parts/waiting";
import { useLine, useVeirom } from "../../../room/hooks";
import type { VisitRow } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import "../../history/history.css";
import type { AtRoom } from "../at_room";
import { helping_role } from "../people";
import { Screen } from "../screen";
import { seen_days, type SeenLine } from "./seen_days";

export function WhoHasLooked({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  return (
    <Screen
      room={at.room.id}
      place="home"
      title={say("looked.title")}
      back={{ words: say("about.title"), href: paths.about(at.room.id) }}
    >
      <h1 className="title" tabIndex={-1}>
        {say("looked.title")}
      </h1>
      <p>{say("looked.lead")}</p>
      <Looked at={at} />
    </Screen>
  );
}

function Looked({ at: { room, me } }: { readonly at: AtRoom }) {
  const { say } = useWords();
  const veirom = useVeirom();
  const line = useLine();
  const [visits, set_visits] = useState<readonly VisitRow[]>();
  const [asked_in_vain, set_asked_in_vain] = useState(false);
  const look = useCallback(
    () =>
      veirom.visits(room.id).then((asked) => {
        if (asked.ok) set_visits(asked.value);
        set_asked_in_vain(!asked.ok);
      }),
    [veirom, room.id],
  );
  // Again as soon as there is a line.
  useEffect(() => {
    void look();
  }, [look, line.phase]);

  if (!visits && asked_in_vain) {
    return (
      <Notice ground="lake" title={say("looked.not_now")} announced>
        <p>{say("looked.not_now.more")}</p>
        <Button small strength="other" on_press={() => void look()}>
          {say("go.again")}
        </Button>
      </Notice>
    );
  }
  if (!visits) return <Waiting />;
  const others = visits.filter(({ person }) => person !== me.person);
  const own = visits.filter(({ person }) => person === me.person);
  return (
    <>
      {others.length === 0 ? (
        <Empty title={say("looked.none")}>{say("looked.none.more")}</Empty>
      ) : (
        <Days visits={others} />
      )}
      {own.length > 0 && (
        <details className="folded-history">
          <summary>{say("looked.own")}</summary>
          <p>{say("looked.own.more")}</p>
          <Days visits={own} />
        </details>
      )}
    </>
  );
}

function Days({ visits }: { readonly visits: readonly VisitRow[] }) {
  const { day_line } = useWords();
  return (
    <div className="history">
      {seen_days(visits).map(({ day, lines }) => (
        <section key={day.getTime()}>
          <h2 className="history__day">{day_line(day)}</h2>
          <ul>
            {lines.map((line) => (
              <Line key={`${line.person} ${line.from} ${line.refused}`} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ line }: { readonly line: SeenLine }) {
  const { say, clock, in_full } = useWords();
  const from = new Date(line.from);
  const until = clock(new Date(line.last));
  const name = line.name === "" ? say("looked.somebody") : line.name;
  const role = helping_role(line.role);
  return (
    <li className="history__moment">
      <time className="smallest soft" dateTime={from.toISOString()}>
        <span className="for-readers">{in_full(from)}</span>
        <span aria-hidden="true">{clock(from)}</span>
      </time>
      <div>
        <p>
          <span className="strong">{name}</span>
          {role && `, ${say(`role.${role}`)}`}
        </p>
        <p className="soft">
          {line.refused
            ? say("looked.refused")
            : until === clock(from)
              ? say("looked.moment")
              : say("looked.until", { clock: until })}
        </p>
      </div>
    </li>
  );
}

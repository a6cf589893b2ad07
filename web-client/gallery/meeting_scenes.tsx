// A meeting with what was said and promised in it, and documents on their way.
import { useState } from "react";
import { Agenda } from "../src/parts/agenda";
import { Button } from "../src/parts/button";
import { DocumentLine } from "../src/parts/document_line";
import { FileButton } from "../src/parts/file_button";
import { MeetingCard } from "../src/parts/meeting_card";
import { empty_minutes } from "../src/parts/minutes_parts";
import { MinutesText } from "../src/parts/minutes_text";
import { PromiseList } from "../src/parts/promise_list";
import { SeekerShell } from "../src/parts/seeker_shell";
import { useWords } from "../src/words/use_words";
import "../src/words/meetings";

const nothing = () => undefined;
const promises = [
  { id: "a", what: "Ringe Per om torsdagene", who: "Ingvild", by_when: "2025-11-28", done: false },
  { id: "b", what: "Prøve bussen en morgen", who: "Du", done: true },
];

export function MeetingScene() {
  const { say } = useWords();
  const [agenda, set_agenda] = useState([
    { id: "a", text: "Hvordan det var i bakeriet" },
    { id: "b", text: "Bussen om morgenen, når den går og når den ikke går" },
  ]);
  return (
    <SeekerShell
      hrefs={{ home: "#h", map: "#m", talk: "#t", plan: "#p" }}
      place="plan"
      back={{ words: say("plan.title"), href: "#p" }}
      on_leave={nothing}
    >
      <MeetingCard
        when="torsdag klokka 09.30"
        form="in_person"
        length={45}
        where="Storgata 4"
        purpose="Se på formiddagene sammen"
      />
      <Agenda
        items={agenda}
        on_change={(items) => set_agenda([...items])}
        code_points_max={200}
        items_max={12}
        new_id={() => String(agenda.length)}
      />
      <MinutesText
        minutes={{
          ...empty_minutes,
          arriving: "Trøtt, men glad for å være her.",
          plan: "To formiddager i uka fra mandag.",
        }}
      />
      <PromiseList promises={promises} on_done={nothing} />
      <section className="document-group card">
        <DocumentLine
          name={say("document.sending", { name: "CV.pdf" })}
          progress={{ of: 10, done: 4, label: "CV.pdf" }}
        />
        <DocumentLine
          name="Attest fra bakeriet.pdf"
          more={say("document.mine")}
          ways={<Button small>{say("document.share", { names: "Ingvild" })}</Button>}
        />
      </section>
      <FileButton accept=".pdf" on_choose={nothing}>
        {say("document.add")}
      </FileButton>
    </SeekerShell>
  );
}

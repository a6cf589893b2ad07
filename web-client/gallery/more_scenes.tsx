// The plan, and the sheet of small parts.
import { type ReactNode, useState } from "react";
import { ActivityCard } from "../src/parts/activity_card";
import { Button } from "../src/parts/button";
import { LanguageChoice, LightChoice } from "../src/parts/device_choices";
import { Empty } from "../src/parts/empty";
import { type Hue, hue_class } from "../src/parts/hue";
import { Leaf } from "../src/parts/leaf";
import { AgainNotice, Notice, OfflineNotice } from "../src/parts/notice";
import { SaveState } from "../src/parts/save_state";
import { SeekerShell } from "../src/parts/seeker_shell";
import { ThemeName } from "../src/parts/theme_glyph";
import { TurnLine } from "../src/parts/turn_line";
import { Waiting } from "../src/parts/waiting";
import { useWords } from "../src/words/use_words";
import { TextField } from "@navikt/ds-react/TextField";
import { themes } from "./people";
import "./gallery.css";

const nothing = () => undefined;

export function Plan() {
  const { say } = useWords();
  const [done, set_done] = useState(false);
  return (
    <SeekerShell
      hrefs={{ home: "#h", map: "#m", talk: "#t", plan: "#p" }}
      place="plan"
      back={{ words: say("room.your"), href: "#h" }}
      on_leave={nothing}
    >
      <h1 className="title">{say("plan.title")}</h1>
      <ActivityCard
        title="Prøve formiddag i bakeriet"
        hue={5}
        learning_goal="Jeg vil finne ut hvor lenge kreftene holder."
        lines={["Torsdag, 9 til 12. Per tar imot."]}
        follow_up="2025-11-28"
        agreement={{ state: "proposed_to_you", by: "Ingvild" }}
        phase="open"
        on_approve={nothing}
        on_otherwise={nothing}
      />
      <ActivityCard
        title="En tur før lunsj"
        hue={4}
        learning_goal="Jeg vil merke hva som gir mer krefter."
        lines={["Tjue minutter, langs elva"]}
        follow_up="2025-11-03"
        day_passed
        agreement={{ state: "agreed", names: ["Turid", "Ingvild"] }}
        phase={done ? "done" : "open"}
        on_change={nothing}
        on_done={set_done}
      />
      <ActivityCard
        title="Fast leggetid denne uka"
        hue={3}
        learning_goal=""
        lines={[]}
        agreement={{ state: "proposed_by_you", to: "Ingvild" }}
        phase="open"
        on_change={nothing}
      />
    </SeekerShell>
  );
}

function Box({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card gallery-box">
      <h2 className="heading">{title}</h2>
      {children}
    </section>
  );
}

export function Parts() {
  return (
    <main className="gallery">
      <h1 className="display">Delene</h1>
      <ul className="gallery-themes">
        {themes.map((name, place) => {
          const hue = (place + 1) as Hue;
          return (
            <li key={name}>
              <p className={`gallery-petal ${hue_class(hue)}`}>
                {[1, 3, 5].map((step) => (
                  <Leaf key={step} step={step} steps={5} />
                ))}
              </p>
              <ThemeName hue={hue} name={name} />
            </li>
          );
        })}
      </ul>
      <div className="gallery-boxes">
        <Box title="Tatt vare på">
          {(["everywhere", "here", "writing", "both"] as const).map((kept) => (
            <SaveState key={kept} kept={kept} />
          ))}
        </Box>
        <Box title="Når noe ikke går">
          <OfflineNotice />
          <AgainNotice />
          <Notice ground="plum" title="Lenken er brukt før">
            Be Ingvild om en ny. Ingenting er borte.
          </Notice>
        </Box>
        <Box title="Knapper">
          <p className="gallery-row">
            <Button>Fortsett</Button>
            <Button strength="other">Tilbake</Button>
            <Button strength="quiet">Ikke nå</Button>
            <Button erases>Slett det jeg delte</Button>
          </p>
          <Empty title="Her står samtalen deres">Skriv når det passer.</Empty>
        </Box>
        <Box title="Tur">
          <TurnLine turn={{ waits_for: "them", name: "Jonas", since: "2025-11-03" }} />
          <TurnLine turn={{ waits_for: "you", name: "Ingvild" }} />
          <TurnLine turn={{ waits_for: "nobody" }} />
        </Box>
        <Box title="Venter på siden">
          <Waiting />
        </Box>
        <Box title="Felt">
          <TextField label="Navnet du vil bruke" description="Det kan være et kallenavn." />
          <TextField
            label="Passord"
            type="password"
            error="Litt kort. Tolv tegn eller flere er trygt."
          />
          <LanguageChoice />
          <LightChoice />
        </Box>
      </div>
    </main>
  );
}

// The screens of the pictures, made of parts alone.
import { type ReactNode, useState } from "react";
import { Composer } from "../src/parts/composer";
import { Button } from "../src/parts/button";
import { CaseloadGroup, CaseloadRow } from "../src/parts/caseload";
import { DeskShell, type DeskPlace } from "../src/parts/desk_shell";
import { HomeDrawing } from "../src/parts/drawings";
import { HelpNow } from "../src/parts/help_now";
import { DayLine, Message, MessageList } from "../src/parts/message";
import { NextStep } from "../src/parts/next_step";
import { SeekerShell, type Place } from "../src/parts/seeker_shell";
import { SharePreview } from "../src/parts/share_preview";
import { AnswerFoot, StatementCard } from "../src/parts/statement_card";
import { DeskTurnLine, TurnLine } from "../src/parts/turn_line";
import { WayList, WayRow } from "../src/parts/way_row";
import { help, others, readers, share_points, steps } from "./people";
import { Parts, Plan } from "./more_scenes";
import { MeetingScene } from "./meeting_scenes";
import { useWords } from "../src/words/use_words";

const hrefs: Record<Place, string> = { home: "#home", map: "#map", talk: "#talk", plan: "#plan" };
const nothing = () => undefined;

function Home() {
  const { say } = useWords();
  return (
    <SeekerShell hrefs={hrefs} place="home" on_leave={nothing}>
      <HomeDrawing />
      <div>
        <h1 className="title">{say("home.greeting", { name: "Turid" })}</h1>
        <p className="soft">{say("home.welcome")}</p>
      </div>
      <NextStep
        hue={5}
        title="Se videre på arbeid som passer deg"
        text="Sist stoppet du ved «Åpenhet». Det tar rundt tre minutter, og du kan stoppe når du vil."
        action={{ words: say("go.on"), href: "#answer" }}
        on_not_now={nothing}
      />
      <WayList>
        <WayRow
          href="#talk"
          icon="talk"
          title="Du skrev til Ingvild i går"
          more="Det er hennes tur nå. Hun svarer innen onsdag."
        />
        <WayRow
          href="#plan"
          icon="calendar"
          title="I dag: en tur før lunsj"
          more="Avtalt for denne uka"
        />
        <WayRow href="#map" hue={4} title="Helse og krefter" more="Det som gir krefter, Kroppen" />
      </WayList>
    </SeekerShell>
  );
}

function Answer() {
  const [chosen, choose] = useState("2");
  const [note, write] = useState("");
  return (
    <SeekerShell
      hrefs={hrefs}
      place="map"
      back={{ words: "Rommet ditt", href: "#home" }}
      on_leave={nothing}
      without_places
      foot={
        <AnswerFoot
          back={{ words: "Tilbake", on_press: nothing }}
          on={{ words: "Slik jeg vil ha det", on_press: nothing }}
          help={help}
        />
      }
    >
      <StatementCard
        theme={{ name: "Helse og krefter", hue: 4 }}
        place={{ number: 2, count: 7 }}
        kept="everywhere"
        when="I dag"
        statement="Jeg har krefter til det jeg vil få til."
        question="Passer det for deg i dag?"
        steps={steps}
        others={others}
        chosen={chosen}
        on_choose={choose}
        note={{ text: note, code_points_max: 600, on_write: write }}
      />
    </SeekerShell>
  );
}

function Share() {
  const [points, set_points] = useState(share_points);
  const change = (id: string, what: object) =>
    set_points(points.map((point) => (point.id === id ? { ...point, ...what } : point)));
  return (
    <SeekerShell
      hrefs={hrefs}
      place="map"
      back={{ words: "Tilbake", href: "#map" }}
      on_leave={nothing}
    >
      <SharePreview
        themes={[{ id: "health", name: "Helse og krefter", hue: 4, points, is_out: false }]}
        readers={readers}
        on_point={(id, goes) => change(id, { goes })}
        on_note={(id, note_goes) => change(id, { note_goes })}
        on_share={nothing}
        on_not_now={nothing}
      />
    </SeekerShell>
  );
}

function Messages({ own }: { readonly own: "seeker" | "counsellor" }) {
  const turid = own === "seeker";
  return (
    <MessageList label="Samtalen">
      <DayLine day={new Date(2025, 9, 31)} />
      <Message
        own={!turid}
        name="Ingvild"
        at={new Date(2025, 9, 31, 10, 12)}
        about={{ name: "Helse og krefter", hue: 4, icon: "map" }}
        text={
          "Takk for at du delte dette. Jeg la merke til at du har mest krefter før klokka to.\n\nEr det greit at vi ser på det sammen neste gang?"
        }
      />
      <DayLine day={new Date(2025, 10, 3)} />
      <Message
        own={turid}
        name="Turid"
        at={new Date(2025, 10, 3, 19, 40)}
        text="Ja, det er greit. Jeg prøvde en tur før lunsj. Det gikk fint to av dagene."
      />
      <Message
        own={turid}
        name="Turid"
        at={new Date(2025, 10, 3, 19, 44)}
        about={{ name: "Tid, tempo og vei", hue: 5, icon: "map" }}
        state={turid ? "waits" : "sent"}
        text="Kan vi snakke om vaktene mine?"
      />
    </MessageList>
  );
}

function Talk() {
  const { say } = useWords();
  const [text, write] = useState("Jeg lurer også på om Per kan");
  return (
    <SeekerShell
      hrefs={hrefs}
      place="talk"
      back={{ words: say("room.your"), href: "#home" }}
      on_leave={nothing}
      offline
      foot={
        <Composer text={text} kept="everywhere" on_write={write} on_send={nothing}>
          <HelpNow help={help}>{say("message.draft_unread")}</HelpNow>
        </Composer>
      }
    >
      <h1 className="title">{say("talk.title")}</h1>
      <TurnLine
        turn={{
          waits_for: "them",
          name: "Ingvild",
          since: new Date(2025, 10, 3, 19, 44),
          answers_within_days: 2,
        }}
      />
      <Messages own="seeker" />
    </SeekerShell>
  );
}

function useDeskPlaces(): DeskPlace[] {
  const { say } = useWords();
  return [
    { href: "#rooms", words: say("desk.rooms"), icon: "people", current: true },
    { href: "#new", words: say("desk.new_room"), icon: "plus" },
  ];
}

function Caseload() {
  const { say } = useWords();
  const since = (days: number) =>
    ({ moment: new Date(2025, 10, 4 - days, 9, 0), as: "since" }) as const;
  return (
    <DeskShell places={useDeskPlaces()} on_sign_out={nothing} on_look={nothing}>
      <div>
        <h1 className="display">{say("desk.greeting", { name: "Karin" })}</h1>
        <p className="soft">{say("desk.waiting", { count: 4 })}</p>
      </div>
      <CaseloadGroup group="your_turn">
        {[
          <CaseloadRow
            key="1"
            purpose="sick"
            name="Turid Haugen"
            what="Frågar om sina arbetspass"
            picture={5}
            time={since(1)}
            action="open"
            href="#1"
          />,
          <CaseloadRow
            key="2"
            purpose="job"
            name="Yonas Tesfay"
            what="Föreslår ett studiebesök"
            picture={6}
            time={since(1)}
            action="open"
            href="#2"
          />,
          <CaseloadRow
            key="3"
            purpose="education"
            name="Leo Strand"
            what="Undrar över ansökan"
            picture="talk"
            time={since(0)}
            action="open"
            href="#3"
          />,
        ]}
      </CaseloadGroup>
      <CaseloadGroup group="due">
        {[
          <CaseloadRow
            key="1"
            purpose="onward"
            name="Per-Olof Lind"
            what="Prova lagret två dagar, uppföljning"
            picture={7}
            time={{ moment: "2025-11-03", as: "day" }}
            action="open"
            href="#4"
          />,
        ]}
      </CaseloadGroup>
      <CaseloadGroup group="shared">
        {[
          <CaseloadRow
            key="1"
            purpose="sick"
            name="Britt-Inger Olsen"
            what="Hälsa och krafter, med två anteckningar"
            picture={4}
            time={{ ...since(1), as: "day_and_clock" }}
            action="read"
            href="#5"
          />,
        ]}
      </CaseloadGroup>
      <CaseloadGroup group="quiet">
        {[
          <CaseloadRow
            key="1"
            purpose="education"
            name="Elias Wikström"
            what="Senast hörde ni av varandra i början av oktober"
            picture="talk"
            time={{ moment: "2025-10-03", as: "since" }}
            action="write"
            href="#6"
          />,
        ]}
      </CaseloadGroup>
    </DeskShell>
  );
}

function Room() {
  const { say } = useWords();
  const [text, write] = useState("Ja, det tar vi i dag. Jeg har satt det først.");
  return (
    <DeskShell
      places={useDeskPlaces()}
      on_sign_out={nothing}
      narrow_menu
      head={
        <>
          <h1 className="title">Turid Haugen</h1>
          <p className="soft">sykmeldt. Du er ansvarlig veileder.</p>
          <Button small strength="other">
            {say("desk.agenda")}
          </Button>
        </>
      }
      left={{
        label: say("desk.in_room"),
        content: <h2 className="heading">{say("desk.in_room")}</h2>,
      }}
      right={{
        label: say("desk.log"),
        content: (
          <>
            <h2 className="heading">{say("desk.log")}</h2>
            <DeskTurnLine turn={{ waits_for: "you", since: new Date(2025, 10, 2, 19, 44) }} />
            <Messages own="counsellor" />
            <Composer text={text} kept="everywhere" on_write={write} on_send={nothing} />
          </>
        ),
      }}
    >
      <h2 className="display">Det Turid vil ta vare på og begynne med</h2>
    </DeskShell>
  );
}

export const scenes: Readonly<Record<string, () => ReactNode>> = {
  meeting: MeetingScene,
  home: Home,
  answer: Answer,
  share: Share,
  talk: Talk,
  plan: Plan,
  caseload: Caseload,
  room: Room,
  parts: Parts,
};

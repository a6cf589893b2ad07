// Ten sentences of activities and ten of everything else, for each reader and each language; then the rest.
import { beforeAll, describe, expect, test } from "vitest";
import type { Past } from "../../room/model";
import type { Activity, Goal, Json, Kind, Meeting, PersonId, Seat, ThingId } from "../../room/wire";
import { load_words } from "../../words/catalogue";
import "../../words/history";
import { type Language, languages, type Say } from "../../words/keys";
import { list_of } from "../../words/times";
import { empty_activity } from "../seeker/plan/activity_value";
import { tell } from "./tell";
import { telling_of, type Telling } from "./telling";

const turid = "a".repeat(32) as PersonId;
const ingvild = "b".repeat(32) as PersonId;
const samir = "c".repeat(32) as PersonId;
const walk = "d".repeat(32) as ThingId;
const now = new Date("2026-11-30T12:00:00");

const says = {} as Record<Language, Say>;
beforeAll(async () => {
  for (const language of languages) says[language] = await load_words(language);
});

const themes: Record<Language, readonly [string, string]> = {
  nb: ["Den jeg er", "Gode sider"],
  sv: ["Den jag är", "Goda sidor"],
  en: ["Who I am", "Good sides"],
};

const kinds: Record<string, string> = { visit: "Besøk", tasks: "Oppgaver" };

function telling(language: Language, me: PersonId): Telling {
  const [theme, point] = themes[language];
  return telling_of({
    say: says[language],
    language,
    now,
    me,
    seeker: turid,
    people: [
      { id: turid, name: "Turid Haugen" },
      { id: ingvild, name: "Ingvild Moe" },
      { id: samir, name: "Samir Aziz" },
    ],
    list: (names) => list_of(language, names),
    title_of: () => "En tur",
    theme_of: () => ({ name: theme, point_name: () => point }),
    type_of: () => ({
      type_name: (type) => kinds[type] ?? "",
      question: () => "Hvem møter du?",
      answer: ({ value }) => String(value),
    }),
    form_of: () => ({ nb: "En dag", sv: "En dag", en: "A day" })[language],
  });
}

function past(
  kind: Kind,
  by: PersonId,
  before: object | null,
  after: object | null,
  id: ThingId = walk,
): Past {
  return { kind, id, seq: 7, at: 0, by, before: before as Json, after: after as Json } as Past;
}

const tour: Activity = {
  ...empty_activity,
  title: "En tur",
  learning_goal: "Hva som hjelper",
  where: "Langs elva",
  follow_up: "2026-12-03",
  steps: [{ id: "1", text: "Ringe", done: false }],
};
const with_steps = (done: boolean): Activity => ({
  ...tour,
  steps: [{ id: "1", text: "Ringe", done }],
});
const yes = { kind: "activity", thing: walk, seq: 7, answer: "approved", words: "" };
const told = { about: { kind: "activity", id: walk }, found_out: "Det hjalp", how_it_went: "" };
const shared = {
  instrument: "garden",
  instrument_version: 1,
  round: 1,
  theme: "self",
  given: "self",
  points: [{ id: "self.good", today: 2 }],
};
const seat: Seat = { person: samir, role: "counsellor", phase: "asked", from: 0 };

/** The ten things that happened. */
const happened: readonly Past[] = [
  past("activity", ingvild, null, tour),
  past("approval", turid, null, yes),
  past("activity", turid, tour, { ...tour, follow_up: "2026-12-10" }),
  past("activity", turid, tour, with_steps(true)),
  past("activity", ingvild, tour, { ...tour, learning_goal: "Når på dagen" }),
  past("approval", turid, null, { ...yes, answer: "declined", words: "For tidlig" }),
  past("activity", turid, tour, { ...tour, phase: "ended_early" }),
  past("reflection", turid, null, { ...told, went_well: "", next: "" }),
  past("answers", turid, shared, { ...shared, points: [{ id: "self.good", today: 3 }] }),
  past("seat", ingvild, null, seat),
];

const sentences: Record<Language, { readonly seeker: string[]; readonly helper: string[] }> = {
  nb: {
    seeker: [
      "Ingvild foreslo «En tur».",
      "Du sa ja til «En tur».",
      "Du flyttet dagen dere ser på det sammen, fra 3. desember til 10. desember.",
      "Du krysset av «Ringe».",
      "Ingvild skrev hva du vil finne ut: «Når på dagen».",
      "Du var ikke enig om «En tur»: «For tidlig».",
      "«En tur» sluttet før tiden.",
      "Du fortalte hva som kom ut av «En tur».",
      "Du endret Gode sider i «Den jeg er».",
      "Ingvild spurte om Samir kan få plass i rommet.",
    ],
    helper: [
      "Du foreslo «En tur».",
      "Turid sa ja til «En tur».",
      "Turid flyttet oppfølgingsdagen fra 3. desember til 10. desember.",
      "Turid krysset av «Ringe».",
      "Du skrev hva Turid vil finne ut: «Når på dagen».",
      "Turid var ikke enig om «En tur»: «For tidlig».",
      "«En tur» sluttet før tiden.",
      "Turid skrev en refleksjon om «En tur».",
      "Turid endret Gode sider i «Den jeg er».",
      "Du spurte om Samir kan få plass i rommet.",
    ],
  },
  sv: {
    seeker: [
      "Ingvild föreslog ”En tur”.",
      "Du sa ja till ”En tur”.",
      "Du flyttade dagen ni tittar på det tillsammans, från 3 december till 10 december.",
      "Du bockade av ”Ringe”.",
      "Ingvild skrev vad du vill ta reda på: ”Når på dagen”.",
      "Du höll inte med om ”En tur”: ”For tidlig”.",
      "”En tur” avslutades tidigare.",
      "Du berättade vad det blev av ”En tur”.",
      "Du ändrade Goda sidor i ”Den jag är”.",
      "Ingvild frågade om Samir kan få en plats i rummet.",
    ],
    helper: [
      "Du föreslog ”En tur”.",
      "Turid sa ja till ”En tur”.",
      "Turid flyttade uppföljningsdagen från 3 december till 10 december.",
      "Turid bockade av ”Ringe”.",
      "Du skrev vad Turid vill ta reda på: ”Når på dagen”.",
      "Turid höll inte med om ”En tur”: ”For tidlig”.",
      "”En tur” avslutades tidigare.",
      "Turid skrev en reflektion om ”En tur”.",
      "Turid ändrade Goda sidor i ”Den jag är”.",
      "Du frågade om Samir kan få en plats i rummet.",
    ],
  },
  en: {
    seeker: [
      "Ingvild suggested “En tur”.",
      "You said yes to “En tur”.",
      "You moved the day for looking at it together from 3 December to 10 December.",
      "You ticked off “Ringe”.",
      "Ingvild wrote what you would like to find out: “Når på dagen”.",
      "You did not agree about “En tur”: “For tidlig”.",
      "“En tur” ended early.",
      "You told what came of “En tur”.",
      "You changed Good sides in “Who I am”.",
      "Ingvild asked whether Samir may have a place in the room.",
    ],
    helper: [
      "You suggested “En tur”.",
      "Turid said yes to “En tur”.",
      "Turid moved the follow-up from 3 December to 10 December.",
      "Turid ticked off “Ringe”.",
      "You wrote what Turid would like to find out: “Når på dagen”.",
      "Turid did not agree about “En tur”: “For tidlig”.",
      "“En tur” ended early.",
      "Turid wrote a reflection on “En tur”.",
      "Turid changed Good sides in “Who I am”.",
      "You asked whether Samir may have a place in the room.",
    ],
  },
};

const goal: Goal = {
  level: "sub",
  wording: "Sove bedre",
  comes_from: [],
  help: [],
  in_the_way: [],
  why: "",
  order: 0,
};
const form = { instrument: "day", instrument_version: 1, fields: [], given: "self" };
const meeting: Meeting = {
  phase: "planned",
  day: "2026-12-03",
  time: "10:30",
  zone: "Europe/Oslo",
  length: 45,
  form: "in_person",
  where: "",
  purpose: "Prate",
  agenda: [],
};
const minutes = {
  arriving: "",
  since_last: "",
  chosen: "Hagen",
  explored: "",
  plan: "",
  rounding_off: "",
};
const promise = { what: "Ringe", person: ingvild, who: "", done: false };

/** Ten more: goals, forms, meetings, what was promised, documents. */
const happened_besides: readonly Past[] = [
  past("goal", turid, null, goal),
  past("goal", ingvild, null, goal),
  past("goal", turid, goal, { ...goal, by_when: "2027-01-15" }),
  past("form", turid, null, form),
  past("form", ingvild, null, { ...form, given: "on_paper" }),
  past("meeting", turid, null, { ...meeting, phase: "proposed" }),
  past("meeting", ingvild, meeting, { ...meeting, day: "2026-12-04", time: "" }),
  past("meeting", ingvild, meeting, { ...meeting, minutes }),
  past("action_point", ingvild, null, promise),
  past("document", turid, null, { name: "CV.pdf", type: "pdf", size: 1 }),
];

const sentences_besides: typeof sentences = {
  nb: {
    seeker: [
      "Du skrev målet «Sove bedre».",
      "Ingvild foreslo målet «Sove bedre».",
      "Du satte 15. januar 2027 som dagen for målet «Sove bedre».",
      "Du delte «En dag».",
      "Ingvild skrev inn «En dag» for deg.",
      "Du foreslo et møte: «Prate».",
      "Ingvild flyttet møtet fra 3. desember klokka 10.30 til 4. desember.",
      "Ingvild delte det dere snakket om 3. desember.",
      "Ingvild lovet: «Ringe».",
      "Du delte dokumentet «CV.pdf».",
    ],
    helper: [
      "Turid skrev målet «Sove bedre».",
      "Du foreslo målet «Sove bedre».",
      "Turid satte 15. januar 2027 som dagen for målet «Sove bedre».",
      "Turid delte «En dag».",
      "Du skrev inn «En dag» for Turid.",
      "Turid foreslo et møte: «Prate».",
      "Du flyttet møtet fra 3. desember klokka 10.30 til 4. desember.",
      "Du delte det dere snakket om 3. desember.",
      "Du lovet: «Ringe».",
      "Turid delte dokumentet «CV.pdf».",
    ],
  },
  sv: {
    seeker: [
      "Du skrev målet ”Sove bedre”.",
      "Ingvild föreslog målet ”Sove bedre”.",
      "Du satte 15 januari 2027 som dag för målet ”Sove bedre”.",
      "Du delade ”En dag”.",
      "Ingvild skrev in ”En dag” åt dig.",
      "Du föreslog ett möte: ”Prate”.",
      "Ingvild flyttade mötet från 3 december klockan 10.30 till 4 december.",
      "Ingvild delade det ni pratade om 3 december.",
      "Ingvild lovade: ”Ringe”.",
      "Du delade dokumentet ”CV.pdf”.",
    ],
    helper: [
      "Turid skrev målet ”Sove bedre”.",
      "Du föreslog målet ”Sove bedre”.",
      "Turid satte 15 januari 2027 som dag för målet ”Sove bedre”.",
      "Turid delade ”En dag”.",
      "Du skrev in ”En dag” åt Turid.",
      "Turid föreslog ett möte: ”Prate”.",
      "Du flyttade mötet från 3 december klockan 10.30 till 4 december.",
      "Du delade det ni pratade om 3 december.",
      "Du lovade: ”Ringe”.",
      "Turid delade dokumentet ”CV.pdf”.",
    ],
  },
  en: {
    seeker: [
      "You wrote the goal “Sove bedre”.",
      "Ingvild suggested the goal “Sove bedre”.",
      "You set 15 January 2027 as the day for the goal “Sove bedre”.",
      "You shared “A day”.",
      "Ingvild typed in “A day” for you.",
      "You suggested a meeting: “Prate”.",
      "Ingvild moved the meeting from 3 December at 10:30 to 4 December.",
      "Ingvild shared what you talked about on 3 December.",
      "Ingvild promised: “Ringe”.",
      "You shared the document “CV.pdf”.",
    ],
    helper: [
      "Turid wrote the goal “Sove bedre”.",
      "You suggested the goal “Sove bedre”.",
      "Turid set 15 January 2027 as the day for the goal “Sove bedre”.",
      "Turid shared “A day”.",
      "You typed in “A day” for Turid.",
      "Turid suggested a meeting: “Prate”.",
      "You moved the meeting from 3 December at 10:30 to 4 December.",
      "You shared what you talked about on 3 December.",
      "You promised: “Ringe”.",
      "Turid shared the document “CV.pdf”.",
    ],
  },
};

describe.each(languages)("%s", (language) => {
  test("ten sentences for the seeker", () => {
    const words = telling(language, turid);
    expect(happened.flatMap((each) => tell(each, words))).toEqual(sentences[language].seeker);
  });

  test("ten sentences for those who help", () => {
    const words = telling(language, ingvild);
    expect(happened.flatMap((each) => tell(each, words))).toEqual(sentences[language].helper);
  });

  test.each(["seeker", "helper"] as const)("ten more for the %s", (reader) => {
    const words = telling(language, reader === "seeker" ? turid : ingvild);
    expect(happened_besides.flatMap((each) => tell(each, words))).toEqual(
      sentences_besides[language][reader],
    );
  });
});

const as_turid = (...what: Parameters<typeof past>) => tell(past(...what), telling("nb", turid));

test("everything that changed at once is told, a sentence each", () => {
  const changed: Activity = {
    ...tour,
    title: "En lang tur",
    where: "",
    start: "2026-12-01",
    steps: [
      { id: "2", text: "Pakke", done: false },
      { id: "1", text: "Ringe først", done: false },
    ],
  };
  expect(as_turid("activity", turid, tour, changed)).toEqual([
    "Du kalte «En tur» for «En lang tur» i stedet.",
    "Du tok bort stedet.",
    "Du satte begynnelsen til 1. desember.",
    "Du la til steget «Pakke».",
    "Du skrev om steget «Ringe» til «Ringe først».",
  ]);
});

test("the order of steps, ticks taken away, and what goes on again", () => {
  const two = (first: string, second: string): Activity => ({
    ...tour,
    steps: [first, second].map((id) => ({ id, text: `Steg ${id}`, done: false })),
  });
  expect(as_turid("activity", turid, two("1", "2"), two("2", "1"))).toEqual([
    "Du byttet rekkefølge på stegene.",
  ]);
  expect(as_turid("activity", turid, with_steps(true), with_steps(false))).toEqual([
    "Du tok bort krysset ved «Ringe».",
  ]);
  expect(as_turid("activity", turid, { ...tour, phase: "done" }, tour)).toEqual([
    "«En tur» har ikke begynt.",
  ]);
});

test("nothing changed is nothing told, and a first message is the conversation's own", () => {
  expect(as_turid("activity", turid, tour, tour)).toEqual([]);
  expect(as_turid("message", turid, null, { text: "Hei" })).toEqual([]);
  expect(as_turid("message", turid, { text: "Hei" }, { text: "Hei igjen" })).toEqual([
    "Du endret en melding.",
  ]);
  expect(as_turid("message", ingvild, { text: "Hei" }, null)).toEqual([
    "Ingvild trakk en melding tilbake.",
  ]);
});

test("shared, shared more, held back again, taken back", () => {
  const more = { ...shared, points: [...shared.points, { id: "self.joy", today: 4 }] };
  expect(as_turid("answers", turid, null, shared)).toEqual(["Du delte «Den jeg er»."]);
  expect(as_turid("answers", ingvild, null, { ...shared, given: "on_paper" })).toEqual([
    "Ingvild skrev inn «Den jeg er» for deg.",
  ]);
  expect(as_turid("answers", turid, shared, more)).toEqual([
    "Du delte også Gode sider fra «Den jeg er».",
  ]);
  expect(as_turid("answers", turid, more, shared)).toEqual([
    "Du tok Gode sider ut av «Den jeg er».",
  ]);
  const erasure = { things: [{ kind: "answers", id: "garden/1/self" }], wished_by: "seeker" };
  expect(as_turid("erasure", turid, null, erasure)).toEqual(["Du tok tilbake «Den jeg er»."]);
});

test("seats: asked, given, come, until, ended", () => {
  const given: Seat = { ...seat, phase: "given" };
  const until = new Date("2026-12-24T12:00:00").getTime();
  const own: Seat = { ...given, person: turid, role: "seeker" };
  expect(as_turid("seat", turid, seat, given)).toEqual(["Du ga Samir plass i rommet."]);
  expect(as_turid("seat", turid, null, own)).toEqual(["Du kom inn i rommet."]);
  expect(as_turid("seat", ingvild, given, { ...given, until })).toEqual([
    "Samir har plass til 24. desember.",
  ]);
  expect(as_turid("seat", ingvild, given, { ...given, role: "lead" })).toEqual([
    "Samir er nå ansvarlig veileder.",
  ]);
  expect(as_turid("seat", ingvild, given, { ...given, phase: "ended" })).toEqual([
    "Samir har ikke plass i rommet lenger.",
  ]);
});

test("goals and forms", () => {
  expect(as_turid("goal", turid, null, goal)).toEqual(["Du skrev målet «Sove bedre»."]);
  expect(
    as_turid("goal", ingvild, goal, { ...goal, wording: "Sove godt", by_when: "2027-01-15" }),
  ).toEqual([
    "Ingvild skrev om målet «Sove bedre» til «Sove godt».",
    "Ingvild satte 15. januar 2027 som dagen for målet «Sove godt».",
  ]);
  expect(as_turid("goal", turid, goal, null)).toEqual(["Du tok bort målet «Sove bedre»."]);
  expect(as_turid("form", turid, null, form)).toEqual(["Du delte «En dag»."]);
  expect(as_turid("form", turid, form, { ...form, fields: [{ id: "a", value: 1 }] })).toEqual([
    "Du endret «En dag».",
  ]);
  expect(as_turid("form", turid, form, null)).toEqual(["Du tok tilbake «En dag»."]);
});

test("what the room itself does has nobody's name in front", () => {
  const nobody = "0".repeat(32) as PersonId;
  expect(as_turid("room", nobody, { phase: "open" }, { phase: "resting" })).toEqual([
    "Noen lot rommet hvile.",
  ]);
});

test("meetings: planned, on the list and off it, called off, and what is written changed", () => {
  const asked = { ...meeting, phase: "proposed" as const };
  expect(as_turid("meeting", ingvild, asked, meeting)).toEqual([
    "Ingvild satte opp et møte 3. desember klokka 10.30.",
  ]);
  const listed = { ...meeting, agenda: [{ id: "1", text: "Hagen" }] };
  expect(as_turid("meeting", turid, meeting, listed)).toEqual(["Du satte opp «Hagen» til møtet."]);
  expect(as_turid("meeting", turid, listed, meeting)).toEqual(["Du strøk «Hagen» fra møtet."]);
  expect(as_turid("meeting", ingvild, meeting, { ...meeting, where: "Kaféen" })).toEqual([
    "Ingvild endret noe ved møtet.",
  ]);
  expect(as_turid("meeting", ingvild, meeting, meeting)).toEqual([]);
  expect(as_turid("meeting", ingvild, meeting, null)).toEqual([
    "Ingvild avlyste møtet 3. desember klokka 10.30.",
  ]);
  expect(as_turid("meeting", turid, asked, null)).toEqual(["Du tok bort forslaget om et møte."]);
  const written = { ...meeting, minutes };
  expect(
    as_turid("meeting", ingvild, written, { ...meeting, minutes: { ...minutes, plan: "Ringe" } }),
  ).toEqual(["Ingvild endret det som er skrevet fra møtet."]);
});

test("what was promised: by somebody else, ticked, another day; a document taken back", () => {
  const by_other = { what: "Ringe", who: "Arbeidsgiveren", done: false };
  expect(as_turid("action_point", ingvild, null, by_other)).toEqual([
    "Ingvild skrev ned noe Arbeidsgiveren lovet: «Ringe».",
  ]);
  expect(as_turid("action_point", ingvild, null, { ...promise, person: turid })).toEqual([
    "Ingvild skrev ned noe du lovet: «Ringe».",
  ]);
  expect(as_turid("action_point", turid, promise, { ...promise, done: true })).toEqual([
    "Du krysset av «Ringe».",
  ]);
  expect(as_turid("action_point", ingvild, promise, { ...promise, by_when: "2026-12-05" })).toEqual(
    ["Ingvild satte 5. desember som dagen for «Ringe»."],
  );
  expect(as_turid("document", turid, { name: "CV.pdf", type: "pdf", size: 1 }, null)).toEqual([
    "Du tok tilbake et dokument.",
  ]);
});

test("of which type it is, and what was answered to what the type asks", () => {
  const of_type = (type: string, value?: string): Activity => ({
    ...tour,
    type,
    particulars: {
      instrument: "kinds",
      instrument_version: 1,
      fields: value === undefined ? [] : [{ id: "whom", value }],
    },
  });
  expect(as_turid("activity", turid, tour, of_type("visit", "Ola"))).toEqual([
    "Du valgte slaget «Besøk».",
    "Du svarte på «Hvem møter du?»: «Ola».",
  ]);
  expect(as_turid("activity", ingvild, of_type("visit", "Ola"), of_type("visit", "Kari"))).toEqual([
    "Ingvild svarte på «Hvem møter du?»: «Kari».",
  ]);
  expect(as_turid("activity", turid, of_type("visit", "Ola"), of_type("visit"))).toEqual([
    "Du tok bort svaret på «Hvem møter du?».",
  ]);
  // With the type its questions went.
  expect(as_turid("activity", turid, of_type("visit", "Ola"), of_type("tasks"))).toEqual([
    "Du valgte slaget «Oppgaver».",
  ]);
  expect(as_turid("activity", turid, of_type("visit", "Ola"), tour)).toEqual([
    "Du endret hva slags ting det er.",
  ]);
});

// For tests of screens: a room with a seeker and two who help, and an instrument that is not the decision
// map: two themes of two points on four steps, so that no screen can count on seven or five.
import type { RoomView } from "../../src/room/model";
import type {
  InstrumentView,
  Me,
  OrganisationView,
  PersonId,
  PurposeOffer,
  RoomId,
  RoomValue,
  Seat,
} from "../../src/room/wire";

export const room_id = "1".repeat(32) as RoomId;
export const turid = "a".repeat(32) as PersonId;
export const ingvild = "b".repeat(32) as PersonId;
export const samir = "c".repeat(32) as PersonId;

export const organisation: OrganisationView = {
  id: "fjord",
  name: "Fjord veiledning",
  languages: ["nb", "sv", "en"],
  zone: "Europe/Oslo",
  answer_days: 2,
  help: [
    {
      id: "doctor",
      name: { nb: "Legevakt", sv: "Jourläkare", en: "Out-of-hours doctor" },
      number: "116 117",
      hours: { nb: "hele døgnet", sv: "dygnet runt", en: "day and night" },
    },
  ],
};

export const me: Me = {
  person: turid,
  name: "Turid Haugen",
  standing: "seeker",
  language: "nb",
  device: "mine",
  organisation,
};

const seat = (person: PersonId, role: Seat["role"]): Seat => ({
  person,
  role,
  phase: "given",
  from: 0,
});

export const room_value: RoomValue = {
  purpose: "sick_leave",
  title: "Turid",
  phase: "open",
  processes: [],
  instrument: "garden",
  instrument_version: 1,
  offered: [],
};

export const empty_view: RoomView = {
  id: room_id,
  phase: "ready",
  entered: true,
  role: "seeker",
  room: room_value,
  people: [
    { id: turid, name: me.name, role: "seeker", me: true, seat: seat(turid, "seeker") },
    {
      id: samir,
      name: "Samir Aziz",
      role: "counsellor",
      me: false,
      seat: seat(samir, "counsellor"),
    },
    { id: ingvild, name: "Ingvild Moe", role: "lead", me: false, seat: seat(ingvild, "lead") },
  ],
  turn: { waits_for: "nobody", mine: false },
  messages: [],
  themes: new Map(),
  activities: [],
  agreed: () => [],
  things: () => [],
  drafts: () => [],
  versions: () => [],
  past: () => [],
  unread: 0,
  first_unread: undefined,
  waiting: 0,
  stuck: [],
  staff: undefined,
};

/** A garden for everybody but for who has one question. */
export const own_purposes: readonly PurposeOffer[] = [
  {
    purpose: "sick_leave",
    processes: [],
    map: "garden",
    map_version: 1,
    offered: [],
    situation: "have",
    forms: [],
  },
  {
    purpose: "job_seeking",
    processes: [],
    map: "garden",
    map_version: 1,
    offered: ["sun"],
    forms: [],
  },
  { purpose: "one_question", processes: [], offered: [], forms: [] },
];

const texts = {
  title: "Hagen din",
  lead: "To bed, i ditt tempo.",
  "today.label": "I dag",
  "today.question": "Stemmer det?",
  "desired.label": "Slik jeg vil ha det",
  "desired.question": "Hva er godt nok?",
  "scale.fit.1": "Nei",
  "scale.fit.2": "Litt",
  "scale.fit.3": "Mye",
  "scale.fit.4": "Helt",
  "scale.fit.unsure": "Vet ikke",
  "soil.label": "Jorda",
  "soil.subject": "det alt vokser i",
  "soil.introduction": "Her handler det om jorda.",
  "soil.introduction.have": "Du har en hage.",
  "soil.closing": "Nå vet du mer om jorda.",
  "soil.worm.label": "Meitemark",
  "soil.worm.today": "Jeg har meitemark.",
  "soil.worm.desired": "Jeg vil ha meitemark.",
  "soil.water.label": "Vann",
  "soil.water.today": "Jeg har vann.",
  "soil.water.desired": "Jeg vil ha vann.",
  "sun.label": "Lyset",
  "sun.subject": "det alt vokser mot",
  "sun.introduction": "Her handler det om lyset.",
  "sun.closing": "Nå vet du mer om lyset.",
  "sun.dawn.label": "Morgen",
  "sun.dawn.today": "Jeg har lys om morgenen.",
  "sun.dawn.desired": "Jeg vil ha lys om morgenen.",
  "sun.dusk.label": "Kveld",
  "sun.dusk.today": "Jeg har lys om kvelden.",
  "sun.dusk.desired": "Jeg vil ha lys om kvelden.",
};

export const own_instrument: InstrumentView = {
  instrument: {
    id: "garden",
    version: 1,
    kind: "answers",
    side: "circle",
    filled_in_by: ["seeker"],
    scales: [{ id: "fit", steps: 4, others: ["unsure"] }],
    map: {
      scale: "fit",
      wish_scale: "fit",
      possible_scale: "fit",
      stances: [],
      themes: [
        { id: "soil", points: ["soil.worm", "soil.water"], easier_after: [] },
        { id: "sun", points: ["sun.dawn", "sun.dusk"], easier_after: ["soil"] },
      ],
    },
    fields: [],
  },
  texts: [{ language: "nb", texts }],
};

const form_texts = {
  title: "Hagedagbok",
  lead: "Hva som skjer i hagen.",
  "seen.label": "Det jeg så",
  "wish.label": "Det jeg har lyst til",
  "wish.dig": "Jeg vil grave",
  "wish.talk": "Jeg vil snakke",
};

/** Filled in by the seeker, offered first in a new room; one of its choices leads to a theme of the garden. */
export const own_form: InstrumentView = {
  instrument: {
    id: "garden-diary",
    version: 1,
    kind: "form",
    side: "circle",
    filled_in_by: ["seeker"],
    scales: [],
    fields: [
      { id: "wish", type: "choices", choices: ["dig", "talk"], columns: [] },
      { id: "seen", type: "text", choices: [], columns: [] },
    ],
    first: true,
    title: "seen",
    leads: [
      { field: "wish", choice: "dig", to: "answers", instrument: "garden", theme: "sun" },
      { field: "wish", choice: "talk", to: "message" },
    ],
  },
  texts: [{ language: "nb", texts: form_texts }],
};

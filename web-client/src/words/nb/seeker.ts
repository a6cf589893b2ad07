// Bokmål: words of the seeker's screens. Kitchen-table language; du.
export const seeker = {
  "room.your": "Rommet ditt",
  "room.places": "Steder i rommet",
  "nav.home": "Hjem",
  "nav.map": "Kartet",
  "nav.talk": "Samtalen",
  "nav.plan": "Planen",

  "leave.quickly": "Forlat raskt",
  "leave.keys": "Esc to ganger gjør det samme",

  "home.greeting": "Hei, {name}",
  "home.welcome": "Fint at du er her. Ta det i ditt tempo.",
  "home.next": "Neste steg",

  "answer.or": "eller",
  "answer.ways": "Veien videre",
  "answer.unread": "Ingen leser dette før du deler.",
  "answer.may_stop": "Du kan stoppe her.",
  "answer.note.open": "Skriv et eksempel, hvis du vil",
  "answer.note.field": "Et eksempel, hvis du vil",
  "answer.note.left": "{count, plural, one {# tegn igjen} other {# tegn igjen}}",

  "help.now": "Trenger du hjelp nå?",
  "help.title": "Hjelp nå",
  "help.intro": "Her svarer mennesker. Rommet ditt leses ikke hele døgnet.",
  "help.answers_within":
    "I rommet får du svar innen {days, plural, =1 {en hverdag} =2 {to hverdager} =3 {tre hverdager} other {# hverdager}}. Haster det, så ring.",
  "help.call": "Ring {number}",
  "help.hours": "Åpent: {hours}",
  "help.checked": "Numrene ble sjekket {day}.",
  "help.offline": "Numrene virker også når du er uten nett.",

  "turn.theirs": "Det er {whose} tur, {since}.",
  "turn.answers_within":
    "{name} svarer innen {days, plural, =1 {en hverdag} =2 {to hverdager} =3 {tre hverdager} other {# hverdager}}.",
  "turn.yours": "{name} lurer på noe",
  "turn.yours.more": "Svar når det passer. «Ikke nå» er også et svar.",
  "turn.nobody": "Skriv når det passer",

  "share.title": "Slik ser {names} det",
  "share.lead": "Slå av det du vil holde for deg selv. Da ser ingen at det finnes.",
  "share.stays": "Blir hos deg",
  "share.point": "Del {point}",
  "share.note_goes": "Notatet blir med",
  "share.note_stays": "Notatet blir hos deg",
  "share.readers": "Disse kan lese det du deler",
  "share.until": "{role}, til {day}",
  "share.do": "Del med {names}",
  "share.nothing": "Slå på minst ett punkt for å dele.",
  "share.later": "Du kan ta det tilbake senere. Da kan det være lest.",

  "role.lead": "ansvarlig veileder",
  "role.counsellor": "veileder",
  "role.specialist": "spesialist",
  "role.interpreter": "tolk",
  "role.guest": "gjest",
  "role.seeker": "eier av rommet",

  "talk.title": "Samtalen",
  "talk.empty": "Her står samtalen deres",
  "talk.empty.more": "Skriv når det passer.",
  "plan.title": "Planen",
  "plan.empty": "Her står det dere blir enige om",
  "plan.empty.more": "Du kan foreslå noe selv, eller vente til dere har snakket sammen.",
  "map.title": "Kartet ditt",
} as const;

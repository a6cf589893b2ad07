// Swedish: words of the seeker's screens. Kitchen-table language; du.
import type { Seeker } from "../keys";

export const seeker: Seeker = {
  "room.your": "Ditt rum",
  "room.places": "Platser i rummet",
  "nav.home": "Hem",
  "nav.map": "Kartan",
  "nav.talk": "Samtalet",
  "nav.plan": "Planen",

  "leave.quickly": "Lämna snabbt",
  "leave.keys": "Esc två gånger gör samma sak",

  "home.greeting": "Hej, {name}",
  "home.welcome": "Fint att du är här. Ta det i din egen takt.",
  "home.next": "Nästa steg",

  "answer.or": "eller",
  "answer.ways": "Vägen vidare",
  "answer.unread": "Ingen läser det här förrän du delar det.",
  "answer.may_stop": "Du kan stanna här.",
  "answer.note.open": "Skriv ett exempel, om du vill",
  "answer.note.field": "Ett exempel, om du vill",
  "answer.note.left": "{count, plural, one {# tecken kvar} other {# tecken kvar}}",

  "help.now": "Behöver du hjälp nu?",
  "help.title": "Hjälp nu",
  "help.intro": "Här svarar människor. I ditt rum är det inte alltid någon som läser.",
  "help.answers_within":
    "I rummet får du svar inom {days, plural, =1 {en vardag} =2 {två vardagar} =3 {tre vardagar} other {# vardagar}}. Ring om det är bråttom.",
  "help.call": "Ring {number}",
  "help.hours": "Öppet: {hours}",
  "help.checked": "Numren kontrollerades {day}.",
  "help.offline": "Numren finns här också när du är utan nät.",

  "turn.theirs": "Det är {whose} tur, {since}.",
  "turn.answers_within":
    "{name} svarar inom {days, plural, =1 {en vardag} =2 {två vardagar} =3 {tre vardagar} other {# vardagar}}.",
  "turn.yours": "{name} undrar något",
  "turn.yours.more": "Svara när det passar. ”Inte nu” är också ett svar.",
  "turn.nobody": "Skriv när det passar",

  "share.title": "Så här ser {names} det",
  "share.lead": "Stäng av det du vill ha för dig själv. Då syns det inte ens att det finns.",
  "share.stays": "Stannar hos dig",
  "share.point": "Dela {point}",
  "share.note_goes": "Anteckningen följer med",
  "share.note_stays": "Anteckningen stannar hos dig",
  "share.readers": "De här kan läsa det du delar",
  "share.until": "{role}, till {day}",
  "share.do": "Dela med {names}",
  "share.nothing": "Slå på minst en punkt för att dela.",
  "share.later": "Du kan ta tillbaka det senare. Då kan det redan vara läst.",

  "role.lead": "ansvarig vägledare",
  "role.counsellor": "vägledare",
  "role.specialist": "specialist",
  "role.interpreter": "tolk",
  "role.guest": "gäst",
  "role.seeker": "rummets ägare",

  "talk.title": "Samtalet",
  "talk.empty": "Här står ert samtal",
  "talk.empty.more": "Skriv när det passar.",
  "plan.title": "Planen",
  "plan.empty": "Här står det ni kommer överens om",
  "plan.empty.more": "Du kan föreslå något själv, eller vänta tills ni har pratat med varandra.",
  "map.title": "Din karta",
};

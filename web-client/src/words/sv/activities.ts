// Svenska: det som görs, och vad det blev av det.
import type { ActivityWords } from "../keys";

export const activities: ActivityWords = {
  "activity.field.goal": "Vilket mål hör det till?",
  "activity.field.goal.none": "Inget särskilt mål",
  "plan.field.end": "När är det slut?",
  "desk.field.end": "Slutar",
  "activity.field.end.before": "Slutet står före början. Flytta en av dem, så kan det skickas.",
  "activity.steps": "Steg på vägen",
  "activity.steps.more":
    "Små steg som kan bockas av. En bock ändrar inte det ni har kommit överens om.",
  "activity.step": "Steg {number}",
  "activity.step.add": "Lägg till ett steg",
  "activity.step.remove": "Ta bort",
  "activity.step.remove.of": "Ta bort steg {number}",
  "activity.step.up": "Flytta upp",
  "activity.step.up.of": "Flytta upp steg {number}",
  "activity.step.down": "Flytta ner",
  "activity.step.down.of": "Flytta ner steg {number}",
  "activity.open": "Se allt om ”{title}”",
  "activity.starts": "Börjar {day}.",
  "activity.ends": "Slutar {day}.",
  "activity.from_to": "Från {start} till {end}.",
  "activity.belongs_to": "Hör till målet ”{goal}”.",

  "activity.withdraw.title": "Ta tillbaka förslaget?",
  "activity.withdraw.more":
    "Då står det inte i planen längre. Du kan föreslå det igen när du vill.",

  "activity.how": "Hur går det?",
  "activity.how.begin": "Jag är i gång",
  "activity.how.done": "Det är gjort",
  "activity.how.ended": "Det avslutades tidigare",
  "activity.how.again": "Det fortsätter ändå",
  "activity.under_way": "Det här är i gång.",

  "ending.lead": "Skriv något om det, om du vill. {names} kan läsa det du skickar.",
  "ending.found_out": "Vad lärde du dig?",
  "ending.why": "Vill du säga varför?",
  "ending.why.more": "Det kan stå tomt. Det behövs inget skäl.",
  "ending.send": "Berätta för {names}",

  "reflection.title": "Det {name} har kommit fram till",
  "reflection.title.yours": "Det du har kommit fram till",
  "reflection.found_out": "Kom fram till",
  "reflection.how_it_went": "Så gick det",
  "reflection.went_well": "Gick bra",
  "reflection.nearness": "Hur nära det jag ville ta reda på",
  "reflection.next": "Och sedan",
};

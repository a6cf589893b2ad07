// Swedish: words of what is written for others, and of what the person takes along; of both sides.
import type { WrittenWords } from "../keys";

export const written: WrittenWords = {
  "written.title": "Skrivet till andra",
  "written.lead":
    "Här finns det som är skrivet om dig till andra. Inget går ut förrän du har läst det.",
  "written.none": "Det är inget skrivet till andra",
  "written.drawn": "Bygger på det du har delat om {points}.",
  "written.read_first":
    "{name} har skrivit det här. Läs i lugn och ro. Det går ingenstans förrän du säger ja.",
  "written.add": "Lägg till mina ord",
  "written.add.more": "Det du lägger till står bredvid och följer med.",
  "written.own": "Mina ord",
  "written.yes": "Ja, det här kan skickas",
  "written.no": "Jag vill ha det på ett annat sätt",
  "written.no.more": "Skriv vad {name} ska rätta eller ta bort. Det är du som säger.",
  "written.no.field": "Så vill jag ha det",
  "written.no.send": "Skicka till {name}",
  "written.no.missing": "Skriv lite om vad du vill ha annorlunda.",
  "written.state.waits": "Klar att läsas när det passar",
  "written.state.yes": "Du sa ja {day}",
  "written.state.no": "Du bad om något annat {day}",
  "written.state.left": "Är skickat",
  "written.left": "Det här har skickats",
  "written.left.earlier": "Det var en tidigare version än den som står här.",

  "keep.title": "Det jag tar med mig",
  "keep.lead":
    "Sidan är din, också efteråt. Du kan börja på den när som helst och skriva lite i taget.",
  "keep.maps": "Kartan, före och nu",
  "keep.map": "Din karta",
  "keep.map.of": "Kartan för {name}",
  "keep.write": "Skriv",
  "keep.word": "Från {name}",
  "keep.back": "Du kan komma tillbaka. Skriv i samtalet när du vill något.",
  "keep.print": "Skriv ut och ta vara på",
  "keep.shared_with": "{names} kan läsa det du har skrivit.",

  "desk.later": "Till senare och till andra",
  "desk.ending": "Det {name} tar med sig",
  "desk.ending.more": "Förbered avslutet från början",
  "desk.ending.lead":
    "Sidan tillhör {name}. Det som är delat av den står här, och du kan lägga till ett ord på vägen.",
  "desk.ending.nothing": "{name} har inte delat något av sidan än. Den kan växa fram lite i taget.",
  "desk.ending.give": "Ge {name} det här",
  "desk.ending.empty": "Skriv något först, så kan {name} läsa det.",
  "desk.written": "Översikt till andra",
  "desk.written.more": "Till en bedömning eller en plan",
  "desk.written.title": "Skrivet till andra",
  "desk.written.lead":
    "En översikt görs bara av det som är delat. {name} läser den, lägger till egna ord och säger ja innan den skickas.",
  "desk.written.new": "Skriv en ny",
  "desk.written.begin": "Börja på den",
  "desk.written.go_on": "Fortsätt på utkastet",
  "desk.written.waits": "Väntar på att {name} läser",
  "desk.written.yes": "{name} sa ja {day}",
  "desk.written.no": "{name} bad om något annat {day}",
  "desk.written.has_left": "Är skickat",
  "desk.written.no.title": "Så vill {name} ha det",
  "desk.written.own": "Med egna ord, från {name}",
  "desk.written.write.lead":
    "Använd det {name} har delat. Skriv om det som fungerar och det som hjälper, så att det är gott att läsa om sig själv. Aldrig en diagnos.",
  "desk.written.draw": "Delat om det här. Kryssa för det du bygger på",
  "desk.written.unshared":
    "{name} har inte delat något om det här: {headings}. Då står det inte här heller.",
  "desk.written.empty": "Skriv något under en rubrik först, så kan {name} läsa det.",
  "desk.written.send": "Låt {name} läsa det först",
  "desk.written.note": "Är det skickat?",
  "desk.written.note.more": "Då står det här, och hos {name}, när och till vem.",
  "desk.written.note.missing": "Skriv dagen, vem det gick till och på vilket sätt.",
  "desk.written.note.go": "Anteckna det",
};

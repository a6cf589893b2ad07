// Swedish: words of what somebody is asked for, and of what the room is for; of both sides.
import type { RequestWords } from "../keys";

export const requests: RequestWords = {
  "about.title": "Om rummet",
  "about.for": "Rummet är till för det här",
  "about.free":
    "Det säger bara vad vi börjar med. Allt annat finns här ändå, och du kan säga att du vill något annat när som helst.",
  "about.first": "Det här kan du börja med",
  "about.talk_first": "Här börjar vi med samtalet.",
  "about.changed": "{name} ändrade det {day}. Förut var det ”{before}”.",
  "about.ending": "När ni är klara",
  "about.ending.more": "En sida att ta vara på, som du kan börja på nu.",
  "about.write": "Skriv till {name} om det",

  "later.title": "Lagt åt sidan",
  "later.lead": "Det här har du fått frågan om. Du kan ta det när du vill, eller låta det ligga.",

  "desk.purpose.change": "Ändra vad rummet är till för",
  "desk.purpose.change.more":
    "{name} ser att det har ändrats, och av vem. Allt som är skrivet står kvar.",
  "desk.purpose.opens": "{name} erbjuds att börja med {themes}. Allt annat finns under mer.",
  "desk.purpose.opens.new": "Den som kommer erbjuds att börja med {themes}.",
  "desk.purpose.opens.talk": "Det börjar med samtalet. Ingen ombeds att fylla i en karta.",
  "desk.purpose.theme": "”{theme}”",
  "desk.purpose.save": "Ändra det",

  "desk.requests": "Det här har {name} fått frågan om",
  "desk.requests.title": "Fråga {name} om något",
  "desk.requests.lead":
    "Det är en sak i taget. Nästa väntar tills den första är klar, och kommer då av sig själv.",
  "desk.requests.not_now":
    "”Inte nu” behöver inget skäl, och därför syns det inte här. {name} får nästa, och den första ligger kvar tills det passar.",
  "desk.requests.none": "Just nu finns det inget du har frågat om.",
  "desk.requests.now": "Ligger hos {name} nu",
  "desk.requests.behind": "Väntar tills det som är före är klart",
  "desk.requests.take_back": "Ta tillbaka",
  "desk.requests.take_back_that": "Ta tillbaka: {title}",
  "desk.requests.earlier": "Flytta fram",
  "desk.requests.earlier_that": "Flytta fram: {title}",
  "desk.requests.ask": "Fråga om det här",
  "desk.requests.ask_that": "Fråga om det här: {title}",
  "desk.requests.asked": "Tillfrågad",
  "desk.requests.again": "Fråga om {name} vill titta på det igen",
  "desk.requests.again_asked": "{name} har fått frågan om att titta på det igen",
  "desk.requests.themes": "Ett tema i kartan",
  "desk.requests.forms": "Något att skriva",
  "desk.requests.proposals": "Ett förslag som väntar på svar",
  "desk.requests.question": "En fråga",
  "desk.requests.question.more": "Skriv den i samtalet, så kan du välja den här.",
  "desk.requests.question.go": "Skriv en fråga",
  "desk.requests.other": "Något annat",
};

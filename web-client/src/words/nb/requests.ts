// Bokmål: words of what somebody is asked for, and of what the room is for; of both sides.
export const requests = {
  "about.title": "Om rommet",
  "about.for": "Rommet er til dette",
  "about.free":
    "Det sier bare hva vi begynner med. Alt annet finner du her likevel, og du kan si at du vil noe annet når som helst.",
  "about.first": "Dette kan du begynne med",
  "about.talk_first": "Her begynner vi med samtalen.",
  "about.changed": "{name} endret det {day}. Før var det «{before}».",
  "about.ending": "Når dere er ferdige",
  "about.ending.more": "En side å ta vare på, som du kan begynne på nå.",
  "about.write": "Skriv til {name} om det",

  "later.title": "Lagt til side",
  "later.lead": "Dette er du spurt om. Du kan ta det når du vil, eller la det ligge.",

  "desk.purpose.change": "Endre hva rommet er til",
  "desk.purpose.change.more":
    "{name} ser at det er endret, og av hvem. Alt som er skrevet, står som før.",
  "desk.purpose.opens": "{name} får tilbud om å begynne med {themes}. Alt annet finnes under mer.",
  "desk.purpose.opens.new": "Den som kommer, får tilbud om å begynne med {themes}.",
  "desk.purpose.opens.talk": "Det begynner med samtalen. Ingen blir bedt om å fylle ut et kart.",
  "desk.purpose.theme": "«{theme}»",
  "desk.purpose.save": "Endre det",

  "desk.requests": "Dette er {name} spurt om",
  "desk.requests.title": "Spør {name} om noe",
  "desk.requests.lead":
    "Det er én ting om gangen. Det neste venter til det første er gjort, og kommer da av seg selv.",
  "desk.requests.not_now":
    "«Ikke nå» trenger ingen grunn, og derfor ser du det ikke her. {name} får det neste, og det første ligger til det passer.",
  "desk.requests.none": "Det er ikke spurt om noe nå.",
  "desk.requests.now": "Ligger hos {name} nå",
  "desk.requests.behind": "Venter til det foran er gjort",
  "desk.requests.take_back": "Ta tilbake",
  "desk.requests.take_back_that": "Ta tilbake: {title}",
  "desk.requests.earlier": "Flytt fram",
  "desk.requests.earlier_that": "Flytt fram: {title}",
  "desk.requests.ask": "Spør om dette",
  "desk.requests.ask_that": "Spør om dette: {title}",
  "desk.requests.asked": "Spurt om",
  "desk.requests.again": "Spør {name} om å se på det igjen",
  "desk.requests.again_asked": "{name} er spurt om å se på det igjen",
  "desk.requests.themes": "Et tema i kartet",
  "desk.requests.forms": "Noe å skrive",
  "desk.requests.proposals": "Et forslag som venter på svar",
  "desk.requests.question": "Et spørsmål",
  "desk.requests.question.more": "Skriv det i samtalen, så kan du velge det her.",
  "desk.requests.question.go": "Skriv et spørsmål",
  "desk.requests.other": "Noe annet",
} as const;

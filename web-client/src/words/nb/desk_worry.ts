// Bokmål: what somebody who helps does when worried.
export const desk_worry = {
  "worry.open": "Bekymret?",
  "worry.title": "Når du er bekymret for {name}",
  "worry.lead":
    "Veirom leser ingen tekster og varsler ingen. Det er du som ser det, og du skal ikke stå alene med det.",
  "worry.life": "Er det fare for liv nå?",
  "worry.life.more":
    "Ring med en gang. Si hva du har lest, hvem det gjelder og hvor personen kan være.",
  "worry.speak": "Snakk med {name}",
  "worry.speak.more":
    "Ring heller enn å skrive. Spør rett ut om det du er redd for. Å spørre om selvmord øker ikke faren. Får du ikke svar, så gå videre til neste.",
  "worry.together": "Få med en til",
  "worry.together.more":
    "Ring lederen din eller en kollega, og bli enige om hvem som gjør hva. Disse har plass i rommet:",
  "worry.together.alone":
    "Ring lederen din eller en kollega, og bli enige om hvem som gjør hva. Du er den eneste som hjelper i dette rommet.",
  "worry.over": "Avtal hvem som tar over",
  "worry.over.more":
    "Før du går for dagen: si fra til den som følger med videre, og til {name} om hvem det er.",
  "worry.off": "Når dere har stengt",
  "worry.off.more":
    "Stegene er de samme om kvelden og i helgen. Ved hvert nummer øverst står det når noen svarer. Har dere en vakttelefon, så ring den. Vent ikke til i morgen med det som ikke kan vente. Skriv til {name} hvem som svarer nå, og når du er tilbake.",
  "worry.on_call": "Vakta hos dere, når du ikke får tak i noen:",
  "worry.on_call.hours": "når som helst",
  "worry.off.on_call":
    "Stegene er de samme om kvelden og i helgen. {who} svarer når som helst. Ved hvert nummer øverst står det når noen svarer. Vent ikke til i morgen med det som ikke kan vente. Skriv til {name} hvem som svarer nå, og når du er tilbake.",
  "worry.note": "Noter at det er gjort",
  "worry.note.more":
    "Bare dere som hjelper i rommet, leser dette. {name} ser det ikke i rommet sitt, men har rett til å få vite hva som er notert når {name} spør. Skriv det så {name} kan lese det.",
  "worry.note.save": "Noter det",
  "worry.note.drop": "La det være",
  "worry.note.empty": "Skriv en setning først, så kan det noteres.",
  "worry.note.kept": "Det er notert.",
  "worry.note.waits": "Sendes når nettet er tilbake. Det ligger trygt på denne maskinen.",
  "worry.note.mend": "Rett det",
  "worry.note.by": "{name}, {when}",
  "worry.note.mended": "rettet {when}",
  "worry.notes": "Notert til nå",
  "worry.after": "Etterpå",
  "worry.after.more":
    "Snakk med noen om hvordan det var for deg. Skal det meldes videre der du jobber, så gjør det i dag.",
} as const;

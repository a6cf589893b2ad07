// Bokmål: ready openings for those who help, by moment. Each asks, or asks leave; none of them advises. They are put
// into the draft and never sent by themselves.
export const openings = {
  "opening.title": "Slik kan du begynne",
  "opening.more": "Trykk på en, så står den i meldingen din. Skriv den om til din egen.",
  "opening.moment": "Når",
  "opening.moments": "Ellers",

  "opening.welcome": "første gang",
  "opening.welcome.1": "Hei, og velkommen hit. Er det noe du vil at jeg skal vite før vi begynner?",
  "opening.welcome.2":
    "Fint at du er her. Vil du begynne selv, eller skal jeg si litt om hvordan vi kan gjøre det?",
  "opening.welcome.3": "Hei. Hva ville det vært godt for deg å få ut av dette?",

  "opening.shared": "etter at noe er delt",
  "opening.shared.1": "Takk for at du delte dette. Er det noe her du vil at vi tar først?",
  "opening.shared.2":
    "Jeg har lest det du delte, og la merke til … Er det greit at jeg spør om det?",
  "opening.shared.3": "Takk. Jeg ser bare litt av bildet. Vil du fortelle mer om …?",

  "opening.strengths": "når dere ser etter styrker",
  "opening.strengths.1": "Fortell gjerne om noe du fikk til, stort eller lite. Hva gjorde du da?",
  "opening.strengths.2": "Hva ville noen som kjenner deg godt, sagt at du er flink til?",
  "opening.strengths.3": "Jeg synes jeg ser noe du er god på i det du skrev. Vil du høre?",

  "opening.action": "når dere ser etter neste steg",
  "opening.action.1": "Hva er det minste du har lyst til å prøve først?",
  "opening.action.2": "Hva trenger du for at det skal bli gjort, og hvem kan hjelpe?",
  "opening.action.3": "Skal vi se på hva som kan komme i veien, og hva vi gjør da?",

  "opening.silence": "når det har vært stille lenge",
  "opening.silence.1": "Hei, det er en stund siden sist. Hvordan har du det?",
  "opening.silence.2": "Passer det å skrive nå, eller vil du heller vente litt?",
  "opening.silence.3":
    "Du trenger ikke svare på alt. Er det én ting du gjerne vil at vi ser på sammen?",

  "opening.advice": "før du gir et råd",
  "opening.advice.1": "Jeg har en tanke om dette. Vil du høre den?",
  "opening.advice.2": "Andre har hatt nytte av … Er det greit at jeg forteller litt om det?",
  "opening.advice.3": "Hva har du prøvd til nå? Etterpå kan jeg si hva jeg tenker, hvis du vil.",
} as const;

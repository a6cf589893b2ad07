// Bokmål: words of who has looked at the room.
export const looked = {
  "looked.title": "Hvem har vært inne",
  "looked.way": "Når, og hvem. Bare du ser det.",
  "looked.lead":
    "Her står de som har åpnet rommet ditt, og når. Bare du ser denne siden. Hva de leste, står ikke her.",
  "looked.none": "Ingen andre har vært inne",
  "looked.none.more": "Når noen åpner rommet ditt, står det her.",
  "looked.somebody": "Noen fra et annet sted",
  "looked.refused": "Ville åpne rommet, men har ingen plass her og kom ikke inn.",
  "looked.moment": "Så innom",
  "looked.until": "Var inne til {clock}",
  "looked.own": "Når du selv var her",
  "looked.own.more":
    "Er det noe her som ikke var deg? Si fra til den som hjelper deg, så får du en ny lenke å logge inn med. Da slutter de andre innloggingene å virke.",
  "looked.not_now": "Vi får ikke hentet det akkurat nå",
  "looked.not_now.more":
    "Denne siden trenger nett. Alt det andre i rommet kan du bruke som før. Den kommer når du er på nett igjen.",
} as const;

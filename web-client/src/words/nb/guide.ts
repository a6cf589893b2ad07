// Bokmål: how the two do this in writing, for each of them. The seeker's part is read by the seeker.
export const guide = {
  "guide.title": "Slik gjør dere det her",
  "guide.lead": "To minutter å lese. Du finner den igjen i samtalen når du vil.",
  "guide.yours": "Rommet er ditt",
  "guide.yours.more":
    "Bare de som har plass her, ser det du deler. Det du svarer i kartet, er bare hos deg til du deler det. Du kan ta det tilbake igjen.",
  "guide.time": "Skriv når det passer",
  "guide.time.more":
    "Dere trenger ikke være her samtidig. Skriv litt nå og resten en annen dag. Ingen leser utkastet før du sender det.",
  "guide.short": "Kort er fint",
  "guide.short.more":
    "Én setning er nok. Du kan velge hva meldingen handler om, svare på én bestemt melding, og endre eller trekke tilbake det du har skrevet.",
  "guide.turn": "Svaret kommer",
  "guide.turn.more":
    "Øverst i samtalen står det hvem sin tur det er. Du får svar innen {days, plural, =1 {en hverdag} =2 {to hverdager} =3 {tre hverdager} other {# hverdager}}. «Ikke nå» er også et svar.",
  "guide.clear": "Spør når noe er uklart",
  "guide.clear.more":
    "Skrift kan bli lest annerledes enn den var ment. Spør hva den andre mener. Du kan også be om å snakkes på telefon eller møtes.",
  "guide.urgent": "Når det ikke kan vente",
  "guide.urgent.more":
    "Ingen passer på rommet hele døgnet. Der du skriver, står «Trenger du hjelp nå?» med numre til mennesker som svarer.",
  "guide.phone": "Uten nett, og når noen kommer",
  "guide.phone.more":
    "Alt du skriver uten nett, blir på telefonen og sendes når nettet er tilbake. «Forlat raskt» øverst skjuler siden med en gang.",
  "guide.open": "Slik gjør dere det her",

  "guide.desk.title": "Å veilede skriftlig",
  "guide.desk.lead": "To minutter. Du finner den igjen i menyen.",
  "guide.desk.read": "Les to ganger før du svarer",
  "guide.desk.read.more":
    "Først for hva som står der, så for hva personen selv løfter fram. Svar på det siste.",
  "guide.desk.thank": "Takk først, spør etterpå",
  "guide.desk.thank.more":
    "Å dele noe kan ha tatt uker. Vis at det er lest: nevn én ting som står der, med personens egne ord.",
  "guide.desk.leave": "Be om lov før du gir råd",
  "guide.desk.leave.more":
    "«Jeg har en tanke om dette. Vil du høre den?» Over feltet ligger begynnelser du kan gjøre til dine egne.",
  "guide.desk.one": "Én ting om gangen",
  "guide.desk.one.more":
    "Korte avsnitt og ett spørsmål. Mange leser på en liten skjerm, slitne, kanskje på et språk de lærer.",
  "guide.desk.rhythm": "Hold det du har lovet om tid",
  "guide.desk.rhythm.more":
    "Svar innen svartiden, om så bare: «Jeg svarer ordentlig på torsdag.» Sett hvem sin tur det er, så vet begge hva som er neste.",
  "guide.desk.silence": "Stillhet kan bety så mye",
  "guide.desk.silence.more":
    "En dårlig uke, et barn som er sykt, et spørsmål som ble for stort. Spør åpent, og gjør det lett å si «ikke nå».",
  "guide.desk.stays": "Det du skriver, blir stående",
  "guide.desk.stays.more":
    "Skriv så det tåler å leses om igjen om et år. Si det konkret, uten forkortelser. Ironi blir borte på skjerm.",
  "guide.desk.talk": "Ta det muntlig når det er stort",
  "guide.desk.talk.more":
    "Uenighet, dårlig nytt og sterke følelser hører hjemme i en samtale. Avtal tid i rommet, og skriv etterpå hva dere ble enige om.",
  "guide.desk.worry": "Når du blir bekymret",
  "guide.desk.worry.more":
    "Inne i hvert rom ligger «Bekymret?» med hva du gjør nå og hvem du ringer.",
} as const;

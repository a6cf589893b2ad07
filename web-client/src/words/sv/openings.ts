// Swedish: ready openings for those who help, by moment. Each asks, or asks leave; none of them advises.
import type { OpeningWords } from "../keys";

export const openings: OpeningWords = {
  "opening.title": "Så kan du börja",
  "opening.more": "Tryck på en så står den i ditt meddelande. Skriv om den till din egen.",
  "opening.moment": "När",
  "opening.moments": "Annars",

  "opening.welcome": "första gången",
  "opening.welcome.1":
    "Hej och välkommen hit. Är det något du vill att jag ska veta innan vi börjar?",
  "opening.welcome.2":
    "Fint att du är här. Vill du börja själv, eller ska jag berätta lite om hur vi kan göra?",
  "opening.welcome.3": "Hej. Vad skulle du vilja få ut av det här?",

  "opening.shared": "när något har delats",
  "opening.shared.1": "Tack för att du delade det här. Är det något du vill att vi tar först?",
  "opening.shared.2":
    "Jag har läst det du delade och fastnade för … Går det bra att jag frågar om det?",
  "opening.shared.3": "Tack. Jag ser bara en bit av bilden. Vill du berätta mer om …?",

  "opening.strengths": "när ni letar efter styrkor",
  "opening.strengths.1":
    "Berätta gärna om något du klarade av, stort eller litet. Vad gjorde du då?",
  "opening.strengths.2": "Vad skulle någon som känner dig väl säga att du är bra på?",
  "opening.strengths.3": "Jag tycker mig se något du är bra på i det du skrev. Vill du höra?",

  "opening.action": "när ni letar efter nästa steg",
  "opening.action.1": "Vad är det minsta du har lust att prova först?",
  "opening.action.2": "Vad behöver du för att det ska bli av, och vem kan hjälpa till?",
  "opening.action.3": "Ska vi titta på vad som kan komma emellan, och vad vi gör då?",

  "opening.silence": "när det har varit tyst länge",
  "opening.silence.1": "Hej, det var ett tag sedan. Hur har du det?",
  "opening.silence.2": "Passar det att skriva nu, eller vill du hellre vänta lite?",
  "opening.silence.3":
    "Du behöver inte svara på allt. Är det en sak du gärna vill att vi tittar på tillsammans?",

  "opening.advice": "innan du ger ett råd",
  "opening.advice.1": "Jag har en tanke om det här. Vill du höra den?",
  "opening.advice.2": "Andra har haft nytta av … Går det bra att jag berättar lite om det?",
  "opening.advice.3": "Vad har du provat hittills? Sedan kan jag säga hur jag tänker, om du vill.",
};

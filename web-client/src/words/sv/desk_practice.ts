// Svenska: the room in which somebody who helps can practise.
import type { DeskPractice } from "../keys";

export const desk_practice: DeskPractice = {
  "practice.mark": "Övning",
  "practice.about": "{name} är påhittad, och bara du är i det här rummet.",
  "practice.tip.first":
    "Läs det som {name} har delat innan du svarar. Nämn en sak som står där, och fråga sedan om något.",
  "practice.tip.second":
    "{name} tackade nej till något och vet inte varför. Fråga öppet, och be om lov innan du säger vad du tänker.",
  "practice.tip.third":
    "Här finns en möjlighet: klockan. Fråga när på dagen det har gått bra, innan du föreslår något.",
  "practice.tip.fourth":
    "{name} frågar dig. Svara kort och lämna tillbaka ordet: vad vill {name} pröva först? Det ligger ett förslag i planen.",
  "practice.tip.last":
    "Här slutar berättelsen. Läs det du skrev en gång till: var frågade du, och var gav du råd?",
  "practice.reads": "{name} läser det du skrev.",
  "practice.titled": "{name}, övning",
  "practice.again": "Börja om",
  "practice.throw": "Lämna övningsrummet",
  "practice.throw.sure": "Lämna det för gott? Du kan öppna ett nytt övningsrum när du vill.",
  "practice.throw.yes": "Ja, lämna det",
  "practice.throw.no": "Stanna kvar",
  "practice.way": "Ett rum att öva i",
  "practice.way.more":
    "En påhittad person har delat något och skriver till dig. Du svarar fyra gånger, med en tanke på vägen för varje. Ingen annan ser det.",
  "practice.open": "Öppna ett övningsrum",
  "practice.to": "Gå till övningsrummet",
};

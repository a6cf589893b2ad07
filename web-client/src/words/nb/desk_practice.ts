// Bokmål: the room in which somebody who helps can practise.
export const desk_practice = {
  "practice.mark": "Øving",
  "practice.about": "{name} er oppdiktet, og bare du er i dette rommet.",
  "practice.tip.first":
    "Les det {name} har delt, før du svarer. Nevn én ting som står der, og spør så om noe.",
  "practice.tip.second":
    "{name} sa nei til noe og vet ikke hvorfor. Spør åpent, og be om lov før du sier hva du tenker.",
  "practice.tip.third":
    "Her ligger det en mulighet: klokka. Spør når på dagen det har gått godt, før du foreslår noe.",
  "practice.tip.fourth":
    "{name} spør deg. Svar kort, og gi ordet tilbake: hva vil {name} prøve først? Det ligger et forslag i planen.",
  "practice.tip.last":
    "Her slutter historien. Les det du skrev en gang til: hvor spurte du, og hvor ga du råd?",
  "practice.reads": "{name} leser det du skrev.",
  "practice.titled": "{name}, øving",
  "practice.again": "Begynn på nytt",
  "practice.throw": "Gå ut av øvingsrommet",
  "practice.throw.sure": "Gå ut for godt? Du kan åpne et nytt øvingsrom når du vil.",
  "practice.throw.yes": "Ja, gå ut",
  "practice.throw.no": "Bli her",
  "practice.way": "Et rom å øve i",
  "practice.way.more":
    "En oppdiktet person har delt noe og skriver til deg. Du svarer fire ganger, med en tanke å ta med for hver. Ingen andre ser det.",
  "practice.open": "Åpne et øvingsrom",
  "practice.to": "Gå til øvingsrommet",
} as const;

// Swedish: words of the map's picture and of what is done with it. Read by the seeker, and some of it at the desk.
import type { MapWords } from "../keys";

export const map: MapWords = {
  "map.has": "Det här har du, {name}",
  "map.has.more": "Så som du har svarat. Stora blad är det du har mycket av.",
  "map.wishes": "Så vill du ha det",
  "map.wishes.more":
    "Det du har står kvar. Kanten visar vart du vill. Du väljer själv var du börjar.",
  "map.layer": "Vad bilden visar",
  "map.is": "Det som finns",
  "map.picture": "Kartan som bild",
  "map.picture.show": "Visa som bild",
  "map.table": "Kartan som tabell",
  "map.table.show": "Visa som tabell",
  "map.table.point": "Punkt",
  "map.table.stance": "Valt",
  "map.textures": "Mönster i bladen",
  "map.me": "Jag",
  "map.told": "{when}: {words}",
  "map.good_enough": "Bra nog som det är",
  "map.keeps": "Det här vill du ta vara på",
  "map.begins": "Här vill du börja",
  "map.themes": "Teman",
  "map.private": "Bara du ser det här tills du delar.",
  "map.shared_part": "Delat: {themes}. Resten finns bara hos dig.",
  "map.legend.edge": "Kanten visar hur du vill ha det",
  "map.legend.arc": "Bågen: bra nog som det är",
  "map.legend.begins": "Här vill du börja",

  "point.change": "Ändra svaren",
  "point.own": "Bara hos dig",
};

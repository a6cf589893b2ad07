// English: words of the map's picture and of what is done with it. Read by the seeker, and some of it at the desk.
import type { MapWords } from "../keys";

export const map: MapWords = {
  "map.has": "This is what you have, {name}",
  "map.has.more": "Drawn from your answers. The big leaves are what you have a lot of.",
  "map.wishes": "The way you want it",
  "map.wishes.more":
    "What you have stays where it is. The edge shows where you want to be. You choose where to begin.",
  "map.layer": "What the picture shows",
  "map.is": "What is there",
  "map.picture": "The map as a picture",
  "map.picture.show": "Show as a picture",
  "map.table": "The map as a table",
  "map.table.show": "Show as a table",
  "map.table.point": "Point",
  "map.table.stance": "Chosen",
  "map.textures": "Patterns in the leaves",
  "map.me": "Me",
  "map.told": "{when}: {words}",
  "map.good_enough": "Good enough as it is",
  "map.keeps": "You want to hold on to",
  "map.begins": "You want to begin here",
  "map.themes": "The themes",
  "map.private": "Only you see this until you share it.",
  "map.shared_part": "Shared: {themes}. The rest is yours alone.",
  "map.legend.edge": "The edge shows how you want it",
  "map.legend.arc": "The arc: good enough as it is",
  "map.legend.begins": "You want to begin here",

  "point.change": "Change your answers",
  "point.own": "Yours alone",
};

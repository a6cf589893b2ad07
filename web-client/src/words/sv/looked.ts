// Swedish: words of who has looked at the room.
import type { LookedWords } from "../keys";

export const looked: LookedWords = {
  "looked.title": "Vilka har varit inne",
  "looked.way": "När, och vilka. Bara du ser det.",
  "looked.lead":
    "Här står de som har öppnat ditt rum, och när. Bara du ser den här sidan. Vad de läste står inte här.",
  "looked.none": "Ingen annan har varit inne",
  "looked.none.more": "När någon öppnar ditt rum står det här.",
  "looked.somebody": "Någon från ett annat ställe",
  "looked.refused": "Ville öppna rummet, men har ingen plats här och kom inte in.",
  "looked.moment": "Tittade in",
  "looked.until": "Var inne till {clock}",
  "looked.own": "När du själv var här",
  "looked.own.more":
    "Är det något här som inte var du? Säg till den som hjälper dig, så får du en ny länk att logga in med. Då slutar de andra inloggningarna att fungera.",
  "looked.not_now": "Vi kan inte hämta det just nu",
  "looked.not_now.more":
    "Den här sidan behöver nät. Allt annat i rummet kan du använda som förut. Den kommer när du är på nätet igen.",
};

// Swedish: words of the forms on the seeker's screens.
import type { FormWords } from "../keys";

export const forms: FormWords = {
  "form.clear": "Ta bort svaret",
  "form.row": "Rad {number}",
  "form.row.add": "Lägg till en till",
  "form.row.remove": "Ta bort",

  "forms.title": "Mer att tänka med",
  "forms.lead": "Korta blad som du kan skriva för egen del. Ingen läser dem förrän du delar.",
  "forms.yours": "Det här har du skrivit",
  "forms.offered": "Något att skriva på",
  "forms.begun": "Bara hos dig",

  "form.begin": "Börja",
  "form.own": "Det du har skrivit själv",
  "form.private": "Bara du ser det här.",
  "form.change": "Ändra",
  "form.progress": "{number} av {count}",
  "form.end": "Klar för nu",
  "form.print": "Skriv ut",
  "form.drop": "Släng det jag har skrivit",
  "form.drop.title": "Slänga ”{title}”?",
  "form.drop.more": "Då är det borta för gott. Ingen annan har sett det.",
  "form.changed": "Du har ändrat något sedan du delade",
  "form.changed.more": "{names} ser fortfarande det du delade förut.",
  "form.leads": "Vidare, om du vill",

  "typed.title": "{name} har skrivit något åt dig",
  "typed.more": "Det gäller inte förrän du har tittat på det.",
  "typed.go": "Titta på det",
  "typed.on_paper": "{name} har skrivit av det här från ditt papper.",
  "typed.by_phone": "{name} har skrivit det här efter det du sa i telefon.",
  "typed.ask": "Stämmer det? Det gäller inte förrän du har sagt ja.",
  "typed.confirm": "Ja, det stämmer",
  "typed.correct": "Rätta det först",
  "typed.take_away": "Ta bort det",
  "typed.take_away.title": "Ta bort ”{title}”?",
  "typed.take_away.more": "Då försvinner det från rummet, och {names} ser det inte längre.",

  "home.look_back": "I dag kan du se tillbaka",
  "home.look_back.go": "Se tillbaka",
  "home.form_asked": "{name} frågar om något",
  "home.form_asked.more": "Det gäller ”{title}”. Du bestämmer själv om du vill skriva.",
  "home.lead_talk": "Skriv till {name}",
  "home.lead_talk.more": "Så lite eller mycket du vill, med egna ord.",
  "home.lead_talk.go": "Skriv",
};

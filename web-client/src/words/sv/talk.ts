// Swedish: words of the conversation, read by both.
import type { TalkWords } from "../keys";

export const talk: TalkWords = {
  "talk.new": "Nytt sedan sist",
  "talk.news_below": "Nytt längre ner",

  "talk.turn.set": "Ändra vem som har ordet",
  "talk.turn.who": "Vem har ordet?",
  "talk.turn.me": "Jag vill svara",
  "talk.turn.them": "Jag väntar på {name}",
  "talk.turn.nobody": "Ingen väntar",

  "talk.search": "Sök",
  "talk.search.title": "Sök i rummet",
  "talk.search.field": "Sök efter ord",
  "talk.search.more": "Skriv minst två bokstäver. Det du letar efter stannar här på sidan.",
  "talk.search.found":
    "{count, plural, =0 {Hittade det inte. Prova ett annat ord, eller bara början.} =1 {Hittade ett ställe} other {Hittade # ställen}}",
  "talk.search.messages": "Samtalet",
  "talk.search.answers": "Delat från kartan",
  "talk.search.goals": "Mål",
  "talk.search.activities": "Det ni gör",
  "talk.search.agreement": "Så arbetar ni tillsammans",
  "talk.search.reflections": "Tankar efteråt",
  "talk.search.forms": "Ifyllt",
  "talk.search.others": "Annat",

  "talk.more": "Mer",
  "talk.more.of": "Mer om meddelandet från {name} {time}",
  "talk.reply": "Svara på det här",
  "talk.replying": "Svar till {name}",
  "talk.replying.not": "Inte som svar",
  "talk.quote.go": "Gå till meddelandet",
  "talk.edit": "Ändra",
  "talk.editing": "Du ändrar ditt meddelande",
  "talk.editing.keep": "Spara",
  "talk.editing.not": "Låt det vara",
  "talk.edited": "Ändrat. Se hur det var",
  "talk.withdraw": "Ta tillbaka",
  "talk.withdraw.more":
    "Texten försvinner från samtalet. Det står kvar att ett meddelande har tagits tillbaka.",
  "talk.withdraw.not": "Låt det stå",

  "talk.about": "Handlar om",
  "talk.about.nothing": "inget särskilt",
  "talk.about.looked_at": "Det du tittar på nu",
  "talk.about.themes": "Teman",
  "talk.about.points": "Punkter i {theme}",
  "talk.about.others": "Annat i rummet",
  "talk.about.write": "Skriv om det här",
  "talk.filter": "Visa",
  "talk.filter.all": "hela samtalet",
  "talk.filter.about": "Bara om",

  "talk.kind.answers": "Ett tema",
  "talk.kind.agreement": "Så arbetar vi tillsammans",
  "talk.kind.goal": "Ett mål",
  "talk.kind.activity": "Något ni gör",
  "talk.kind.reflection": "Tankar efteråt",
  "talk.kind.form": "Något som är ifyllt",
  "talk.kind.other": "Något i rummet",
};

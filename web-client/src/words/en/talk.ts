// English: words of the conversation, read by both.
import type { TalkWords } from "../keys";

export const talk: TalkWords = {
  "talk.new": "New since last time",
  "talk.news_below": "Something new further down",

  "talk.turn.set": "Change whose turn it is",
  "talk.turn.who": "Whose turn is it?",
  "talk.turn.me": "I want to answer",
  "talk.turn.them": "I am waiting for {name}",
  "talk.turn.nobody": "Nobody is waiting",

  "talk.search": "Search",
  "talk.search.title": "Search the room",
  "talk.search.field": "Search for words",
  "talk.search.more": "Write at least two letters. What you look for stays on this page.",
  "talk.search.found":
    "{count, plural, =0 {Not found. Try another word, or only its beginning.} =1 {Found in one place} other {Found in # places}}",
  "talk.search.messages": "The conversation",
  "talk.search.answers": "Shared from the map",
  "talk.search.goals": "Goals",
  "talk.search.activities": "What you do",
  "talk.search.agreement": "How you work together",
  "talk.search.reflections": "Thoughts afterwards",
  "talk.search.forms": "Filled in",
  "talk.search.others": "Other things",

  "talk.more": "More",
  "talk.more.of": "More about the message from {name} at {time}",
  "talk.reply": "Answer this",
  "talk.replying": "Answer to {name}",
  "talk.replying.not": "Not as an answer",
  "talk.quote.go": "Go to the message",
  "talk.edit": "Change",
  "talk.editing": "You are changing your message",
  "talk.editing.keep": "Save",
  "talk.editing.not": "Leave it",
  "talk.edited": "Changed. See how it was",
  "talk.withdraw": "Take back",
  "talk.withdraw.more":
    "The text goes from the conversation. It still says that a message was taken back.",
  "talk.withdraw.not": "Leave it",

  "talk.about": "About",
  "talk.about.nothing": "nothing in particular",
  "talk.about.looked_at": "What you are looking at",
  "talk.about.themes": "Themes",
  "talk.about.points": "Points in {theme}",
  "talk.about.others": "Other things in the room",
  "talk.about.write": "Write about this",
  "talk.filter": "Show",
  "talk.filter.all": "the whole conversation",
  "talk.filter.about": "Only about",

  "talk.kind.answers": "A theme",
  "talk.kind.agreement": "How we work together",
  "talk.kind.goal": "A goal",
  "talk.kind.activity": "Something you do",
  "talk.kind.reflection": "Thoughts afterwards",
  "talk.kind.form": "Something filled in",
  "talk.kind.other": "Something in the room",
};

// English: words of the conversation, read by both.
import type { TalkWords } from "../keys";

export const talk: TalkWords = {
  "talk.new": "New since last time",
  "talk.news_below": "Something new further down",

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

// English: words of the forms on the seeker's screens.
import type { FormWords } from "../keys";

export const forms: FormWords = {
  "form.clear": "Take the answer away",
  "form.row": "Line {number}",
  "form.row.add": "Add another",
  "form.row.remove": "Remove",

  "forms.title": "More to think with",
  "forms.lead": "Short pages to write for yourself. Nobody reads them until you share.",
  "forms.yours": "What you have written",
  "forms.offered": "Something to write on",
  "forms.begun": "Only with you",

  "form.begin": "Begin",
  "form.own": "What you have written yourself",
  "form.private": "Only you can see this.",
  "form.change": "Change",
  "form.progress": "{number} of {count}",
  "form.end": "Done for now",
  "form.print": "Print",
  "form.drop": "Throw away what I have written",
  "form.drop.title": "Throw away “{title}”?",
  "form.drop.more": "It will be gone for good. Nobody else has seen it.",
  "form.changed": "You have changed something since you shared",
  "form.changed.more": "{names} can still see what you shared before.",
  "form.leads": "Where to go from here, if you like",

  "typed.title": "{name} has written something down for you",
  "typed.more": "It does not count until you have looked at it.",
  "typed.go": "Look at it",
  "typed.on_paper": "{name} has written this down from your paper.",
  "typed.by_phone": "{name} has written this down from what you said on the phone.",
  "typed.ask": "Is it right? It does not count until you have said yes.",
  "typed.confirm": "Yes, this is right",
  "typed.correct": "Correct it first",
  "typed.take_away": "Take it away",
  "typed.take_away.title": "Take “{title}” away?",
  "typed.take_away.more": "It goes from the room, and {names} can no longer see it.",

  "home.look_back": "Today you can look back",
  "home.look_back.go": "Look back",
  "home.form_asked": "{name} asks about something",
  "home.form_asked.more": "It is about “{title}”. Whether you write is up to you.",
  "home.lead_talk": "Write to {name}",
  "home.lead_talk.more": "As little or as much as you like, in your own words.",
  "home.lead_talk.go": "Write",
};

// English: what somebody who helps does when worried.
import type { DeskWorry } from "../keys";

export const desk_worry: DeskWorry = {
  "worry.open": "Worried?",
  "worry.title": "When you are worried about {name}",
  "worry.lead":
    "Veirom reads no texts and alerts nobody. It is you who sees it, and you should not be alone with it.",
  "worry.life": "Is there danger to life now?",
  "worry.life.more":
    "Ring at once. Say what you have read, who it is about and where the person may be.",
  "worry.speak": "Talk with {name}",
  "worry.speak.more":
    "Ring rather than write. Ask straight out about what you fear. Asking about suicide does not add to the danger. If nobody answers, go on to the next.",
  "worry.together": "Bring in one more",
  "worry.together.more":
    "Ring your manager or a colleague, and agree who does what. These have a place in the room:",
  "worry.together.alone":
    "Ring your manager or a colleague, and agree who does what. You are the only one who helps in this room.",
  "worry.over": "Agree who takes over",
  "worry.over.more":
    "Before you leave for the day: tell whoever follows it on, and tell {name} who that is.",
  "worry.off": "When you are closed",
  "worry.off.more":
    "The steps are the same in the evening and at the weekend. Each number above says when somebody answers. If you have an on-call telephone, ring it. What cannot wait does not wait for tomorrow. Write to {name} who answers now, and when you are back.",
  "worry.on_call": "On call where you work, when you reach nobody:",
  "worry.on_call.hours": "at any hour",
  "worry.off.on_call":
    "The steps are the same in the evening and at the weekend. {who} answers at any hour. Each number above says when somebody answers. What cannot wait does not wait for tomorrow. Write to {name} who answers now, and when you are back.",
  "worry.note": "Note that it was done",
  "worry.note.more":
    "Only those of you who help in this room read it. {name} does not see it in the room, but has a right to know what is noted when {name} asks. Write it so that {name} can read it.",
  "worry.note.save": "Note it",
  "worry.note.drop": "Leave it",
  "worry.note.empty": "Write a sentence first, then it can be noted.",
  "worry.note.kept": "It is noted.",
  "worry.note.waits": "It is sent when the line is back. Until then it is safe on this machine.",
  "worry.note.mend": "Correct it",
  "worry.note.by": "{name}, {when}",
  "worry.note.mended": "corrected {when}",
  "worry.notes": "Noted so far",
  "worry.after": "Afterwards",
  "worry.after.more":
    "Talk with somebody about how it was for you. If it is to be reported where you work, do that today.",
};

// English: the room in which somebody who helps can practise.
import type { DeskPractice } from "../keys";

export const desk_practice: DeskPractice = {
  "practice.mark": "Practice",
  "practice.about": "{name} is made up, and you alone are in this room.",
  "practice.tip.first":
    "Read what {name} has shared before you answer. Name one thing in it, and then ask about something.",
  "practice.tip.second":
    "{name} said no to something and does not know why. Ask openly, and ask leave before you say what you think.",
  "practice.tip.third":
    "There is a possibility here: the time of day. Ask when it has gone well before you suggest anything.",
  "practice.tip.fourth":
    "{name} asks you. Answer briefly and hand it back: what would {name} like to try first? There is a proposal in the plan.",
  "practice.tip.last":
    "The story ends here. Read once more what you wrote: where did you ask, and where did you advise?",
  "practice.reads": "{name} is reading what you wrote.",
  "practice.titled": "{name}, practice",
  "practice.again": "Begin again",
  "practice.throw": "Leave the practice room",
  "practice.throw.sure": "Leave it for good? You can open another practice room whenever you like.",
  "practice.throw.yes": "Yes, leave it",
  "practice.throw.no": "Stay here",
  "practice.way": "A room to practise in",
  "practice.way.more":
    "A made-up person has shared something and writes to you. You answer four times, with a thought for each. Nobody else sees it.",
  "practice.open": "Open a practice room",
  "practice.to": "Go to the practice room",
};

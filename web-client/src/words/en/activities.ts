// English: what is done, and what came of it.
import type { ActivityWords } from "../keys";

export const activities: ActivityWords = {
  "activity.field.goal": "Which goal does it belong to?",
  "activity.field.goal.none": "No goal in particular",
  "plan.field.end": "When does it end?",
  "desk.field.end": "Ends",
  "activity.field.end.before":
    "The end stands before the start. Move one of them, then it can be sent.",
  "activity.steps": "Steps on the way",
  "activity.steps.more": "Small steps to tick off. A tick changes nothing you have agreed.",
  "activity.step": "Step {number}",
  "activity.step.add": "Add a step",
  "activity.step.remove": "Remove",
  "activity.step.remove.of": "Remove step {number}",
  "activity.step.up": "Move up",
  "activity.step.up.of": "Move step {number} up",
  "activity.step.down": "Move down",
  "activity.step.down.of": "Move step {number} down",
  "activity.open": "See all about “{title}”",
  "activity.starts": "Starts {day}.",
  "activity.ends": "Ends {day}.",
  "activity.from_to": "From {start} to {end}.",
  "activity.belongs_to": "Belongs to the goal “{goal}”.",

  "activity.withdraw.title": "Take the suggestion back?",
  "activity.withdraw.more":
    "Then it is not in the plan any more. You can suggest it again whenever you like.",

  "activity.how": "How is it going?",
  "activity.how.begin": "I have started",
  "activity.how.done": "It is done",
  "activity.how.ended": "It ended early",
  "activity.how.again": "It goes on after all",
  "activity.under_way": "This is under way.",

  "ending.lead": "Write something about it, if you like. {names} can read what you send.",
  "ending.found_out": "What did you learn?",
  "ending.why": "Would you like to say why?",
  "ending.why.more": "It may stay empty. It needs no reason.",
  "ending.send": "Tell {names}",

  "reflection.title": "What {name} has found out",
  "reflection.title.yours": "What you have found out",
  "reflection.found_out": "Found out",
  "reflection.how_it_went": "This is how it went",
  "reflection.went_well": "Went well",
  "reflection.nearness": "How near what I wanted to find out",
  "reflection.next": "And then",
};

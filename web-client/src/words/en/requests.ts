// English: words of what somebody is asked for, and of what the room is for; of both sides.
import type { RequestWords } from "../keys";

export const requests: RequestWords = {
  "about.title": "About the room",
  "about.for": "What the room is for",
  "about.free":
    "It only says what we begin with. Everything else is here all the same, and you can say that you want something else at any time.",
  "about.first": "You can begin with this",
  "about.talk_first": "Here we begin with the conversation.",
  "about.changed": "{name} changed it {day}. Before, it was “{before}”.",
  "about.ending": "When you are done",
  "about.ending.more": "A page to keep, which you can begin now.",
  "about.write": "Write to {name} about it",

  "later.title": "Set aside",
  "later.lead":
    "You have been asked about this. You can take it when you like, or leave it where it is.",

  "desk.purpose.change": "Change what the room is for",
  "desk.purpose.change.more":
    "{name} sees that it was changed, and by whom. Everything that is written stays as it was.",
  "desk.purpose.opens":
    "{name} is offered to begin with {themes}. Everything else is found under more.",
  "desk.purpose.opens.new": "Whoever comes is offered to begin with {themes}.",
  "desk.purpose.opens.talk": "It begins with the conversation. Nobody is asked to fill in a map.",
  "desk.purpose.theme": "“{theme}”",
  "desk.purpose.save": "Change it",

  "desk.requests": "What {name} is asked for",
  "desk.requests.title": "Ask {name} for something",
  "desk.requests.lead":
    "It is one thing at a time. The next waits until the first is done, and then comes by itself.",
  "desk.requests.not_now":
    "“Not now” needs no reason, so you don’t see it here. {name} gets the next one, and the first stays until it suits.",
  "desk.requests.none": "Nothing is asked for now.",
  "desk.requests.now": "With {name} now",
  "desk.requests.behind": "Waits until what is before it is done",
  "desk.requests.take_back": "Take back",
  "desk.requests.take_back_that": "Take back: {title}",
  "desk.requests.earlier": "Move up",
  "desk.requests.earlier_that": "Move up: {title}",
  "desk.requests.ask": "Ask for this",
  "desk.requests.ask_that": "Ask for this: {title}",
  "desk.requests.asked": "Asked for",
  "desk.requests.again": "Ask {name} to look at it again",
  "desk.requests.again_asked": "{name} is asked to look at it again",
  "desk.requests.themes": "A theme of the map",
  "desk.requests.forms": "Something to write",
  "desk.requests.proposals": "A proposal that waits for an answer",
  "desk.requests.question": "A question",
  "desk.requests.question.more": "Write it in the conversation, and you can choose it here.",
  "desk.requests.question.go": "Write a question",
  "desk.requests.other": "Something else",
};

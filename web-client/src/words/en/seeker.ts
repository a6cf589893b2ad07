// English: words of the seeker's screens. Kitchen-table language.
import type { Seeker } from "../keys";

export const seeker: Seeker = {
  "room.your": "Your room",
  "room.places": "Places in your room",
  "nav.home": "Home",
  "nav.map": "Map",
  "nav.talk": "Talk",
  "nav.plan": "Plan",

  "leave.quickly": "Leave quickly",
  "leave.keys": "Esc twice does the same",

  "home.greeting": "Hello, {name}",
  "home.welcome": "Good to see you. Take it at your own pace.",
  "home.next": "Next step",

  "answer.or": "or",
  "answer.ways": "Where to go from here",
  "answer.unread": "Nobody reads this until you share it.",
  "answer.may_stop": "You can stop here.",
  "answer.note.open": "Write an example, if you like",
  "answer.note.field": "An example, if you like",
  "answer.note.left": "{count, plural, one {# character left} other {# characters left}}",

  "help.now": "Need help now?",
  "help.title": "Help now",
  "help.intro": "People answer here. Your room is not read around the clock.",
  "help.answers_within":
    "In the room you get an answer within {days, plural, =1 {one working day} =2 {two working days} =3 {three working days} other {# working days}}. If it cannot wait, call.",
  "help.call": "Call {number}",
  "help.hours": "Open: {hours}",
  "help.checked": "The numbers were checked {day}.",
  "help.offline": "The numbers are here when you are offline, too.",

  "turn.theirs": "It is {whose} turn, {since}.",
  "turn.answers_within":
    "{name} answers within {days, plural, =1 {one working day} =2 {two working days} =3 {three working days} other {# working days}}.",
  "turn.yours": "{name} has a question for you",
  "turn.yours.more": "Answer when it suits you. “Not now” is an answer, too.",
  "turn.nobody": "Write when it suits you",

  "share.title": "How {names} will see it",
  "share.lead": "Switch off what you want to keep to yourself. Nobody will see that it exists.",
  "share.stays": "Stays with you",
  "share.point": "Share {point}",
  "share.note_goes": "The note goes along",
  "share.note_stays": "The note stays with you",
  "share.readers": "These people can read what you share",
  "share.until": "{role}, until {day}",
  "share.do": "Share with {names}",
  "share.nothing": "Switch on at least one point to share.",
  "share.later": "You can take it back later. It may have been read by then.",

  "role.lead": "your main counsellor",
  "role.counsellor": "counsellor",
  "role.specialist": "specialist",
  "role.interpreter": "interpreter",
  "role.guest": "guest",
  "role.seeker": "the room is yours",

  "talk.title": "The conversation",
  "talk.empty": "Your conversation will be here",
  "talk.empty.more": "Write when it suits you.",
  "plan.title": "The plan",
  "plan.empty": "What you agree on will be here",
  "plan.empty.more": "You can suggest something yourself, or wait until you have talked.",
  "map.title": "Your map",
};

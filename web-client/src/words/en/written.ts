// English: words of what is written for others, and of what the person takes along; of both sides.
import type { WrittenWords } from "../keys";

export const written: WrittenWords = {
  "written.title": "Written for others",
  "written.lead":
    "Here is what has been written about you for others. Nothing leaves before you have read it.",
  "written.none": "Nothing has been written for others",
  "written.drawn": "Drawn from what you have shared about {points}.",
  "written.read_first":
    "{name} has written this. Read it in peace and quiet. It goes nowhere before you say yes.",
  "written.add": "Add my own words",
  "written.add.more": "What you add stands beside it, and goes along.",
  "written.own": "My own words",
  "written.yes": "Yes, this can be sent",
  "written.no": "I want it otherwise",
  "written.no.more": "Write what {name} is to correct or take out. It is for you to say.",
  "written.no.field": "This is how I want it",
  "written.no.send": "Send to {name}",
  "written.no.missing": "Write a little about what you want otherwise.",
  "written.state.waits": "Ready to be read when it suits you",
  "written.state.yes": "You said yes {day}",
  "written.state.no": "You asked for something else {day}",
  "written.state.left": "Has been sent",
  "written.left": "This has been sent",
  "written.left.earlier": "That was an earlier version than the one that stands here.",

  "keep.title": "What I take with me",
  "keep.lead":
    "This page is yours, afterwards too. You can begin it at any time, and write a little now and then.",
  "keep.maps": "Your map, then and now",
  "keep.map": "Your map",
  "keep.map.of": "The map of {name}",
  "keep.write": "Write",
  "keep.word": "From {name}",
  "keep.back": "You can come back. Write in the conversation when you want something.",
  "keep.print": "Print it and keep it",
  "keep.shared_with": "{names} can read what you have written.",

  "desk.later": "For later, and for others",
  "desk.ending": "What {name} takes along",
  "desk.ending.more": "Prepare the ending from the start",
  "desk.ending.lead":
    "The page belongs to {name}. What is shared of it stands here, and you can add a word for the way.",
  "desk.ending.nothing": "{name} has not shared any of the page yet. It can grow little by little.",
  "desk.ending.give": "Give this to {name}",
  "desk.ending.empty": "Write something first, and {name} can read it.",
  "desk.written": "Overview for others",
  "desk.written.more": "For an authority or a plan",
  "desk.written.title": "Written for others",
  "desk.written.lead":
    "An overview is made only of what is shared. {name} reads it, adds own words and says yes before it is sent.",
  "desk.written.new": "Write a new one",
  "desk.written.begin": "Begin it",
  "desk.written.go_on": "Go on with the draft",
  "desk.written.waits": "Waits until {name} has read it",
  "desk.written.yes": "{name} said yes {day}",
  "desk.written.no": "{name} asked for something else {day}",
  "desk.written.has_left": "Has been sent",
  "desk.written.no.title": "This is how {name} wants it",
  "desk.written.own": "In own words, from {name}",
  "desk.written.write.lead":
    "Use what {name} has shared. Write about what works and what helps, so that it is good to read about oneself. Never a diagnosis.",
  "desk.written.draw": "Shared about this. Tick what you draw upon",
  "desk.written.unshared":
    "{name} has not shared anything about this: {headings}. So it does not stand here either.",
  "desk.written.empty": "Write something under a heading first, and {name} can read it.",
  "desk.written.send": "Let {name} read it first",
  "desk.written.note": "Has it been sent?",
  "desk.written.note.more": "Then it stands here, and with {name}, when and to whom.",
  "desk.written.note.missing": "Write the day, whom it went to, and in which way.",
  "desk.written.note.go": "Note it",
};

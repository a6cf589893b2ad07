// English: how the two do this in writing, for each of them. The seeker's part is read by the seeker.
import type { GuideWords } from "../keys";

export const guide: GuideWords = {
  "guide.title": "How you do it here",
  "guide.lead": "Two minutes to read. You find it again in the conversation whenever you like.",
  "guide.yours": "The room is yours",
  "guide.yours.more":
    "Only those who have a place here see what you share. What you answer in the map is yours alone until you share it. You can take it back.",
  "guide.time": "Write when it suits you",
  "guide.time.more":
    "You need not be here at the same time. Write a little now and the rest another day. Nobody reads the draft before you send it.",
  "guide.short": "Short is fine",
  "guide.short.more":
    "One sentence is enough. You can choose what a message is about, answer one message, and change or take back what you wrote.",
  "guide.turn": "The answer comes",
  "guide.turn.more":
    "At the top of the conversation it says whose turn it is. You get an answer within {days, plural, =1 {one working day} =2 {two working days} =3 {three working days} other {# working days}}. “Not now” is an answer, too.",
  "guide.clear": "Ask when something is unclear",
  "guide.clear.more":
    "Writing can be read in another way than it was meant. Ask what the other means. You can also ask for a call or to meet.",
  "guide.urgent": "When it cannot wait",
  "guide.urgent.more":
    "Nobody watches the room day and night. Where you write, “Need help now?” has numbers of people who answer.",
  "guide.phone": "Without a line, and when somebody comes",
  "guide.phone.more":
    "What you write without a line stays on the phone and is sent when the line is back. “Leave quickly” at the top hides the page at once.",
  "guide.open": "How you do it here",

  "guide.desk.title": "Guiding in writing",
  "guide.desk.lead": "Two minutes. You find it again in the menu.",
  "guide.desk.read": "Read twice before you answer",
  "guide.desk.read.more":
    "First for what it says, then for what the person themselves brings forward. Answer the second.",
  "guide.desk.thank": "Thank first, ask afterwards",
  "guide.desk.thank.more":
    "Sharing something may have taken weeks. Show that it was read: name one thing in it, in the person’s own words.",
  "guide.desk.leave": "Ask leave before you advise",
  "guide.desk.leave.more":
    "“I have a thought about this. Would you like to hear it?” Above the field there are beginnings to make your own.",
  "guide.desk.one": "One thing at a time",
  "guide.desk.one.more":
    "Short paragraphs and one question. Many read on a small screen, tired, perhaps in a language they are learning.",
  "guide.desk.rhythm": "Keep what you promised about time",
  "guide.desk.rhythm.more":
    "Answer within the answering time, if only: “I will answer properly on Thursday.” Set whose turn it is, so that both know what comes next.",
  "guide.desk.silence": "Silence can mean many things",
  "guide.desk.silence.more":
    "A heavy week, a child who is ill, a question that became too large. Ask openly, and make it easy to say “not now”.",
  "guide.desk.stays": "What you write stays",
  "guide.desk.stays.more":
    "Write so that it can be read again in a year. Be concrete, without abbreviations. Irony gets lost on a screen.",
  "guide.desk.talk": "Talk when it is large",
  "guide.desk.talk.more":
    "Disagreement, bad news and strong feelings belong in a talk. Agree a time in the room, and write afterwards what you agreed.",
  "guide.desk.worry": "When you are worried",
  "guide.desk.worry.more":
    "In every room there is “Worried?” with what to do now and whom to ring.",
};

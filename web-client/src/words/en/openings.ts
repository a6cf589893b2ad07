// English: ready openings for those who help, by moment. Each asks, or asks leave; none of them advises.
import type { OpeningWords } from "../keys";

export const openings: OpeningWords = {
  "opening.title": "Ways to begin",
  "opening.more": "Press one and it stands in your message. Make it your own.",
  "opening.moment": "When",
  "opening.moments": "Otherwise",

  "opening.welcome": "the first time",
  "opening.welcome.1":
    "Hello, and welcome. Is there anything you would like me to know before we start?",
  "opening.welcome.2":
    "Good that you are here. Would you like to begin, or shall I say a little about how we can do this?",
  "opening.welcome.3": "Hello. What would be good for you to get out of this?",

  "opening.shared": "after something was shared",
  "opening.shared.1":
    "Thank you for sharing this. Is there something here you want us to take first?",
  "opening.shared.2": "I have read what you shared, and I noticed … May I ask about it?",
  "opening.shared.3":
    "Thank you. I see only a part of the picture. Would you tell me more about …?",

  "opening.strengths": "when you look for strengths",
  "opening.strengths.1": "Tell me about something you managed, big or small. What did you do?",
  "opening.strengths.2": "What would somebody who knows you well say you are good at?",
  "opening.strengths.3":
    "I think I see something you are good at in what you wrote. Would you like to hear it?",

  "opening.action": "when you look for the next step",
  "opening.action.1": "What is the smallest thing you would like to try first?",
  "opening.action.2": "What would you need to get it done, and who could help?",
  "opening.action.3": "Shall we look at what might get in the way, and what we do then?",

  "opening.silence": "when it has been quiet for long",
  "opening.silence.1": "Hello, it has been a while. How are you?",
  "opening.silence.2": "Is now a good time to write, or would you rather wait a little?",
  "opening.silence.3":
    "You need not answer everything. Is there one thing you would like us to look at together?",

  "opening.advice": "before you give advice",
  "opening.advice.1": "I have a thought about this. Would you like to hear it?",
  "opening.advice.2": "Others have found it useful to … May I tell you a little about that?",
  "opening.advice.3": "What have you tried so far? Then I can say what I think, if you want me to.",
};

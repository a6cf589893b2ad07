// English: words of who has looked at the room.
import type { LookedWords } from "../keys";

export const looked: LookedWords = {
  "looked.title": "Who has been here",
  "looked.way": "When, and who. Only you see it.",
  "looked.lead":
    "Here are those who have opened your room, and when. Only you see this page. What they read is not told here.",
  "looked.none": "Nobody else has been here",
  "looked.none.more": "When somebody opens your room, it is told here.",
  "looked.somebody": "Somebody from elsewhere",
  "looked.refused": "Wanted to open the room, but has no place here and did not get in.",
  "looked.moment": "Looked in",
  "looked.until": "Was here until {clock}",
  "looked.own": "When you were here yourself",
  "looked.own.more":
    "Is there something here that was not you? Tell the person who helps you, and you will get a new link to sign in with. The other sign-ins stop working then.",
  "looked.not_now": "We can’t fetch this just now",
  "looked.not_now.more":
    "This page needs the internet. Everything else in the room works as before. It comes when you are online again.",
};

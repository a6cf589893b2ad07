// English: words of the forms at the desk.
import type { DeskForms } from "../keys";

export const desk_forms: DeskForms = {
  "desk.forms": "Written and shared",
  "desk.forms.more": "Something to think with",
  "desk.forms.title": "Something for {name} to think with",
  "desk.forms.lead":
    "Ask for one thing at a time; the next waits until the first is written. “Not now” needs no reason. What comes on paper or by phone, you can type in.",
  "desk.forms.ask": "Ask {name}",
  "desk.forms.type": "Type in",
  "desk.forms.read": "Read",
  "desk.forms.themes": "Type in a theme of the map",
  "desk.request.now": "You have asked {name} for this.",
  "desk.request.behind": "This waits until {name} has looked at what you asked for first.",
  "desk.request.stop": "Take the request back",
  "desk.form.given": "From {name}, {when}",
  "desk.form.begun": "Only with you",
  "desk.form.waits": "Typed in, waits for {name}",
  "desk.form.gone": "This is not shared now",
  "desk.form.gone.more": "{name} has taken it back.",
  "desk.typed.on_paper": "Typed in from paper",
  "desk.typed.by_phone": "Typed in from what was said on the phone",
  "desk.typed.more": "It does not count until {name} has looked at it.",
  "desk.typed.lead":
    "Write what {name} has written or said. It does not count until {name} has looked at it.",
  "desk.typed.how": "Where does it come from?",
  "desk.typed.how.on_paper": "From paper",
  "desk.typed.how.by_phone": "By phone",
  "desk.typed.note": "Example",
  "desk.typed.empty": "Write something first, and {name} can look at it.",
  "desk.typed.send": "Let {name} look at it",
  "desk.typed.drop": "Throw it away",
};

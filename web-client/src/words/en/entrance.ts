// English: words of the way in, the cover and the settings.
import type { Entrance } from "../keys";

export const entrance: Entrance = {
  "door.title": "Sign in",
  "door.name": "The name you sign in with",
  "door.password": "Password",
  "door.show_password": "Show the password",
  "door.enter": "Sign in",
  "door.forgot": "Forgotten your password? Your counsellor can give you a new link.",
  "door.no_such": "We can’t find this place",
  "door.no_such.more": "Check the address you were given, or ask the person who gave it to you.",
  "door.where": "Where is your room?",
  "door.where.more":
    "Write the name of the place: it comes after /o/ in the address you were given. If you have an invitation, open the link in it.",
  "door.where.field": "Name of the place",
  "door.where.go": "Go there",

  "device.question": "Who uses this device?",
  "device.missing": "Choose the one that fits best.",
  "device.mine": "Only me",
  "device.mine.more":
    "What you write is locked away on the device and works offline too. You stay signed in for 30 days.",
  "device.shared": "Other people use it too",
  "device.shared.more": "Nothing is left behind. You sign in a little more often.",
  "device.staff": "I am a counsellor and this is my work computer",
  "device.staff.more": "Only drafts and things not yet sent are kept, locked, on the computer.",

  "asked.later":
    "There have been many tries. Wait {minutes, plural, one {a minute} other {# minutes}} and try again.",
  "asked.no_line": "You are offline. What you wrote is still here. Try again once you are online.",
  "asked.unavailable":
    "There is no answer just now. What you wrote is still here. Try again in a little while.",
  "asked.empty": "Write something here.",
  "asked.too_long": "This is too long. Make it a little shorter.",
  "asked.name_taken": "Somebody here has that name. Choose another one.",
  "asked.weak_password":
    "The password is too short or easy to guess. Use at least twelve characters, such as three or four words in a row.",
  "asked.wrong_sign_in":
    "The name and the password don’t belong together. Check both and try again.",
  "asked.other":
    "That did not work. What you wrote is still here. Try again, or tell your counsellor.",

  "invitation.title": "Welcome to your room",
  "invitation.title.staff": "Welcome to {organisation}",
  "invitation.lead":
    "Here you can think in peace, share what you like, and write with the person who helps you. Nobody reads your answers until you share them.",
  "invitation.people": "Already here",
  "invitation.yes": "By going in you say yes to them having a place in the room.",
  "invitation.sign_in_name": "Choose a name to sign in with",
  "invitation.sign_in_name.more": "Only you see it. Choose something you will remember.",
  "invitation.shown_name": "The name others see",
  "invitation.shown_name.more": "Your first name, for example.",
  "invitation.password": "Choose a password",
  "invitation.password.more":
    "At least twelve characters. Three or four ordinary words in a row are easy to remember and hard to guess.",
  "invitation.enter": "Go into the room",
  "invitation.enter.staff": "Go in",

  "link.unknown": "We can’t find this link",
  "link.unknown.more":
    "Perhaps part of it is missing. Open it once more from the message you were sent, or ask your counsellor for a new one.",
  "link.spent": "This link has been used",
  "link.spent.more":
    "If it was you, sign in with the name and password you chose. If not, your counsellor can give you a new one. Nothing is lost.",
  "link.withdrawn": "This link no longer works",
  "link.withdrawn.more":
    "Your counsellor has taken it back. Ask for a new one if you want to come in.",
  "link.old": "This link is too old",
  "link.old.more": "Your counsellor can give you a new one. Nothing is lost.",

  "new_password.title": "Choose a new password",
  "new_password.lead":
    "Hello, {name}. You sign in with the name {sign_in_name}. The old password stops working, and you will be signed out everywhere else.",
  "new_password.enter": "Go in",

  "cover.ended": "Please sign in again",
  "cover.ended.more":
    "It has been a while. Everything you wrote is waiting here until you are back.",
  "cover.ended.for": "Sign in as {name} to go on.",
  "cover.left": "Welcome back",
  "cover.left.more": "You left in a hurry. Go on when it suits you.",
  "cover.left.go": "Go on",

  "too_old.title": "There is a newer version",
  "too_old.more": "Everything you wrote is saved. Load the page again to go on.",
  "too_old.load": "Load again",

  "settings.title": "Settings",
  "settings.more": "Language, appearance, sign out",
  "settings.you": "You are here as {name}",
  "settings.device": "This device",
  "settings.device.mine": "Only you use it. What you write is locked away on the device.",
  "settings.device.shared": "Other people use it too. Nothing is left behind.",
  "settings.device.staff": "Your work computer. Only drafts and things not yet sent are kept here.",
  "sign_out.more":
    "Everything kept on this device is then deleted. What you have sent will be there next time.",
  "sign_out.unsent": "Something has not been sent yet",
  "sign_out.unsent.more":
    "{count, plural, one {One thing you wrote here has} other {# things you wrote here have}} not arrived. If you sign out now, it is gone.",
  "sign_out.stay": "Stay here",
  "sign_out.anyway": "Sign out anyway",
};

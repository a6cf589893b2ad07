// Svenska: what somebody who helps does when worried.
import type { DeskWorry } from "../keys";

export const desk_worry: DeskWorry = {
  "worry.open": "Orolig?",
  "worry.title": "När du är orolig för {name}",
  "worry.lead":
    "Veirom läser inga texter och larmar ingen. Det är du som ser det, och du ska inte vara ensam med det.",
  "worry.life": "Är det fara för livet nu?",
  "worry.life.more": "Ring direkt. Säg vad du har läst, vem det gäller och var personen kan vara.",
  "worry.speak": "Prata med {name}",
  "worry.speak.more":
    "Ring hellre än att skriva. Fråga rakt ut om det du är rädd för. Att fråga om självmord ökar inte faran. Får du inget svar går du vidare till nästa.",
  "worry.together": "Ta med en till",
  "worry.together.more":
    "Ring din chef eller en kollega och kom överens om vem som gör vad. De här har en plats i rummet:",
  "worry.together.alone":
    "Ring din chef eller en kollega och kom överens om vem som gör vad. Du är den enda som hjälper i det här rummet.",
  "worry.over": "Bestäm vem som tar över",
  "worry.over.more":
    "Innan du går för dagen: säg till den som följer det vidare, och säg till {name} vem det är.",
  "worry.off": "När ni har stängt",
  "worry.off.more":
    "Stegen är desamma på kvällen och på helgen. Vid varje nummer överst står det när någon svarar. Har ni en jourtelefon ringer du den. Vänta inte till i morgon med det som inte kan vänta. Skriv till {name} vem som svarar nu, och när du är tillbaka.",
  "worry.on_call": "Jouren hos er, när du inte får tag i någon:",
  "worry.on_call.hours": "när som helst",
  "worry.off.on_call":
    "Stegen är desamma på kvällen och på helgen. {who} svarar när som helst. Vid varje nummer överst står det när någon svarar. Vänta inte till i morgon med det som inte kan vänta. Skriv till {name} vem som svarar nu, och när du är tillbaka.",
  "worry.note": "Anteckna att det är gjort",
  "worry.note.more":
    "Bara ni som hjälper i rummet läser det här. {name} ser det inte i sitt rum, men har rätt att få veta vad som är antecknat när {name} frågar. Skriv så att {name} kan läsa det.",
  "worry.note.save": "Anteckna",
  "worry.note.drop": "Låt det vara",
  "worry.note.empty": "Skriv en mening först, sedan går det att anteckna.",
  "worry.note.kept": "Det är antecknat.",
  "worry.note.waits": "Skickas när nätet är tillbaka. Det ligger tryggt på den här datorn.",
  "worry.note.mend": "Rätta",
  "worry.note.by": "{name}, {when}",
  "worry.note.mended": "rättat {when}",
  "worry.notes": "Antecknat hittills",
  "worry.after": "Efteråt",
  "worry.after.more":
    "Prata med någon om hur det var för dig. Ska det anmälas vidare där du jobbar, gör det i dag.",
};

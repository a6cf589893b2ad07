// Swedish: how the two do this in writing, for each of them. The seeker's part is read by the seeker.
import type { GuideWords } from "../keys";

export const guide: GuideWords = {
  "guide.title": "Så gör ni här",
  "guide.lead": "Två minuter att läsa. Du hittar den igen i samtalet när du vill.",
  "guide.yours": "Rummet är ditt",
  "guide.yours.more":
    "Bara de som har en plats här ser det du delar. Det du svarar i kartan finns bara hos dig tills du delar det. Du kan ta tillbaka det igen.",
  "guide.time": "Skriv när det passar",
  "guide.time.more":
    "Ni behöver inte vara här samtidigt. Skriv lite nu och resten en annan dag. Ingen läser utkastet innan du skickar det.",
  "guide.short": "Kort går bra",
  "guide.short.more":
    "En mening räcker. Du kan välja vad meddelandet handlar om, svara på ett visst meddelande, och ändra eller ta tillbaka det du har skrivit.",
  "guide.turn": "Svaret kommer",
  "guide.turn.more":
    "Överst i samtalet står det vems tur det är. Du får svar inom {days, plural, =1 {en vardag} =2 {två vardagar} =3 {tre vardagar} other {# vardagar}}. ”Inte nu” är också ett svar.",
  "guide.clear": "Fråga när något är oklart",
  "guide.clear.more":
    "Det som är skrivet kan läsas på ett annat sätt än det var tänkt. Fråga vad den andra menar. Du kan också be om att få prata i telefon eller träffas.",
  "guide.urgent": "När det inte kan vänta",
  "guide.urgent.more":
    "Ingen vakar över rummet dygnet runt. Där du skriver står ”Behöver du hjälp nu?” med nummer till människor som svarar.",
  "guide.phone": "Utan nät, och när någon kommer",
  "guide.phone.more":
    "Det du skriver utan nät stannar på telefonen och skickas när nätet är tillbaka. ”Lämna snabbt” överst döljer sidan direkt.",
  "guide.open": "Så gör ni här",

  "guide.desk.title": "Att vägleda i skrift",
  "guide.desk.lead": "Två minuter. Du hittar den igen i menyn.",
  "guide.desk.read": "Läs två gånger innan du svarar",
  "guide.desk.read.more":
    "Först efter vad som står, sedan efter vad personen själv lyfter fram. Svara på det senare.",
  "guide.desk.thank": "Tacka först, fråga sedan",
  "guide.desk.thank.more":
    "Att dela något kan ha tagit veckor. Visa att det är läst: nämn en sak som står där, med personens egna ord.",
  "guide.desk.leave": "Be om lov innan du ger råd",
  "guide.desk.leave.more":
    "”Jag har en tanke om det här. Vill du höra den?” Ovanför fältet finns inledningar som du kan göra till dina egna.",
  "guide.desk.one": "En sak i taget",
  "guide.desk.one.more":
    "Korta stycken och en fråga. Många läser på en liten skärm, trötta, kanske på ett språk de håller på att lära sig.",
  "guide.desk.rhythm": "Håll det du har lovat om tid",
  "guide.desk.rhythm.more":
    "Svara inom svarstiden, om så bara: ”Jag svarar ordentligt på torsdag.” Ställ in vems tur det är, så vet båda vad som kommer sedan.",
  "guide.desk.silence": "Tystnad kan betyda så mycket",
  "guide.desk.silence.more":
    "En tung vecka, ett sjukt barn, en fråga som blev för stor. Fråga öppet och gör det lätt att säga ”inte nu”.",
  "guide.desk.stays": "Det du skriver står kvar",
  "guide.desk.stays.more":
    "Skriv så att det går att läsa om ett år igen. Var konkret, utan förkortningar. Ironi försvinner på skärm.",
  "guide.desk.talk": "Ta det muntligt när det är stort",
  "guide.desk.talk.more":
    "Oenighet, tråkiga besked och starka känslor hör hemma i ett samtal. Bestäm en tid i rummet och skriv efteråt vad ni kom fram till.",
  "guide.desk.worry": "När du blir orolig",
  "guide.desk.worry.more": "I varje rum finns ”Orolig?” med vad du gör nu och vem du ringer.",
};

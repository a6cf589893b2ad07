// Swedish: words of the way in, the cover and the settings.
import type { Entrance } from "../keys";

export const entrance: Entrance = {
  "door.title": "Logga in",
  "door.name": "Namnet du loggar in med",
  "door.password": "Lösenord",
  "door.show_password": "Visa lösenordet",
  "door.enter": "Logga in",
  "door.forgot": "Har du glömt lösenordet? Din vägledare kan ge dig en ny länk.",
  "door.no_such": "Vi hittar inte det här stället",
  "door.no_such.more": "Kolla adressen du fick, eller fråga den som gav dig den.",
  "door.where": "Var finns ditt rum?",
  "door.where.more":
    "Skriv namnet på stället, det som står efter /o/ i adressen du fick. Har du fått en inbjudan öppnar du länken i den.",
  "door.where.field": "Namnet på stället",
  "door.where.go": "Gå dit",

  "device.question": "Vem använder den här enheten?",
  "device.missing": "Välj det som stämmer bäst.",
  "device.mine": "Bara jag",
  "device.mine.more":
    "Det du skriver ligger låst på enheten och fungerar även utan nät. Du är inloggad i 30 dagar.",
  "device.shared": "Vi är flera som använder den",
  "device.shared.more": "Ingenting ligger kvar efteråt. Du loggar in lite oftare.",
  "device.staff": "Jag är vägledare och det här är min arbetsdator",
  "device.staff.more": "Bara utkast och det som inte har skickats ligger låst på datorn.",

  "asked.later":
    "Det har varit många försök. Vänta {minutes, plural, one {en minut} other {# minuter}} och försök igen.",
  "asked.no_line": "Du är utan nät. Det du har skrivit här finns kvar. Försök igen när du har nät.",
  "asked.unavailable":
    "Vi får inget svar just nu. Det du har skrivit här finns kvar. Försök igen om en stund.",
  "asked.empty": "Skriv något här.",
  "asked.too_long": "Det här blev för långt. Korta det lite.",
  "asked.name_taken": "Någon annan här har det namnet. Välj ett annat.",
  "asked.weak_password":
    "Lösenordet är för kort eller lätt att gissa. Använd minst tolv tecken, gärna tre eller fyra ord efter varandra.",
  "asked.wrong_sign_in": "Namnet och lösenordet hör inte ihop. Kolla båda och försök igen.",
  "asked.other":
    "Det gick inte. Det du har skrivit här finns kvar. Försök igen, eller säg till din vägledare.",

  "invitation.title": "Välkommen till ditt rum",
  "invitation.title.staff": "Välkommen till {organisation}",
  "invitation.lead":
    "Här kan du tänka i lugn och ro, dela det du vill och skriva med den som hjälper dig. Ingen läser det du svarar förrän du delar det.",
  "invitation.people": "De här är redan här",
  "invitation.yes": "När du går in säger du ja till att de har en plats i rummet.",
  "invitation.sign_in_name": "Välj ett namn att logga in med",
  "invitation.sign_in_name.more": "Bara du ser det. Välj något du kommer ihåg.",
  "invitation.shown_name": "Namnet som de andra ser",
  "invitation.shown_name.more": "Till exempel ditt förnamn.",
  "invitation.password": "Välj ett lösenord",
  "invitation.password.more":
    "Minst tolv tecken. Tre eller fyra vanliga ord efter varandra är lätta att minnas och svåra att gissa.",
  "invitation.enter": "Gå in i rummet",
  "invitation.enter.staff": "Gå in",

  "link.unknown": "Vi hittar inte den här länken",
  "link.unknown.more":
    "Kanske kom inte hela länken med. Öppna den en gång till från meddelandet du fick, eller be din vägledare om en ny.",
  "link.spent": "Länken har redan använts",
  "link.spent.more":
    "Har du använt den själv kan du logga in med namnet och lösenordet du valde. Annars kan din vägledare ge dig en ny. Ingenting är borta.",
  "link.withdrawn": "Den här länken gäller inte längre",
  "link.withdrawn.more": "Din vägledare har tagit tillbaka den. Be om en ny om du vill in.",
  "link.old": "Länken har blivit för gammal",
  "link.old.more": "Din vägledare kan ge dig en ny. Ingenting är borta.",

  "new_password.title": "Välj ett nytt lösenord",
  "new_password.lead":
    "Hej, {name}. Du loggar in med namnet {sign_in_name}. Det gamla lösenordet slutar gälla, och du loggas ut på andra ställen.",
  "new_password.enter": "Gå in",

  "cover.ended": "Logga in igen",
  "cover.ended.more":
    "Det var ett tag sedan. Allt du har skrivit väntar här tills du är inne igen.",
  "cover.ended.for": "Logga in som {name} för att gå vidare.",
  "cover.left": "Välkommen tillbaka",
  "cover.left.more": "Du lämnade sidan snabbt. Gå vidare när det passar.",
  "cover.left.go": "Gå vidare",

  "too_old.title": "Det finns en nyare version",
  "too_old.more": "Allt du har skrivit är sparat. Ladda om sidan för att gå vidare.",
  "too_old.load": "Ladda om",

  "settings.title": "Inställningar",
  "settings.more": "Språk, utseende, logga ut",
  "settings.you": "Du är här som {name}",
  "settings.device": "Den här enheten",
  "settings.device.mine": "Bara du använder den. Det du skriver ligger låst på enheten.",
  "settings.device.shared": "Ni är flera som använder den. Ingenting ligger kvar.",
  "settings.device.staff": "Din arbetsdator. Bara utkast och det som inte har skickats ligger här.",
  "sign_out.more":
    "Loggar du ut tas allt bort som ligger på den här enheten. Det du har skickat finns kvar till nästa gång.",
  "sign_out.unsent": "Något är inte skickat än",
  "sign_out.unsent.more":
    "{count, plural, one {En sak} other {# saker}} som du har skrivit här har inte kommit fram. Loggar du ut nu försvinner det.",
  "sign_out.stay": "Stanna här",
  "sign_out.anyway": "Logga ut ändå",
};

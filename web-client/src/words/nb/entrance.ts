// Bokmål: words of the way in, the cover and the settings.
export const entrance = {
  "door.title": "Logg inn",
  "door.name": "Navnet du logger inn med",
  "door.password": "Passord",
  "door.show_password": "Vis passordet",
  "door.enter": "Logg inn",
  "door.forgot": "Har du glemt passordet? Veilederen din kan gi deg en ny lenke.",
  "door.no_such": "Vi finner ikke dette stedet",
  "door.no_such.more": "Se over adressen du fikk, eller spør den som ga deg den.",
  "door.where": "Hvor er rommet ditt?",
  "door.where.more":
    "Skriv navnet på stedet, det som står etter /o/ i adressen du fikk. Har du fått en invitasjon, åpner du lenka i den.",
  "door.where.field": "Navnet på stedet",
  "door.where.go": "Gå dit",

  "device.question": "Hvem sin er denne enheten?",
  "device.missing": "Velg det som passer best.",
  "device.mine": "Bare min",
  "device.mine.more":
    "Det du skriver, ligger låst på enheten og virker også uten nett. Du er logget inn i 30 dager.",
  "device.shared": "Vi er flere om den",
  "device.shared.more": "Ingenting blir liggende igjen. Du logger inn litt oftere.",
  "device.staff": "Jeg er veileder, og dette er arbeidsmaskinen min",
  "device.staff.more": "Bare utkast og det som ikke er sendt, ligger låst på maskinen.",

  "asked.later":
    "Det har vært mange forsøk. Vent {minutes, plural, one {ett minutt} other {# minutter}} og prøv igjen.",
  "asked.no_line": "Du er uten nett. Det du har skrevet her, står. Prøv igjen når du har nett.",
  "asked.unavailable":
    "Vi får ikke svar akkurat nå. Det du har skrevet her, står. Prøv igjen om litt.",
  "asked.empty": "Skriv noe her.",
  "asked.too_long": "Dette ble for langt. Gjør det litt kortere.",
  "asked.name_taken": "Noen andre her har det navnet. Velg et annet.",
  "asked.weak_password":
    "Passordet er for kort eller lett å gjette. Bruk minst tolv tegn, gjerne tre eller fire ord etter hverandre.",
  "asked.wrong_sign_in": "Navnet og passordet hører ikke sammen. Se over begge og prøv igjen.",
  "asked.other":
    "Det gikk ikke. Det du har skrevet her, står. Prøv igjen, eller si fra til veilederen din.",

  "invitation.title": "Velkommen til rommet ditt",
  "invitation.title.staff": "Velkommen til {organisation}",
  "invitation.lead":
    "Her kan du tenke i fred, dele det du vil, og skrive med den som hjelper deg. Ingen leser det du svarer, før du deler det.",
  "invitation.people": "Disse er her allerede",
  "invitation.yes": "Når du går inn, sier du ja til at de har en plass i rommet.",
  "invitation.sign_in_name": "Velg et navn å logge inn med",
  "invitation.sign_in_name.more": "Bare du ser det. Velg noe du husker.",
  "invitation.shown_name": "Navnet de andre ser",
  "invitation.shown_name.more": "For eksempel fornavnet ditt.",
  "invitation.password": "Velg et passord",
  "invitation.password.more":
    "Minst tolv tegn. Tre eller fire vanlige ord etter hverandre er lett å huske og vanskelig å gjette.",
  "invitation.enter": "Gå inn i rommet",
  "invitation.enter.staff": "Gå inn",

  "link.unknown": "Vi finner ikke denne lenka",
  "link.unknown.more":
    "Kanskje kom ikke hele lenka med. Åpne den en gang til fra meldingen du fikk, eller be veilederen din om en ny.",
  "link.spent": "Lenka er brukt før",
  "link.spent.more":
    "Har du brukt den selv, kan du logge inn med navnet og passordet du valgte. Ellers kan veilederen din gi deg en ny. Ingenting er borte.",
  "link.withdrawn": "Denne lenka gjelder ikke lenger",
  "link.withdrawn.more": "Veilederen din har tatt den tilbake. Spør om en ny hvis du vil inn.",
  "link.old": "Lenka er blitt for gammel",
  "link.old.more": "Veilederen din kan gi deg en ny. Ingenting er borte.",

  "new_password.title": "Velg et nytt passord",
  "new_password.lead":
    "Hei, {name}. Du logger inn med navnet {sign_in_name}. Det gamle passordet slutter å virke, og du blir logget ut andre steder.",
  "new_password.enter": "Gå inn",

  "cover.ended": "Logg inn igjen",
  "cover.ended.more":
    "Det er en stund siden sist. Alt du har skrevet, venter her til du er inne igjen.",
  "cover.ended.for": "Logg inn som {name} for å gå videre.",
  "cover.left": "Velkommen tilbake",
  "cover.left.more": "Du forlot siden raskt. Gå videre når det passer.",
  "cover.left.go": "Gå videre",

  "too_old.title": "Det finnes en nyere utgave",
  "too_old.more": "Alt du har skrevet, er tatt vare på. Last siden på nytt for å gå videre.",
  "too_old.load": "Last på nytt",

  "settings.title": "Innstillinger",
  "settings.more": "Språk, utseende, logg ut",
  "settings.you": "Du er her som {name}",
  "settings.device": "Denne enheten",
  "settings.device.mine": "Den er bare din. Det du skriver, ligger låst på enheten.",
  "settings.device.shared": "Dere er flere om den. Ingenting blir liggende igjen.",
  "settings.device.staff": "Arbeidsmaskinen din. Bare utkast og det som ikke er sendt, ligger her.",
  "sign_out.more":
    "Logger du ut, slettes alt som ligger på denne enheten. Det du har sendt, er der neste gang.",
  "sign_out.unsent": "Noe er ikke sendt ennå",
  "sign_out.unsent.more":
    "{count, plural, one {Én ting} other {# ting}} du har skrevet her er ikke kommet fram. Logger du ut nå, blir det borte.",
  "sign_out.stay": "Bli her",
  "sign_out.anyway": "Logg ut likevel",
} as const;

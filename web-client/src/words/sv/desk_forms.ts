// Swedish: words of the forms at the desk.
import type { DeskForms } from "../keys";

export const desk_forms: DeskForms = {
  "desk.forms": "Skrivet och delat",
  "desk.forms.more": "Något att tänka med",
  "desk.forms.title": "Något att tänka med för {name}",
  "desk.forms.lead":
    "Fråga om en sak i taget; nästa väntar tills den första är skriven. ”Inte nu” behöver inget skäl. Det som kommer på papper eller telefon kan du skriva in.",
  "desk.forms.ask": "Fråga {name}",
  "desk.forms.type": "Skriv in",
  "desk.forms.read": "Läs",
  "desk.forms.themes": "Skriv in ett tema från kartan",
  "desk.request.now": "Du har frågat {name} om det här.",
  "desk.request.behind": "Det här väntar tills {name} har tittat på det du frågade om först.",
  "desk.request.stop": "Ta tillbaka frågan",
  "desk.form.given": "Från {name}, {when}",
  "desk.form.begun": "Bara hos dig",
  "desk.form.waits": "Inskrivet, väntar på {name}",
  "desk.form.gone": "Det här är inte delat nu",
  "desk.form.gone.more": "{name} har tagit tillbaka det.",
  "desk.typed.on_paper": "Inskrivet från papper",
  "desk.typed.by_phone": "Inskrivet efter det som sades i telefon",
  "desk.typed.more": "Det gäller inte förrän {name} har tittat på det.",
  "desk.typed.lead":
    "Skriv det som {name} har skrivit eller sagt. Det gäller inte förrän {name} har tittat på det.",
  "desk.typed.how": "Var kommer det ifrån?",
  "desk.typed.how.on_paper": "Från papper",
  "desk.typed.how.by_phone": "Per telefon",
  "desk.typed.note": "Exempel",
  "desk.typed.empty": "Skriv något först, så kan {name} titta på det.",
  "desk.typed.send": "Låt {name} titta på det",
  "desk.typed.drop": "Släng det",
};

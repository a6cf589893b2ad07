// Invented people and a small invented instrument for the gallery.
import type { HelpNumbers } from "../src/parts/help_now";
import type { Reader } from "../src/parts/share_preview";
import type { SharePoint } from "../src/parts/share_theme";

/** A Tuesday. */
export const now = new Date(2025, 10, 4, 13, 5);

export const help: HelpNumbers = {
  checked: "2025-10-20",
  numbers: [
    { name: "Noen å snakke med", number: "000 00 001", hours: "hele døgnet" },
    { name: "Legevakt", number: "000 002", hours: "hele døgnet" },
  ],
};

export const steps = [
  { value: "1", words: "Ikke nå" },
  { value: "2", words: "Litt" },
  { value: "3", words: "Delvis" },
  { value: "4", words: "For det meste" },
  { value: "5", words: "Helt" },
];

export const others = [
  { value: "a", words: "Vet ikke ennå" },
  { value: "b", words: "Gjelder ikke meg nå" },
  { value: "c", words: "Vil ikke svare" },
];

export const themes = [
  "Den jeg er",
  "Det jeg kan",
  "Hverdagen og de rundt meg",
  "Helse og krefter",
  "Arbeid som passer meg",
  "Muligheter og læring",
  "Valg og neste steg",
];

function answer(when: string, step: number) {
  return { when, words: steps[step - 1]?.words ?? "", picture: { step, steps: steps.length } };
}

function point(id: string, label: string, today: number, desired: number, note = ""): SharePoint {
  return {
    id,
    label,
    today: answer("I dag", today),
    desired: answer("Slik jeg vil ha det", desired),
    picked: "",
    note,
    goes: true,
    note_goes: false,
  };
}

export const share_points: SharePoint[] = [
  point("a", "Det som gir krefter", 4, 4),
  { ...point("b", "Krefter i hverdagen", 2, 4, "Best før klokka to."), note_goes: true },
  point("c", "Hvile og vaner", 2, 3),
  point("d", "Kroppen", 2, 4, "Skulderen, mest på kveldsskift."),
  { ...point("e", "Tanker og følelser", 1, 3), goes: false },
  {
    ...point("f", "Behandling og svar", 1, 3),
    today: { when: "I dag", words: "Vet ikke ennå", picture: { other: 0 } },
  },
];

export const readers: Reader[] = [
  { name: "Ingvild Moe", role: "lead" },
  { name: "Samir Aziz", role: "counsellor", until: "2025-12-01" },
];

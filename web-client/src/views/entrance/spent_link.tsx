// A link that does not lead in: what became of it, and what to do. Nothing is ever lost by it.
import { last_organisation } from "../../app/last_organisation";
import { paths, patterns } from "../../app/paths";
import { Button, LinkButton } from "../../parts/button";
import type { Asked } from "../../room/model";
import { useWords } from "../../words/use_words";
import { words_of } from "./asking";
import { EntrancePage } from "./entrance_page";

type Refusal = Extract<Asked<unknown>, { readonly ok: false }>["refusal"];

const kinds = {
  link_unknown: "link.unknown",
  unknown: "link.unknown",
  malformed: "link.unknown",
  link_spent: "link.spent",
  link_withdrawn: "link.withdrawn",
  link_old: "link.old",
} as const;

interface SpentLinkProps {
  readonly refusal: Refusal;
  readonly on_again: () => void;
}

export function SpentLink({ refusal, on_again }: SpentLinkProps) {
  const words = useWords();
  const { say } = words;
  if (!(refusal.code in kinds)) {
    return (
      <EntrancePage title={words_of(refusal, words)}>
        <Button on_press={on_again}>{say("go.again")}</Button>
      </EntrancePage>
    );
  }
  const kind = kinds[refusal.code as keyof typeof kinds];
  const known = last_organisation();
  return (
    <EntrancePage title={say(kind)} lead={say(`${kind}.more`)}>
      <LinkButton href={known ? paths.sign_in(known) : patterns.start} strength="other">
        {say("door.title")}
      </LinkButton>
    </EntrancePage>
  );
}

// What the parts about documents need to know, from a seeker's screen.
import { useWords } from "../../../words/use_words";
import type { DocumentsHere } from "../../both/documents";
import type { AtRoom } from "../at_room";
import { first_name, name_of, readers_of } from "../people";

export function useDocumentsHere({ room, view }: AtRoom): DocumentsHere {
  const { list, now } = useWords();
  const names = list(readers_of(view, now).map(({ name }) => first_name(name)));
  return { room, view, names, name_of: (person) => name_of(view, person) };
}

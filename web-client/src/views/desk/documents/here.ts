// What the parts about documents need to know, from the desk.
import { useWords } from "../../../words/use_words";
import type { DocumentsHere } from "../../both/documents";
import type { AtRoom } from "../at_room";
import { first_name, name_of, seated } from "../people";

export function useDocumentsHere({ room, view }: AtRoom): DocumentsHere {
  const { list, now } = useWords();
  const others = seated(view.people, now.getTime()).filter(({ me }) => !me);
  const names = list(others.map(({ name }) => first_name(name)));
  return { room, view, names, name_of: (person) => name_of(view, person) };
}

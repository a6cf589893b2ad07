// Who has a seat already, by name and role.
import type { Person, Role } from "../../room/wire";
import { useWords } from "../../words/use_words";

const told = ["lead", "counsellor", "specialist", "interpreter", "guest", "seeker"] as const;
type Told = (typeof told)[number];

export function told_role(role: Role): Told | undefined {
  return told.find((each) => each === role);
}

interface PeopleHereProps {
  readonly people: readonly Person[];
  readonly organisation: string;
}

export function PeopleHere({ people, organisation }: PeopleHereProps) {
  const { say } = useWords();
  if (people.length === 0) return null;
  return (
    <section className="card">
      <h2 className="section-title">{say("invitation.people")}</h2>
      <ul className="entrance__people">
        {people.map(({ id, name, role }) => {
          const as = told_role(role);
          return (
            <li key={id}>
              <span className="entrance__name">{name}</span>
              <br />
              <span className="soft">
                {[as && say(`role.${as}`), organisation].filter(Boolean).join(", ")}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

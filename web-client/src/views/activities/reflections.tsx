// What the person found out about an activity, as both read it.
import type { ThingView } from "../../room/model";
import type { Reflection } from "../../room/wire";
import "../../words/activities";
import { first_large } from "../../words/times";
import { useWords } from "../../words/use_words";
import { nearness_of, reflection_texts } from "./reflection_value";
import "./activities.css";

interface ReflectionsProps {
  readonly title: string;
  readonly heading: "h2" | "h3";
  readonly reflections: readonly ThingView<"reflection">[];
}

export function Reflections({ title, heading: Heading, reflections }: ReflectionsProps) {
  if (reflections.length === 0) return null;
  return (
    <section className="reflections">
      <Heading className="heading">{title}</Heading>
      {reflections.map((reflection) => (
        <OneReflection key={reflection.id} reflection={reflection} />
      ))}
    </section>
  );
}

function OneReflection({ reflection }: { readonly reflection: ThingView<"reflection"> }) {
  const { say, day, in_full } = useWords();
  const { value, at, way } = reflection;
  const when = new Date(at);
  return (
    <article className="card reflection">
      <p className="small soft">
        <time dateTime={when.toISOString()} title={in_full(when)}>
          {first_large(day(when))}
        </time>
        {way === "waiting_here" && ` · ${say("message.waits")}`}
      </p>
      <ReflectionLines value={value} />
    </article>
  );
}

export function ReflectionLines({ value }: { readonly value: Reflection }) {
  const { say } = useWords();
  const near = nearness_of(value);
  return (
    <dl>
      {reflection_texts
        .filter((field) => value[field].trim() !== "")
        .map((field) => (
          <div key={field}>
            <dt className="small soft">{say(`reflection.${field}`)}</dt>
            <dd className="own-words reflection__words">{value[field]}</dd>
          </div>
        ))}
      {near && (
        <div>
          <dt className="small soft">{say("reflection.nearness")}</dt>
          <dd className="own-words">{say(`nearness.${near}`)}</dd>
        </div>
      )}
    </dl>
  );
}

// A dream beside the main goal: in own words, without a day and without a rating. It is its owner's until it is shared,
// and never becomes a goal.
import { paths } from "../../app/paths";
import { LinkButton } from "../../parts/button";
import { useWords } from "../../words/use_words";
import { has_begun, text_in } from "../forms/filled";
import { useRoomForms } from "../forms/room_forms";
import type { AtGoals } from "./at_goals";
import { form_beside, sheet_beside } from "./beside_plan";

/** What of it is shared, for the page of the plan: its name and the words. */
export function useDream({
  view,
}: Pick<AtGoals, "view">): { title: string; words: string } | undefined {
  const { sheet, given } = form_beside("dream", useRoomForms(view)) ?? {};
  const words = sheet?.fields.map(({ id }) => text_in(given?.value, id)).join("\n\n") ?? "";
  return sheet && words.trim() !== "" ? { title: sheet.title, words } : undefined;
}

/** In the seeker's own plan, also while nobody else has seen it. */
export function OwnDream({ at: { room, view } }: { readonly at: Pick<AtGoals, "room" | "view"> }) {
  const { say } = useWords();
  const forms = useRoomForms(view);
  const dream = form_beside("dream", forms);
  const sheet = dream?.sheet ?? sheet_beside("dream", forms);
  if (!sheet) return null;
  const { instrument, title, fields } = sheet;
  const shown = dream?.draft ?? dream?.given?.value;
  if (!dream || !has_begun(sheet, shown)) {
    return (
      <div className="ways">
        <LinkButton href={paths.form_new(room.id, instrument)} strength="quiet">
          {say("goal.dream")}
        </LinkButton>
      </div>
    );
  }
  const href = paths.form(room.id, instrument, dream.id);
  return (
    <section className="plan-group">
      <h2 className="heading">{title}</h2>
      <div className="card goal-dream">
        {fields.map(({ id }) => (
          <p key={id} className="own-words goal-dream__words">
            {text_in(shown, id)}
          </p>
        ))}
        {!dream.given && <p className="small soft">{say("form.private")}</p>}
        <div className="ways">
          <LinkButton small strength="other" href={href}>
            {say(dream.given ? "form.change" : "goal.dream.open")}
          </LinkButton>
        </div>
      </div>
    </section>
  );
}

// Who ordered the work, for how long, and what they are told: read by both, word for word the same.
import type { Day } from "../../room/wire";
import { locale_of } from "../../words/times";
import { useWords } from "../../words/use_words";
import { text_in } from "../forms/filled";
import { useRoomForms } from "../forms/room_forms";
import type { AtGoals } from "./at_goals";
import { form_beside, type Period, period_of } from "./beside_plan";
import "./order.css";

export function usePeriod({ view }: Pick<AtGoals, "view">): Period | undefined {
  return period_of(form_beside("order", useRoomForms(view)));
}

/** "1. november 2026–30. april 2027", or the half of it that is known. */
export function useSayPeriod(): (period: Period) => string {
  const { say, language } = useWords();
  const days = new Intl.DateTimeFormat(locale_of(language), { dateStyle: "long" });
  const noon = (day: Day) => new Date(`${day}T12:00:00`);
  return ({ from, until }) => {
    if (from && until && from <= until) return days.formatRange(noon(from), noon(until));
    if (until) return say("order.until", { day: days.format(noon(until)) });
    return from ? say("order.from", { day: days.format(noon(from)) }) : "";
  };
}

/** By when: the end of the agreed period is told as that. */
export function useSayByWhen(at: Pick<AtGoals, "view">): (by_when: Day) => string {
  const { say, in_full } = useWords();
  const until = usePeriod(at)?.until;
  return (by_when) =>
    say(by_when === until ? "goal.in_period" : "goal.by", { day: in_full(by_when) });
}

interface OrderReadingProps {
  readonly at: Pick<AtGoals, "view">;
  readonly heading: "h2" | "h3";
}

export function OrderReading({ at: { view }, heading: Heading }: OrderReadingProps) {
  const { say } = useWords();
  const say_period = useSayPeriod();
  const order = form_beside("order", useRoomForms(view));
  if (!order?.given) return null;
  const { sheet, given } = order;
  const period = period_of(order);
  const said = sheet.fields.flatMap(({ id, type, label }) => {
    const words = type === "text" ? text_in(given.value, id).trim() : "";
    return words === "" ? [] : [{ id, label, words }];
  });
  return (
    <section className="order">
      <Heading className="heading">{sheet.title}</Heading>
      <dl className="order__said">
        {period && (
          <div>
            <dt className="label">{say("order.period")}</dt>
            <dd>{say_period(period)}</dd>
          </div>
        )}
        {said.map(({ id, label, words }) => (
          <div key={id}>
            <dt className="label">{label}</dt>
            <dd className="order__words">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

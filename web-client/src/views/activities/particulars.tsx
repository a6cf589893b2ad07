// What type an activity is of, and the answers to what it asks, as both read it.
import type { Activity, Particulars as Answers } from "../../room/wire";
import { FieldReading } from "../forms/form_reading";
import { as_form, type_in } from "./types";
import { useActivityTypes } from "./use_types";

export function Particulars({ activity }: { readonly activity: Activity }) {
  const { particulars } = activity;
  return particulars ? <OfType activity={activity} particulars={particulars} /> : null;
}

interface OfTypeProps {
  readonly activity: Activity;
  readonly particulars: Answers;
}

function OfType({ activity, particulars }: OfTypeProps) {
  const types = useActivityTypes(particulars);
  const type = types && type_in(types, activity);
  if (!type) return null;
  const form = as_form(activity, types);
  return (
    <div className="particulars">
      <p className="soft">{type.name}</p>
      {type.fields.map((field) => (
        <FieldReading key={field.id} field={field} form={form} />
      ))}
    </div>
  );
}

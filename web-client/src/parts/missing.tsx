// The line below a field that can't be sent like this: what to do now. The field's border stays as it was.
import { Icon } from "./icon";
import "./missing.css";

interface MissingProps {
  readonly id?: string;
  /** How a screen reader is told; not at all where the field itself points here. */
  readonly told?: "status" | "alert";
  readonly children: string;
}

export function Missing({ id, told, children }: MissingProps) {
  return (
    <p id={id} className="missing" role={told}>
      <Icon name="pencil" />
      <span>{children}</span>
    </p>
  );
}

// What this place is for and what comes, with the one drawing of the screen.
import type { ReactNode } from "react";
import { CupDrawing } from "./drawings";
import "./empty.css";

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
}

export function Empty({ title, children }: EmptyProps) {
  return (
    <div className="empty">
      <CupDrawing />
      <div>
        <p className="empty__title">{title}</p>
        {children && <div className="soft">{children}</div>}
      </div>
    </div>
  );
}

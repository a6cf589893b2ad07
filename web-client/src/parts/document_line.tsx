// One document in a list: its name, a line about it, and what can be done with it. On its way it shows how far it has
// come, as a bar without a number.
import type { ReactNode } from "react";
import { Icon } from "./icon";
import "./document_line.css";

interface DocumentLineProps {
  readonly name: string;
  readonly more?: ReactNode;
  readonly progress?: { readonly of: number; readonly done: number; readonly label: string };
  /** Buttons. */
  readonly ways?: ReactNode;
  readonly children?: ReactNode;
}

export function DocumentLine({ name, more, progress, ways, children }: DocumentLineProps) {
  return (
    <div className="document-line">
      <Icon name="document" />
      <div className="document-line__words">
        <p className="document-line__name">{name}</p>
        {more && <p className="document-line__more">{more}</p>}
        {progress && (
          <progress
            className="document-line__progress"
            max={progress.of}
            value={progress.done}
            aria-label={progress.label}
          />
        )}
        {children}
        {ways && <div className="document-line__ways">{ways}</div>}
      </div>
    </div>
  );
}

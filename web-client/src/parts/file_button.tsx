// Chooses a file with what the device offers for it; looks like the other buttons.
import { type ReactNode, useId } from "react";
import "./file_button.css";

interface FileButtonProps {
  readonly children: ReactNode;
  readonly accept: string;
  readonly main?: boolean;
  readonly small?: boolean;
  /** Beside something that matters more. */
  readonly quiet?: boolean;
  readonly on_choose: (file: File) => void;
}

export function FileButton({ children, accept, main, small, quiet, on_choose }: FileButtonProps) {
  const id = useId();
  return (
    <span className="file-button">
      <input
        id={id}
        type="file"
        className="for-readers"
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) on_choose(file);
          // The same one can be chosen again.
          event.target.value = "";
        }}
      />
      <label
        htmlFor={id}
        data-variant={main ? "primary" : quiet ? "tertiary" : "secondary"}
        data-color="accent"
        className={`aksel-button ${small ? "aksel-button--small" : "aksel-button--medium"}`}
      >
        <span className="aksel-label file-button__words">{children}</span>
      </label>
    </span>
  );
}

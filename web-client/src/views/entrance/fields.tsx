// The fields of the way in. A password can be shown: nobody types a long one blind on a phone.
import { Checkbox, TextField } from "@navikt/ds-react";
import { useState } from "react";
import { useWords } from "../../words/use_words";

interface LineFieldProps {
  readonly label: string;
  readonly more?: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly autocomplete: string;
  /** A name to sign in with keeps its letters as they were typed. */
  readonly as_typed?: boolean;
  readonly on_write: (text: string) => void;
}

export function LineField(props: LineFieldProps) {
  const { label, more, text, error, autocomplete, as_typed, on_write } = props;
  return (
    <TextField
      label={label}
      {...(more ? { description: more } : {})}
      value={text}
      error={error}
      autoComplete={autocomplete}
      {...(as_typed ? { autoCapitalize: "none", autoCorrect: "off", spellCheck: false } : {})}
      onChange={(event) => on_write(event.target.value)}
    />
  );
}

interface PasswordFieldProps {
  readonly label: string;
  readonly more?: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly fresh?: boolean;
  readonly on_write: (text: string) => void;
}

export function PasswordField({ label, more, text, error, fresh, on_write }: PasswordFieldProps) {
  const { say } = useWords();
  const [shown, show] = useState(false);
  return (
    <div>
      <TextField
        label={label}
        {...(more ? { description: more } : {})}
        type={shown ? "text" : "password"}
        value={text}
        error={error}
        autoComplete={fresh ? "new-password" : "current-password"}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => on_write(event.target.value)}
      />
      <Checkbox checked={shown} onChange={(event) => show(event.target.checked)}>
        {say("door.show_password")}
      </Checkbox>
    </div>
  );
}

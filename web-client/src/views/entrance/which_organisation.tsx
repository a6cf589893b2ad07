// "/" on a device that has not been here before: the name of the place leads to its door.
import { type SubmitEvent, useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../app/paths";
import { Button } from "../../parts/button";
import { useWords } from "../../words/use_words";
import { EntrancePage } from "./entrance_page";
import { LineField } from "./fields";

export function WhichOrganisation() {
  const { say } = useWords();
  const [, go] = useLocation();
  const [name, set_name] = useState("");
  const [empty, set_empty] = useState(false);

  const on = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = name.trim().toLowerCase();
    if (wanted === "") set_empty(true);
    else go(paths.sign_in(wanted));
  };

  return (
    <EntrancePage title={say("door.where")} lead={say("door.where.more")}>
      <form className="entrance__form" noValidate onSubmit={on}>
        <LineField
          label={say("door.where.field")}
          text={name}
          error={empty ? say("asked.empty") : undefined}
          autocomplete="organization"
          as_typed
          on_write={set_name}
        />
        <Button type="submit">{say("door.where.go")}</Button>
      </form>
    </EntrancePage>
  );
}

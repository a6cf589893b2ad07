// /o/NAME: sign in to an organisation. The same form stands on the cover when a session has ended.
import { type SubmitEvent, useEffect, useState } from "react";
import { Button } from "../../parts/button";
import { Notice } from "../../parts/notice";
import { Waiting } from "../../parts/waiting";
import { useVeirom } from "../../room/hooks";
import type { Asked } from "../../room/model";
import type { Device, OrganisationView } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { useAsking } from "./asking";
import { DeviceQuestion } from "./device_question";
import { EntrancePage } from "./entrance_page";
import { LineField, PasswordField } from "./fields";

interface SignInPageProps {
  readonly organisation: string;
}

export function SignInPage({ organisation }: SignInPageProps) {
  const veirom = useVeirom();
  const { say } = useWords();
  const [found, set_found] = useState<Asked<OrganisationView>>();
  useEffect(() => {
    let here = true;
    void veirom.organisation(organisation).then((answer) => here && set_found(answer));
    return () => {
      here = false;
    };
  }, [veirom, organisation]);

  if (!found) return <Waiting />;
  if (!found.ok && found.refusal.code === "unknown") {
    return <EntrancePage title={say("door.no_such")} lead={say("door.no_such.more")} />;
  }
  return (
    <EntrancePage title={say("door.title")} {...(found.ok ? { lead: found.value.name } : {})}>
      <SignInForm organisation={organisation} />
    </EntrancePage>
  );
}

const devices = ["mine", "shared", "staff"] as const;

export function SignInForm({ organisation }: SignInPageProps) {
  const veirom = useVeirom();
  const words = useWords();
  const { say } = words;
  const asking = useAsking();
  const [name, set_name] = useState("");
  const [password, set_password] = useState("");
  const [device, set_device] = useState<Device>();
  const [sent_without, set_sent_without] = useState(false);

  const empty = (text: string) => (sent_without && text === "" ? say("asked.empty") : undefined);

  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    const whole = name.trim() !== "" && password !== "" && device !== undefined;
    set_sent_without(!whole);
    if (!whole) return;
    void asking.ask(() => veirom.sign_in({ organisation, name: name.trim(), password, device }));
  };

  const rest = asking.rest([], words);
  return (
    <form className="entrance__form" noValidate onSubmit={enter}>
      <LineField
        label={say("door.name")}
        text={name}
        error={empty(name.trim())}
        autocomplete="username"
        as_typed
        on_write={set_name}
      />
      <PasswordField
        label={say("door.password")}
        text={password}
        error={empty(password)}
        on_write={set_password}
      />
      <DeviceQuestion
        devices={devices}
        chosen={device}
        on_choose={set_device}
        missing={sent_without && device === undefined}
      />
      {rest && <Notice ground="sun" title={rest} announced />}
      <Button type="submit">{say("door.enter")}</Button>
      <p className="soft">{say("door.forgot")}</p>
    </form>
  );
}

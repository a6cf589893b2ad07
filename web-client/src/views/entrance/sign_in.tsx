// /o/NAME: sign in to an organisation. The same form stands on the cover when a session has ended.
import { useEffect, useState } from "react";
import { Waiting } from "../../parts/waiting";
import { useVeirom } from "../../room/hooks";
import type { Asked } from "../../room/model";
import type { Device, OrganisationView } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { useAsking } from "./asking";
import { EntranceForm } from "./entrance_form";
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

export function SignInForm({ organisation }: SignInPageProps) {
  const veirom = useVeirom();
  const { say } = useWords();
  const asking = useAsking();
  const [name, set_name] = useState("");
  const [password, set_password] = useState("");

  const enter = (device: Device) =>
    asking.ask(() => veirom.sign_in({ organisation, name: name.trim(), password, device }));

  return (
    <>
      <EntranceForm
        texts={{ name, password }}
        devices={["mine", "shared", "staff"]}
        asking={asking}
        named={[]}
        enter={say("door.enter")}
        on_enter={(device) => void enter(device)}
      >
        {(error) => (
          <>
            <LineField
              label={say("door.name")}
              text={name}
              error={error("name")}
              autocomplete="username"
              as_typed
              on_write={set_name}
            />
            <PasswordField
              label={say("door.password")}
              text={password}
              error={error("password")}
              on_write={set_password}
            />
          </>
        )}
      </EntranceForm>
      <p className="soft">{say("door.forgot")}</p>
    </>
  );
}

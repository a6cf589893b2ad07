// /l: a link from the counsellor for somebody who has forgotten the password: choose a new one.
import { useState } from "react";
import { useLocation } from "wouter";
import { patterns } from "../../app/paths";
import { useVeirom } from "../../room/hooks";
import type { Device, SignInLinkView } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { useAsking } from "./asking";
import { EntranceForm } from "./entrance_form";
import { EntrancePage } from "./entrance_page";
import { PasswordField } from "./fields";
import { LinkPage } from "./link_page";
import { SpentLink } from "./spent_link";

interface TokenProps {
  readonly token: string;
}

export function SignInLinkPage({ token }: TokenProps) {
  const { look_at_sign_in_link } = useVeirom();
  return (
    <LinkPage token={token} look={look_at_sign_in_link}>
      {(found) => <NewPassword token={token} link={found} />}
    </LinkPage>
  );
}

interface NewPasswordProps extends TokenProps {
  readonly link: SignInLinkView;
}

function NewPassword({ token, link }: NewPasswordProps) {
  const veirom = useVeirom();
  const { say } = useWords();
  const [, go] = useLocation();
  const asking = useAsking();
  const [password, set_password] = useState("");

  const enter = async (device: Device) => {
    const me = await asking.ask(() => veirom.use_sign_in_link({ token, password, device }));
    if (me) go(patterns.start, { replace: true });
  };

  const { refusal } = asking;
  if (refusal?.code.startsWith("link_")) {
    return <SpentLink refusal={refusal} on_again={() => undefined} />;
  }
  return (
    <EntrancePage
      title={say("new_password.title")}
      lead={say("new_password.lead", { name: link.shown_name, sign_in_name: link.sign_in_name })}
    >
      <EntranceForm
        texts={{ password }}
        devices={["mine", "shared", "staff"]}
        asking={asking}
        named={["password"]}
        enter={say("new_password.enter")}
        on_enter={(device) => void enter(device)}
      >
        {(error) => (
          <>
            {/* For password keepers: whose password it is. */}
            <input
              className="for-readers"
              type="text"
              tabIndex={-1}
              aria-hidden="true"
              autoComplete="username"
              readOnly
              value={link.sign_in_name}
            />
            <PasswordField
              label={say("invitation.password")}
              more={say("invitation.password.more")}
              text={password}
              error={error("password")}
              fresh
              on_write={set_password}
            />
          </>
        )}
      </EntranceForm>
    </EntrancePage>
  );
}

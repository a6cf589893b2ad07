// /i: an invitation. Who is here already, then a name and a password, then the room. Going in is the yes to
// those who are named.
import { useState } from "react";
import { useLocation } from "wouter";
import { patterns } from "../../app/paths";
import { useVeirom } from "../../room/hooks";
import type { Device, InvitationView } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { useAsking } from "./asking";
import { EntranceForm } from "./entrance_form";
import { EntrancePage } from "./entrance_page";
import { LineField, PasswordField } from "./fields";
import { LinkPage } from "./link_page";
import { PeopleHere } from "./people_here";
import { SpentLink } from "./spent_link";

interface TokenProps {
  readonly token: string;
}

export function InvitationPage({ token }: TokenProps) {
  const { look_at_invitation } = useVeirom();
  return (
    <LinkPage token={token} look={look_at_invitation}>
      {(found) => <Invitation token={token} invitation={found} />}
    </LinkPage>
  );
}

interface InvitationProps extends TokenProps {
  readonly invitation: InvitationView;
}

const fields = ["sign_in_name", "shown_name", "password"] as const;
type Field = (typeof fields)[number];

function Invitation({ token, invitation }: InvitationProps) {
  const veirom = useVeirom();
  const { say, language } = useWords();
  const [, go] = useLocation();
  const asking = useAsking();
  const [texts, set_texts] = useState<Record<Field, string>>({
    sign_in_name: "",
    shown_name: "",
    password: "",
  });
  const for_seeker = invitation.role === "seeker" || invitation.role === "member";
  const write = (field: Field) => (text: string) => set_texts({ ...texts, [field]: text });

  const enter = async (device: Device) => {
    const me = await asking.ask(() =>
      veirom.accept_invitation({
        token,
        sign_in_name: texts.sign_in_name.trim(),
        shown_name: texts.shown_name.trim(),
        password: texts.password,
        language,
        device,
      }),
    );
    if (me) go(patterns.start, { replace: true });
  };

  const { refusal } = asking;
  if (refusal?.code.startsWith("link_")) {
    return <SpentLink refusal={refusal} on_again={() => undefined} />;
  }
  const organisation = invitation.organisation.name;
  return (
    <EntrancePage
      title={for_seeker ? say("invitation.title") : say("invitation.title.staff", { organisation })}
      {...(for_seeker ? { lead: say("invitation.lead") } : {})}
    >
      <PeopleHere people={invitation.people} organisation={organisation} />
      <EntranceForm
        texts={texts}
        devices={for_seeker ? ["mine", "shared"] : ["staff", "shared"]}
        asking={asking}
        named={fields}
        enter={say(for_seeker ? "invitation.enter" : "invitation.enter.staff")}
        on_enter={(device) => void enter(device)}
        consent={for_seeker && <p className="soft">{say("invitation.yes")}</p>}
      >
        {(error) => (
          <>
            <LineField
              label={say("invitation.shown_name")}
              more={say("invitation.shown_name.more")}
              text={texts.shown_name}
              error={error("shown_name")}
              autocomplete="given-name"
              on_write={write("shown_name")}
            />
            <LineField
              label={say("invitation.sign_in_name")}
              more={say("invitation.sign_in_name.more")}
              text={texts.sign_in_name}
              error={error("sign_in_name")}
              autocomplete="username"
              as_typed
              on_write={write("sign_in_name")}
            />
            <PasswordField
              label={say("invitation.password")}
              more={say("invitation.password.more")}
              text={texts.password}
              error={error("password")}
              fresh
              on_write={write("password")}
            />
          </>
        )}
      </EntranceForm>
    </EntrancePage>
  );
}

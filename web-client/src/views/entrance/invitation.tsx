// /i: an invitation. Who is here already, then a name and a password, then the room. Going in is the yes to
// those who are named.
import { type SubmitEvent, useCallback, useState } from "react";
import { Redirect, useLocation } from "wouter";
import { patterns } from "../../app/paths";
import { Button } from "../../parts/button";
import { Notice } from "../../parts/notice";
import { Waiting } from "../../parts/waiting";
import { useSession, useVeirom } from "../../room/hooks";
import type { Device, InvitationView } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { useAsking } from "./asking";
import { DeviceQuestion } from "./device_question";
import { EntrancePage } from "./entrance_page";
import { LineField, PasswordField } from "./fields";
import { PeopleHere } from "./people_here";
import { SpentLink } from "./spent_link";
import { useLink } from "./use_link";

interface TokenProps {
  readonly token: string;
}

export function InvitationPage({ token }: TokenProps) {
  const veirom = useVeirom();
  const session = useSession();
  const { found, again } = useLink(
    token,
    useCallback(() => veirom.look_at_invitation(token), [veirom, token]),
  );
  // Opened anew after the token has gone: whoever is in already goes to their room.
  if (token === "" && session.phase === "open") return <Redirect to={patterns.start} replace />;
  if (!found) return <Waiting />;
  if (!found.ok) return <SpentLink refusal={found.refusal} on_again={again} />;
  return <Invitation token={token} invitation={found.value} />;
}

interface InvitationProps extends TokenProps {
  readonly invitation: InvitationView;
}

const fields = ["sign_in_name", "shown_name", "password"] as const;
type Field = (typeof fields)[number];

function Invitation({ token, invitation }: InvitationProps) {
  const veirom = useVeirom();
  const words = useWords();
  const { say, language } = words;
  const [, go] = useLocation();
  const asking = useAsking();
  const [texts, set_texts] = useState<Record<Field, string>>({
    sign_in_name: "",
    shown_name: "",
    password: "",
  });
  const [device, set_device] = useState<Device>();
  const [sent_without, set_sent_without] = useState(false);
  const for_seeker = invitation.role === "seeker" || invitation.role === "member";
  const devices = for_seeker ? (["mine", "shared"] as const) : (["staff", "shared"] as const);

  const write = (field: Field) => (text: string) => set_texts({ ...texts, [field]: text });
  const error = (field: Field) =>
    sent_without && texts[field].trim() === "" ? say("asked.empty") : asking.about(field, words);

  const enter = async (event: SubmitEvent) => {
    event.preventDefault();
    const whole = fields.every((field) => texts[field].trim() !== "") && device !== undefined;
    set_sent_without(!whole);
    if (!whole) return;
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
  const rest = asking.rest(fields, words);
  return (
    <EntrancePage
      title={for_seeker ? say("invitation.title") : say("invitation.title.staff", { organisation })}
      {...(for_seeker ? { lead: say("invitation.lead") } : {})}
    >
      <PeopleHere people={invitation.people} organisation={organisation} />
      <form className="entrance__form" noValidate onSubmit={(event) => void enter(event)}>
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
        <DeviceQuestion
          devices={devices}
          chosen={device}
          on_choose={set_device}
          missing={sent_without && device === undefined}
        />
        {rest && <Notice ground="sun" title={rest} announced />}
        {for_seeker && <p className="soft">{say("invitation.yes")}</p>}
        <Button type="submit">
          {say(for_seeker ? "invitation.enter" : "invitation.enter.staff")}
        </Button>
      </form>
    </EntrancePage>
  );
}

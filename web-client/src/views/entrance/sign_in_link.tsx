// /l: a link from the counsellor for somebody who has forgotten the password: choose a new one.
import { type SubmitEvent, useCallback, useState } from "react";
import { Redirect, useLocation } from "wouter";
import { patterns } from "../../app/paths";
import { Button } from "../../parts/button";
import { Notice } from "../../parts/notice";
import { Waiting } from "../../parts/waiting";
import { useSession, useVeirom } from "../../room/hooks";
import type { Device, SignInLinkView } from "../../room/wire";
import { useWords } from "../../words/use_words";
import { useAsking } from "./asking";
import { DeviceQuestion } from "./device_question";
import { EntrancePage } from "./entrance_page";
import { PasswordField } from "./fields";
import { SpentLink } from "./spent_link";
import { useLink } from "./use_link";

interface TokenProps {
  readonly token: string;
}

export function SignInLinkPage({ token }: TokenProps) {
  const veirom = useVeirom();
  const session = useSession();
  const { found, again } = useLink(
    token,
    useCallback(() => veirom.look_at_sign_in_link(token), [veirom, token]),
  );
  if (token === "" && session.phase === "open") return <Redirect to={patterns.start} replace />;
  if (!found) return <Waiting />;
  if (!found.ok) return <SpentLink refusal={found.refusal} on_again={again} />;
  return <NewPassword token={token} link={found.value} />;
}

interface NewPasswordProps extends TokenProps {
  readonly link: SignInLinkView;
}

const devices = ["mine", "shared", "staff"] as const;

function NewPassword({ token, link }: NewPasswordProps) {
  const veirom = useVeirom();
  const words = useWords();
  const { say } = words;
  const [, go] = useLocation();
  const asking = useAsking();
  const [password, set_password] = useState("");
  const [device, set_device] = useState<Device>();
  const [sent_without, set_sent_without] = useState(false);

  const enter = async (event: SubmitEvent) => {
    event.preventDefault();
    const whole = password !== "" && device !== undefined;
    set_sent_without(!whole);
    if (!whole) return;
    const me = await asking.ask(() => veirom.use_sign_in_link({ token, password, device }));
    if (me) go(patterns.start, { replace: true });
  };

  const { refusal } = asking;
  if (refusal?.code.startsWith("link_")) {
    return <SpentLink refusal={refusal} on_again={() => undefined} />;
  }
  const error =
    sent_without && password === "" ? say("asked.empty") : asking.about("password", words);
  const rest = asking.rest(["password"], words);
  return (
    <EntrancePage
      title={say("new_password.title")}
      lead={say("new_password.lead", { name: link.shown_name, sign_in_name: link.sign_in_name })}
    >
      <form className="entrance__form" noValidate onSubmit={(event) => void enter(event)}>
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
          error={error}
          fresh
          on_write={set_password}
        />
        <DeviceQuestion
          devices={devices}
          chosen={device}
          on_choose={set_device}
          missing={sent_without && device === undefined}
        />
        {rest && <Notice ground="sun" title={rest} announced />}
        <Button type="submit">{say("new_password.enter")}</Button>
      </form>
    </EntrancePage>
  );
}

// What stands before everything else when the session ended, or somebody comes back to a page that was left.
// Behind it nothing unsent is lost; it is there again when the same person is.
import { Button } from "../parts/button";
import { Waiting } from "../parts/waiting";
import { useVeirom } from "../room/hooks";
import type { Session } from "../room/model";
import { EntrancePage } from "../views/entrance/entrance_page";
import { SignInForm } from "../views/entrance/sign_in";
import { WhichOrganisation } from "../views/entrance/which_organisation";
import { useWords } from "../words/use_words";
import { last_organisation } from "./last_organisation";

type Covered = Extract<Session, { readonly phase: "covered" }>;

export function Cover({ session }: { readonly session: Covered }) {
  switch (session.why) {
    case "checking":
      // Nothing of anybody is shown; without a line it may last, and then a sentence says so.
      return <Waiting alone />;
    case "left":
      return <LeftCover />;
    case "ended":
      return <EndedCover name={session.name} />;
  }
}

function LeftCover() {
  const veirom = useVeirom();
  const { say } = useWords();
  return (
    <EntrancePage title={say("cover.left")} lead={say("cover.left.more")}>
      <Button on_press={() => void veirom.come_back()}>{say("cover.left.go")}</Button>
    </EntrancePage>
  );
}

function EndedCover({ name }: { readonly name: string | undefined }) {
  const { say } = useWords();
  const organisation = last_organisation();
  if (organisation === undefined) return <WhichOrganisation />;
  return (
    <EntrancePage title={say("cover.ended")} lead={say("cover.ended.more")}>
      {name !== undefined && <p>{say("cover.ended.for", { name })}</p>}
      <SignInForm organisation={organisation} />
    </EntrancePage>
  );
}

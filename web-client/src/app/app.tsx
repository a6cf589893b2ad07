// The whole client: who is here decides which home is shown. Screens of staff are loaded when needed.
import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { useSession, VeiromContext } from "../room/hooks";
import type { Veirom } from "../room/model";
import type { Me } from "../room/wire";
import { Waiting } from "../parts/waiting";
import { InvitationPage } from "../views/entrance/invitation";
import { SignInPage } from "../views/entrance/sign_in";
import { SignInLinkPage } from "../views/entrance/sign_in_link";
import { WhichOrganisation } from "../views/entrance/which_organisation";
import { SeekerHomes } from "../views/seeker/seeker_homes";
import type { Language, Say } from "../words/keys";
import { Cover } from "./cover";
import { Speaking } from "./language";
import { last_organisation, remember_organisation } from "./last_organisation";
import { useLinkToken } from "./link_token";
import { paths, patterns } from "./paths";

/** In a chunk of its own, so that no seeker's phone loads it. */
const Desk = lazy(() => import("../views/desk/desk"));

interface AppProps {
  readonly veirom: Veirom;
  readonly language: Language;
  readonly say: Say;
  /** Of the link the page was opened with, or empty. */
  readonly token: string;
}

export function App({ veirom, language, say, token }: AppProps) {
  return (
    <VeiromContext.Provider value={veirom}>
      <Speaking first={language} say={say}>
        <Screens token={token} />
      </Speaking>
    </VeiromContext.Provider>
  );
}

function Screens({ token: first_token }: { readonly token: string }) {
  const session = useSession();
  const token = useLinkToken(first_token);
  if (session.phase === "covered" && session.why !== "ended") return <Cover session={session} />;
  return (
    <Switch>
      <Route path={patterns.invitation}>
        <InvitationPage key={token} token={token} />
      </Route>
      <Route path={patterns.sign_in_link}>
        <SignInLinkPage key={token} token={token} />
      </Route>
      <Route>
        <WhoIsHere />
      </Route>
    </Switch>
  );
}

function WhoIsHere() {
  const session = useSession();
  switch (session.phase) {
    case "starting":
      return <Waiting alone />;
    case "covered":
      return <Cover session={session} />;
    case "open":
      return <Home me={session.me} />;
    case "signed_out":
      return <Door />;
  }
}

function Home({ me }: { readonly me: Me }) {
  remember_organisation(me);
  if (me.standing === "seeker") return <SeekerHomes me={me} />;
  return (
    <Suspense fallback={<Waiting alone />}>
      <Desk />
    </Suspense>
  );
}

/** The keys make each redirect one of its own: React would take the second for the first, which is done. */
function Door() {
  const known = last_organisation();
  return (
    <Switch>
      <Route path={patterns.sign_in}>
        {({ organisation }) => <SignInPage key={organisation} organisation={organisation} />}
      </Route>
      <Route path={patterns.start}>
        {known ? <Redirect key="door" to={paths.sign_in(known)} replace /> : <WhichOrganisation />}
      </Route>
      <Route>
        <Redirect key="start" to={patterns.start} replace />
      </Route>
    </Switch>
  );
}

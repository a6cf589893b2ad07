// Which language: what was chosen here; at sign-in the account's, unless somebody has just chosen one. A page
// that is opened again goes on in the language of the device: a choice made without a line is not undone.
import { type ReactNode, useCallback, useEffect, useRef } from "react";
import { useSession, useVeirom } from "../room/hooks";
import { type Language, languages, type Say } from "../words/keys";
import { useWords, WordsProvider } from "../words/use_words";

interface SpeakingProps {
  readonly first: Language;
  readonly say: Say;
  readonly children: ReactNode;
}

export function Speaking({ first, say, children }: SpeakingProps) {
  const veirom = useVeirom();
  const session = useSession();
  const account = session.phase === "open" ? session.me.language : undefined;
  const chosen = useRef<Language>(undefined);
  const known_to_account = useRef<string>(undefined);
  const was_out = useRef(false);

  useEffect(() => {
    known_to_account.current = account;
    if (account === undefined) chosen.current = undefined;
    else if (chosen.current && chosen.current !== account) void veirom.set_language(chosen.current);
  }, [account, veirom]);

  const on_language = useCallback(
    (language: Language) => {
      const account_has = known_to_account.current;
      if (account_has !== undefined && account_has !== language) void veirom.set_language(language);
      if (account_has === undefined) chosen.current = language;
    },
    [veirom],
  );
  useEffect(() => {
    if (session.phase === "signed_out") was_out.current = true;
  }, [session.phase]);
  /** Somebody has just come in, and nobody picked a language at the door. */
  const may_follow = useCallback(() => was_out.current && chosen.current === undefined, []);

  return (
    <WordsProvider first={first} say={say} on_language={on_language}>
      <FollowAccount account={account} may_follow={may_follow} />
      {children}
    </WordsProvider>
  );
}

interface FollowAccountProps {
  readonly account: string | undefined;
  readonly may_follow: () => boolean;
}

function FollowAccount({ account, may_follow }: FollowAccountProps) {
  const { set_language } = useWords();
  useEffect(() => {
    const known = languages.find((language) => language === account);
    if (known && may_follow()) set_language(known);
  }, [account, may_follow, set_language]);
  return null;
}

// Which language: what was chosen here; at sign-in the account's, unless somebody has just chosen one.
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
  const was_chosen = useCallback(() => chosen.current !== undefined, []);

  return (
    <WordsProvider first={first} say={say} on_language={on_language}>
      <FollowAccount account={account} was_chosen={was_chosen} />
      {children}
    </WordsProvider>
  );
}

interface FollowAccountProps {
  readonly account: string | undefined;
  /** Somebody picked a language at the door: then that one goes to the account. */
  readonly was_chosen: () => boolean;
}

function FollowAccount({ account, was_chosen }: FollowAccountProps) {
  const { set_language } = useWords();
  useEffect(() => {
    const known = languages.find((language) => language === account);
    if (known && !was_chosen()) set_language(known);
  }, [account, was_chosen, set_language]);
  return null;
}

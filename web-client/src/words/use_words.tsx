// Gives every part the words and times of the language chosen. Changing it
// changes every text at once; the page's lang attribute follows.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import { choose_language } from "../look/choice";
import { load_words } from "./catalogue";
import type { Language, Say } from "./keys";
import * as times from "./times";

export interface Words {
  readonly say: Say;
  readonly language: Language;
  readonly set_language: (language: Language) => void;
  /** Now, to the minute. Times on the screen are told from here. */
  readonly now: Date;
  readonly day: (moment: times.Moment) => string;
  readonly since: (moment: times.Moment) => string;
  readonly clock: (moment: times.Moment) => string;
  readonly day_and_clock: (moment: times.Moment) => string;
  readonly day_line: (moment: times.Moment) => string;
  readonly in_full: (moment: times.Moment) => string;
  readonly list: (names: readonly string[]) => string;
  readonly whose: (name: string) => string;
}

const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsProvider above it");
  return words;
}

interface WordsProviderProps {
  readonly first: Language;
  /** say() of that language: load_words() before the first render. */
  readonly say: Say;
  /** For the account, which carries the language to other devices and to mails. */
  readonly on_language?: (language: Language) => void;
  /** A fixed now, for tests and pictures; else the clock of the device. */
  readonly now?: Date;
  readonly children: ReactNode;
}

export function WordsProvider({ first, say, on_language, now, children }: WordsProviderProps) {
  const [spoken, set_spoken] = useState({ language: first, say });
  const minute = useMinute(now);

  const set_language = useCallback(
    (language: Language) => {
      choose_language(language);
      on_language?.(language);
      void load_words(language).then((say) => set_spoken({ language, say }));
    },
    [on_language],
  );

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const words = useMemo<Words>(() => {
    const { language, say } = spoken;
    return {
      say,
      language,
      set_language,
      now: minute,
      day: (moment) => times.day(language, moment, minute),
      since: (moment) => times.since(say, language, moment, minute),
      clock: (moment) => times.clock(language, moment),
      day_and_clock: (moment) => times.day_and_clock(language, moment, minute),
      day_line: (moment) => times.day_line(language, moment, minute),
      in_full: (moment) => times.in_full(language, moment),
      list: (names) => times.list_of(language, names),
      whose: (name) => times.whose(language, name),
    };
  }, [spoken, set_language, minute]);

  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The present minute; "i går" becomes right at midnight without a reload. */
function useMinute(fixed?: Date): Date {
  const [minute, set_minute] = useState(() => fixed ?? new Date());
  useEffect(() => {
    if (fixed) return;
    const timer = setInterval(() => set_minute(new Date()), 60_000);
    return () => clearInterval(timer);
  }, [fixed]);
  return fixed ?? minute;
}

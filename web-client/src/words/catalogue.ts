// The sentences of each language, loaded when first needed, and the one function
// that says them. ICU plurals and arguments are read by Lingui; no React here.
import { setupI18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { type Key, type Language, type Say } from "./keys";

type Messages = Record<string, string>;
type Part = () => Promise<Messages>;

/** What the first screens need. The desk adds its words with add_part(). */
const parts: Record<Language, Part[]> = {
  nb: [
    async () => (await import("./nb/shared")).shared,
    async () => (await import("./nb/seeker")).seeker,
    async () => (await import("./nb/entrance")).entrance,
    async () => (await import("./nb/screens")).screens,
    async () => (await import("./nb/forms")).forms,
  ],
  sv: [
    async () => (await import("./sv/shared")).shared,
    async () => (await import("./sv/seeker")).seeker,
    async () => (await import("./sv/entrance")).entrance,
    async () => (await import("./sv/screens")).screens,
    async () => (await import("./sv/forms")).forms,
  ],
  en: [
    async () => (await import("./en/shared")).shared,
    async () => (await import("./en/seeker")).seeker,
    async () => (await import("./en/entrance")).entrance,
    async () => (await import("./en/screens")).screens,
    async () => (await import("./en/forms")).forms,
  ],
};

const speakers = new Map<Language, Speaker>();

class Speaker {
  private readonly i18n;
  private loading: Promise<void> | null = null;

  constructor(private readonly language: Language) {
    this.i18n = setupI18n({
      missing: (_, id) => {
        throw new Error(`no sentence ${id} in ${language}; was its part loaded?`);
      },
    });
    this.i18n.setMessagesCompiler(compileMessage);
  }

  load(): Promise<void> {
    this.loading ??= Promise.all(parts[this.language].map((part) => part())).then((loaded) => {
      for (const messages of loaded) this.add(messages);
    });
    return this.loading;
  }

  add(messages: Messages) {
    this.i18n.loadAndActivate({
      locale: this.language,
      messages: { ...this.i18n.messages, ...messages },
    });
  }

  readonly say: Say = (key: Key, ...values) => this.i18n._(key, values[0]);
}

function speaker(language: Language): Speaker {
  const known = speakers.get(language);
  if (known) return known;
  const fresh = new Speaker(language);
  speakers.set(language, fresh);
  return fresh;
}

/** Resolves when say() of the language can be used. Safe to call again. */
export async function load_words(language: Language): Promise<Say> {
  await speaker(language).load();
  return speaker(language).say;
}

/** Adds sentences of a part of the client that is loaded later, such as the desk. */
export function add_part(sentences: Record<Language, Messages>) {
  for (const language of Object.keys(sentences) as Language[]) {
    speaker(language).add(sentences[language]);
  }
}

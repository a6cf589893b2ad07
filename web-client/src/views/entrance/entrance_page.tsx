// The frame of every screen before the room: the name of the house, one thing to do, the language below.
import type { ReactNode } from "react";
import { useHeadingFocus, useTitle } from "../../app/heading_focus";
import { LanguageChoice } from "../../parts/device_choices";
import { LeaveQuickly } from "../../parts/leave_quickly";
import { Wordmark } from "../../parts/mark";
import { useVeirom } from "../../room/hooks";
import { useWords } from "../../words/use_words";
import "./entrance.css";

interface EntrancePageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

export function EntrancePage({ title, lead, children }: EntrancePageProps) {
  const veirom = useVeirom();
  const { say } = useWords();
  useTitle(title);
  useHeadingFocus(title);
  return (
    <div className="entrance">
      <a className="skip-link" href="#content">
        {say("go.to_content")}
      </a>
      <header className="entrance__head">
        <Wordmark />
        <LeaveQuickly on_leave={veirom.leave_quickly} />
      </header>
      <main id="content" className="entrance__main" tabIndex={-1}>
        <div>
          <h1 className="title" tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="entrance__lead">{lead}</p>}
        </div>
        {children}
      </main>
      <footer className="entrance__foot">
        <LanguageChoice />
      </footer>
    </div>
  );
}

// Invitations with what became of them, and a new sign-in link for somebody who forgot the password.
import { useCallback, useEffect, useState } from "react";
import { Button } from "../../../parts/button";
import { ChoiceLine } from "../../../parts/device_choices";
import { Notice } from "../../../parts/notice";
import { Waiting } from "../../../parts/waiting";
import { useVeirom } from "../../../room/hooks";
import type { InvitationLink, InvitationRow } from "../../../room/wire";
import { language_names, languages, type Language } from "../../../words/keys";
import { useWords } from "../../../words/use_words";
import { useAsking } from "../asking";
import type { AtRoom } from "../at_room";
import { LinkCard } from "./link_card";
import { may_counsel } from "../people";

export function WaysIn({ at }: { readonly at: AtRoom }) {
  const { say } = useWords();
  return (
    <>
      <div className="page-head">
        <h2 className="title" tabIndex={-1}>
          {say("desk.ways_in")}
        </h2>
        <p className="soft">{say("desk.ways_in.lead")}</p>
      </div>
      <Invitations at={at} />
      {at.joined && may_counsel(at.view.role) && <SignInLink at={at} />}
    </>
  );
}

function Invitations({ at: { room, joined } }: { readonly at: AtRoom }) {
  const veirom = useVeirom();
  const { say, language: own_language } = useWords();
  const [rows, set_rows] = useState<readonly InvitationRow[]>();
  const [link, set_link] = useState<InvitationLink>();
  const [language, set_language] = useState<Language>(own_language);
  const { why, ask } = useAsking();
  const { id } = room;

  const look = useCallback(
    () =>
      veirom
        .invitations(id)
        .then((asked) => set_rows((before) => (asked.ok ? asked.value : (before ?? [])))),
    [veirom, id],
  );
  // Once the person has come in, the row says so.
  useEffect(() => {
    void look();
  }, [look, joined]);

  const withdraw = async ({ invitation }: InvitationRow) => {
    await ask(() => veirom.withdraw_invitation(id, invitation));
    if (link?.invitation === invitation) set_link(undefined);
    await look();
  };
  const invite = async () => {
    const asked = await ask(() => veirom.invite(id, "seeker", language));
    if (asked) set_link(asked.value);
    await look();
  };

  return (
    <section className="ways-in__part">
      <h3 className="heading">{say("desk.invitations")}</h3>
      {rows === undefined ? (
        <Waiting />
      ) : (
        <InvitationList rows={rows} on_withdraw={(row) => void withdraw(row)} />
      )}
      {why && <Notice ground="sun" title={say(why)} announced />}
      {link && <LinkCard key={link.invitation} link={link} />}
      {!joined && (
        <div className="card form">
          <ChoiceLine
            label={say("desk.new.language")}
            options={languages.map((value) => ({
              value,
              words: language_names[value],
              lang: value,
            }))}
            chosen={language}
            on_choose={set_language}
          />
          <div className="ways">
            <Button strength="other" on_press={() => void invite()}>
              {say("desk.invitation.new")}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

interface InvitationListProps {
  readonly rows: readonly InvitationRow[];
  readonly on_withdraw: (row: InvitationRow) => void;
}

function InvitationList({ rows, on_withdraw }: InvitationListProps) {
  const { say, day_and_clock } = useWords();
  if (rows.length === 0) return <p className="soft">{say("desk.invitations.none")}</p>;
  const newest_first = [...rows].sort((a, b) => b.made - a.made);
  return (
    <ul className="card invitations">
      {newest_first.map((row) => {
        const made = day_and_clock(new Date(row.made));
        const ends = day_and_clock(new Date(row.ends));
        const open = row.phase === "sent" || row.phase === "opened";
        return (
          <li key={row.invitation} className="invitation">
            <p>{say(`desk.invitation.${row.phase}`, { made, ends })}</p>
            {open && (
              <Button
                small
                strength="other"
                label={say("desk.invitation.withdraw_that", { made })}
                on_press={() => on_withdraw(row)}
              >
                {say("desk.invitation.withdraw")}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function SignInLink({ at: { room, name } }: { readonly at: AtRoom }) {
  const veirom = useVeirom();
  const { say } = useWords();
  const [link, set_link] = useState<InvitationLink>();
  const { why, ask } = useAsking();
  const make = async () => {
    const asked = await ask(() => veirom.make_sign_in_link(room.id));
    if (asked) set_link(asked.value);
  };
  return (
    <section className="ways-in__part">
      <h3 className="heading">{say("desk.sign_in_link")}</h3>
      <p>{say("desk.sign_in_link.more", { name })}</p>
      {why && <Notice ground="sun" title={say(why)} announced />}
      {link && <LinkCard key={link.invitation} link={link} />}
      <div className="ways">
        <Button strength="other" on_press={() => void make()}>
          {say("desk.sign_in_link.make")}
        </Button>
      </div>
    </section>
  );
}

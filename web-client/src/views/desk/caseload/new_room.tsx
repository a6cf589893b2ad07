// Opening a room for somebody new, and the link that invites them.
import { type SubmitEvent, useState } from "react";
import { Button, LinkButton } from "../../../parts/button";
import { PurposeShape } from "../../../parts/caseload";
import { ChoiceLine } from "../../../parts/device_choices";
import { LineField } from "../../../parts/line_field";
import { Notice } from "../../../parts/notice";
import { useVeirom } from "../../../room/hooks";
import { type InvitationLink, limits, type RoomId } from "../../../room/wire";
import { language_names, languages, type Language } from "../../../words/keys";
import { useWords } from "../../../words/use_words";
import { useAsking } from "../asking";
import { DeskFrame } from "../desk_frame";
import { room_path } from "../desk_paths";
import { RowChoice } from "../fields";
import { PurposeOpens } from "../room/purpose_opens";
import { LinkCard } from "../room/link_card";
import { shown_purpose } from "../people";
import { personal_purposes } from "./personal_purposes";

interface Opened {
  readonly room: RoomId;
  readonly link: InvitationLink | undefined;
}

export function NewRoom() {
  const { say } = useWords();
  const [opened, set_opened] = useState<Opened>();
  return (
    <DeskFrame title={say("desk.new_room")}>
      <div className="narrow-page">
        {opened ? <RoomIsOpen opened={opened} /> : <OpenRoomForm on_open={set_opened} />}
      </div>
    </DeskFrame>
  );
}

function RoomIsOpen({ opened: { room, link } }: { readonly opened: Opened }) {
  const { say } = useWords();
  return (
    <>
      <h1 className="display">{say("desk.new.done")}</h1>
      {link ? <LinkCard link={link} /> : <Notice ground="sun" title={say("desk.new.no_link")} />}
      <div className="ways">
        <LinkButton
          strength="other"
          href={room_path(room, link ? { at: "nothing" } : { at: "ways_in" })}
        >
          {say("desk.new.to_room")}
        </LinkButton>
      </div>
    </>
  );
}

function OpenRoomForm({ on_open }: { readonly on_open: (opened: Opened) => void }) {
  const veirom = useVeirom();
  const { say, language: own_language } = useWords();
  const [purpose, set_purpose] = useState<(typeof personal_purposes)[number]>("job_seeking");
  const [title, set_title] = useState("");
  const [language, set_language] = useState<Language>(own_language);
  const [tried, set_tried] = useState(false);
  const { why, ask } = useAsking();

  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    set_tried(true);
    if (title.trim() === "") return;
    const room = await ask(() => veirom.open_room({ purpose, title: title.trim() }));
    if (!room) return;
    const invited = await veirom.invite(room.value, "seeker", language);
    on_open({ room: room.value, link: invited.ok ? invited.value : undefined });
  };

  return (
    <>
      <div className="page-head">
        <h1 className="display">{say("desk.new_room")}</h1>
        <p className="soft">{say("desk.new.lead")}</p>
      </div>
      <form className="card form" noValidate onSubmit={(event) => void open(event)}>
        <RowChoice
          label={say("desk.new.purpose")}
          options={personal_purposes.map((value) => ({
            value,
            words: say(`desk.purpose.${shown_purpose(value)}`),
            picture: <PurposeShape purpose={shown_purpose(value)} />,
          }))}
          chosen={purpose}
          on_choose={set_purpose}
        />
        <PurposeOpens purpose={purpose} />
        <LineField
          label={say("desk.new.title")}
          more={say("desk.new.title.more")}
          text={title}
          missing={tried && title.trim() === "" ? say("desk.new.title.missing") : undefined}
          code_points_max={limits.line_code_points_max}
          on_write={set_title}
        />
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
        {why && <Notice ground="sun" title={say(why)} announced />}
        <div className="ways">
          <Button type="submit">{say("desk.new.go")}</Button>
        </div>
      </form>
    </>
  );
}

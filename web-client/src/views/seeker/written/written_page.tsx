// What somebody has written about the person for others, before it leaves: read, with own words at each heading that
// go along, and a yes or a no that are equally large.
import { type SubmitEvent, useMemo, useState } from "react";
import { paths } from "../../../app/paths";
import { Button } from "../../../parts/button";
import { SaveState } from "../../../parts/save_state";
import { WritingField } from "../../../parts/writing_field";
import { Missing } from "../../../parts/missing";
import { new_id } from "../../../room/clock";
import { useDraft } from "../../../room/hooks";
import { type Approval, type Form, type Json, limits, type ThingId } from "../../../room/wire";
import { useWords } from "../../../words/use_words";
import { empty_form, has_begun, tidied } from "../../forms/filled";
import { FormField } from "../../forms/form_field";
import { useRoomForms } from "../../forms/room_forms";
import { WhatLeft } from "../../written/what_left";
import { own_words_about, type Written, written_in } from "../../written/written";
import { WrittenReading } from "../../written/written_reading";
import type { AtRoom } from "../at_room";
import { Elsewhere } from "../coming";
import { kept_of } from "../kept";
import { name_of } from "../people";
import { Screen } from "../screen";
import { StuckThings } from "../stuck";

interface WrittenPageProps {
  readonly at: AtRoom;
  readonly id: ThingId;
}

export function WrittenPage({ at, id }: WrittenPageProps) {
  const { say } = useWords();
  const { room, view } = at;
  const forms = useRoomForms(view);
  const written = written_in(view, forms).find((each) => each.id === id);
  if (!written) return <Elsewhere at={at} to={paths.written_list(room.id)} ready={forms.ready} />;
  return (
    <Screen
      room={room.id}
      place="home"
      title={written.sheet.title}
      back={{ words: say("written.title"), href: paths.written_list(room.id) }}
    >
      <StuckThings at={at} of={["form", "approval"]} />
      <Reading at={at} written={written} />
    </Screen>
  );
}

interface ReadingProps {
  readonly at: AtRoom;
  readonly written: Written;
}

/** Named once: what was begun on another device is gone on with. */
function useOwnId({ view }: AtRoom, { id, own }: Written): ThingId {
  const fresh = useMemo(() => new_id<ThingId>(), []);
  const begun = view.drafts("form").find(({ value }) => value.about?.id === id)?.id;
  return own?.id ?? begun ?? fresh;
}

function Reading({ at, written }: ReadingProps) {
  const { say, day } = useWords();
  const { room, view, me } = at;
  const { id, sheet, headings, given, own, said } = written;
  const { draft, view: kept } = useDraft(room, "form", useOwnId(at, written));
  const [declining, decline] = useState(false);
  const by = name_of(view, given.by);
  const words: Form = kept.value ?? own?.value ?? empty_form(sheet, own_words_about(id));

  const answer = async (value: Pick<Approval, "answer" | "words">) => {
    const approval: Approval = { kind: "form", thing: id, seq: given.seq ?? 0, ...value };
    const mine = tidied(sheet, words);
    const changed = kept.value !== undefined && has_begun(sheet, mine);
    await room.put([
      ...(changed ? [{ kind: "form" as const, id: kept.id, value: mine as unknown as Json }] : []),
      {
        kind: "approval",
        id: `form/${id}/${me.person}` as ThingId,
        value: approval as unknown as Json,
      },
    ]);
    draft.drop();
    decline(false);
  };

  return (
    <>
      <div>
        <h1 className="title" tabIndex={-1}>
          {sheet.title}
        </h1>
        <p role="status">
          {said.state === "waits"
            ? say("written.read_first", { name: by })
            : say(said.state === "yes" ? "written.state.yes" : "written.state.no", {
                day: day(new Date(said.at)),
              })}
        </p>
      </div>
      <WrittenReading
        headings={headings}
        form={given.value}
        own={said.state === "waits" ? undefined : own?.value}
        own_title={say("written.own")}
        {...(said.state === "waits" && {
          more: ({ words: field }) => (
            <details className="fold not-on-paper" open={has_words(words, field.id)}>
              <summary>{say("written.add")}</summary>
              <FormField
                field={{ ...field, label: say("written.own") }}
                form={words}
                on_write={draft.write}
              />
            </details>
          ),
        })}
      />
      {said.state === "waits" ? (
        <>
          <SaveState kept={kept_of(kept.save)} />
          <p className="soft">{say("written.add.more")}</p>
          <div className="ways not-on-paper">
            <Button on_press={() => void answer({ answer: "approved", words: "" })}>
              {say("written.yes")}
            </Button>
            <Button strength="other" on_press={() => decline(!declining)}>
              {say("written.no")}
            </Button>
          </div>
          {declining && (
            <Otherwise
              name={by}
              on_send={(text) => void answer({ answer: "declined", words: text })}
            />
          )}
        </>
      ) : (
        <div className="ways not-on-paper">
          <Button strength="quiet" on_press={() => window.print()}>
            {say("form.print")}
          </Button>
        </div>
      )}
      <WhatLeft written={written} />
    </>
  );
}

function has_words(form: Form, field: string): boolean {
  return form.fields.some(({ id }) => id === field);
}

interface OtherwiseProps {
  readonly name: string;
  readonly on_send: (words: string) => void;
}

function Otherwise({ name, on_send }: OtherwiseProps) {
  const { say } = useWords();
  const [words, write] = useState("");
  const [tried, set_tried] = useState(false);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    set_tried(true);
    if (words.trim() !== "") on_send(words.trim());
  };
  return (
    <form className="card form" noValidate onSubmit={send}>
      <p className="soft">{say("written.no.more", { name })}</p>
      <WritingField
        label={say("written.no.field")}
        text={words}
        takes_focus
        code_points_max={limits.paragraph_code_points_max}
        on_write={write}
      />
      {tried && words.trim() === "" && <Missing told="alert">{say("written.no.missing")}</Missing>}
      <div className="ways">
        <Button type="submit">{say("written.no.send", { name })}</Button>
      </div>
    </form>
  );
}

// What has been shared in the room, and taking it back.
import { useState } from "react";
import { is_picture } from "../../documents/names";
import { Button } from "../../parts/button";
import { DocumentLine } from "../../parts/document_line";
import { Notice } from "../../parts/notice";
import type { MessageView, ThingView } from "../../room/model";
import type { Language } from "../../words/keys";
import { locale_of } from "../../words/times";
import { useWords } from "../../words/use_words";
import { may_share, of_the_room, type DocumentsHere, type Of } from "./documents";
import { Download, ShowPicture } from "./reading_documents";

interface SharedDocumentsProps {
  readonly here: DocumentsHere;
  readonly of?: Of;
}

/** Nothing when there is none. */
export function SharedDocuments({ here, of = of_the_room }: SharedDocumentsProps) {
  const { say } = useWords();
  const shared = here.view.things("document").filter(({ value }) => of(value.about));
  if (shared.length === 0) return null;
  return (
    <section className="document-group">
      <h2 className="heading">{say("document.shared")}</h2>
      <ul className="document-lines">
        {shared.toReversed().map((document) => (
          <li key={document.id}>
            <SharedDocument here={here} document={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SharedDocumentProps {
  readonly here: DocumentsHere;
  readonly document: ThingView<"document">;
}

function SharedDocument({ here, document }: SharedDocumentProps) {
  const { say, day, language } = useWords();
  const [asking, ask] = useState(false);
  const { room, view } = here;
  const { id, value, made_by, made_at, way } = document;
  const mine = view.people.some(({ id: person, me }) => me && person === made_by);
  const when = day(new Date(made_at));
  const by = mine
    ? say("document.by_you", { day: when })
    : say("document.by", { name: here.name_of(made_by), day: when });
  const waits = way === "waiting_here";
  // It is gone for everybody; of a seeker the words that came with it, too.
  const take_back = () => {
    const with_it = ({ mine, about }: MessageView) =>
      mine && about?.kind === "document" && about.id === id;
    const words = view.role === "seeker" ? view.messages.filter(with_it) : [];
    const along = words.map((message) => ({ kind: "message" as const, id: message.id }));
    void room.take_back(id, "document", along);
  };
  return (
    <DocumentLine
      name={value.name}
      more={waits ? say("meeting.waits") : `${by}, ${size_told(value.size, language)}`}
      ways={
        <>
          {is_picture(value.type) && <ShowPicture room={room} id={id} document={value} />}
          <Download room={room} id={id} document={value} />
          {mine && may_share(view) && !asking && (
            <Button
              small
              strength="quiet"
              label={say("document.take_back.what", { name: value.name })}
              on_press={() => ask(true)}
            >
              {say("document.take_back")}
            </Button>
          )}
        </>
      }
    >
      {asking && (
        <Notice ground="plum" title={say("document.take_back.ask", { name: value.name })} announced>
          <p>{say("document.take_back.more")}</p>
          <div className="ways">
            <Button small strength="other" on_press={() => ask(false)}>
              {say("document.take_back.not")}
            </Button>
            <Button small erases on_press={take_back}>
              {say("document.take_back.do")}
            </Button>
          </div>
        </Notice>
      )}
    </DocumentLine>
  );
}

function size_told(size: number, language: Language): string {
  const [unit, number] =
    size < 1_000_000
      ? (["kilobyte", size / 1_000] as const)
      : (["megabyte", size / 1_000_000] as const);
  return new Intl.NumberFormat(locale_of(language), {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "kilobyte" ? 0 : 1,
  }).format(Math.max(number, 1));
}

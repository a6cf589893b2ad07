// Getting a document: to be saved under its name, or, when it is a picture, to be looked at here.
import { useCallback, useState } from "react";
import { save } from "../../documents/download";
import { Button } from "../../parts/button";
import type { RoomHandle } from "../../room/model";
import { limits, type Document, type ThingId } from "../../room/wire";
import { useWords } from "../../words/use_words";
import "../../words/meetings";

interface OneProps {
  readonly room: RoomHandle;
  readonly id: ThingId;
  readonly document: Document;
}

type Reading =
  | { readonly state: "not_yet" | "not_read" }
  | { readonly state: "reading"; readonly received: number }
  | { readonly state: "read"; readonly content: Blob };

function useReading({ room, id, document }: OneProps) {
  const [reading, move] = useState<Reading>({ state: "not_yet" });
  const read = async (): Promise<Blob | undefined> => {
    move({ state: "reading", received: 0 });
    const asked = await room.documents.read(id, document, (received) =>
      move({ state: "reading", received }),
    );
    move(asked.ok ? { state: "read", content: asked.value } : { state: "not_read" });
    return asked.ok ? asked.value : undefined;
  };
  return { reading, read };
}

function ReadingLine({ reading, size }: { readonly reading: Reading; readonly size: number }) {
  const { say } = useWords();
  // A small one is there before anybody could read this.
  if (reading.state === "reading" && size > limits.document_part_bytes) {
    return (
      <progress
        className="document-line__progress"
        max={size}
        value={reading.received}
        aria-label={say("document.getting")}
      />
    );
  }
  if (reading.state !== "not_read") return null;
  return <p role="status">{say("document.not_read")}</p>;
}

export function Download(props: OneProps) {
  const { say } = useWords();
  const { reading, read } = useReading(props);
  const { name, size } = props.document;
  const get = async () => {
    const content = await read();
    if (content) save(content, name);
  };
  return (
    <>
      <Button
        small
        strength="other"
        label={say("document.get.what", { name })}
        on_press={() => void get()}
      >
        {say("document.get")}
      </Button>
      <ReadingLine reading={reading} size={size} />
    </>
  );
}

/** A picture made here from bytes of a type that is only a picture. */
export function ShowPicture(props: OneProps) {
  const { say } = useWords();
  const { reading, read } = useReading(props);
  const [shown, show] = useState(false);
  const { name, size } = props.document;
  const toggle = () => {
    show(!shown);
    if (!shown && reading.state !== "read") void read();
  };
  return (
    <>
      <Button
        small
        strength="other"
        {...(shown ? {} : { label: say("document.show.what", { name }) })}
        on_press={toggle}
      >
        {say(shown ? "document.hide" : "document.show")}
      </Button>
      {shown && <ReadingLine reading={reading} size={size} />}
      {shown && reading.state === "read" && <Picture content={reading.content} name={name} />}
    </>
  );
}

function Picture({ content, name }: { readonly content: Blob; readonly name: string }) {
  const shown = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(content);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [content],
  );
  return <img ref={shown} className="document-picture" alt={name} />;
}

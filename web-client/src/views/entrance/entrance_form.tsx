// The form of every way in: fields, whose device it is, what came of sending it, and the button. What is missing
// is said only once somebody has tried without it.
import { type ReactNode, type SubmitEvent, useState } from "react";
import { Button } from "../../parts/button";
import { Notice } from "../../parts/notice";
import type { Device } from "../../room/wire";
import { useWords } from "../../words/use_words";
import type { Asking } from "./asking";
import { DeviceQuestion } from "./device_question";

interface EntranceFormProps<Field extends string> {
  readonly texts: Readonly<Record<Field, string>>;
  readonly devices: readonly Device[];
  readonly asking: Asking;
  /** The names of the fields as a refusal has them; a way in that does not say which is wrong gives none. */
  readonly named: readonly NoInfer<Field>[];
  readonly enter: string;
  readonly on_enter: (device: Device) => void;
  /** The fields, each told what is wrong with it. */
  readonly children: (error: (field: Field) => string | undefined) => ReactNode;
  /** Said above the button. */
  readonly consent?: ReactNode;
}

export function EntranceForm<Field extends string>(props: EntranceFormProps<Field>) {
  const { texts, devices, asking, named, enter, on_enter, children, consent } = props;
  const words = useWords();
  const { say } = words;
  const [device, set_device] = useState<Device>();
  const [sent_without, set_sent_without] = useState(false);

  const is_empty = (field: Field) => texts[field].trim() === "";
  const error = (field: Field) =>
    sent_without && is_empty(field) ? say("asked.empty") : asking.about(field, words);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const whole = device !== undefined && !(Object.keys(texts) as Field[]).some(is_empty);
    set_sent_without(!whole);
    if (whole) on_enter(device);
  };

  const rest = asking.rest(named, words);
  return (
    <form className="entrance__form" noValidate onSubmit={send}>
      {children(error)}
      <DeviceQuestion
        devices={devices}
        chosen={device}
        on_choose={set_device}
        missing={sent_without && device === undefined}
      />
      {rest && <Notice ground="sun" title={rest} announced />}
      {consent}
      <Button type="submit">{enter}</Button>
    </form>
  );
}

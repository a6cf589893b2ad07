// Whose device it is: it decides what stays on it, so that is said with each answer.
import { useId } from "react";
import { Missing } from "../../parts/missing";
import type { Device } from "../../room/wire";
import { useWords } from "../../words/use_words";

interface DeviceQuestionProps {
  readonly devices: readonly Device[];
  readonly chosen: Device | undefined;
  readonly on_choose: (device: Device) => void;
  /** Nothing was chosen when the form was sent. */
  readonly missing: boolean;
}

export function DeviceQuestion({ devices, chosen, on_choose, missing }: DeviceQuestionProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <fieldset className="device-question" aria-describedby={missing ? `${id}-missing` : undefined}>
      <legend className="device-question__title">{say("device.question")}</legend>
      {devices.map((device) => (
        <label key={device} className="device-question__one">
          <input
            className="device-question__input"
            type="radio"
            name={id}
            required
            checked={device === chosen}
            aria-describedby={`${id}-${device}`}
            onChange={() => on_choose(device)}
          />
          <span className="device-question__words">{say(`device.${device}`)}</span>
          <span id={`${id}-${device}`} className="device-question__more">
            {say(`device.${device}.more`)}
          </span>
        </label>
      ))}
      {missing && <Missing id={`${id}-missing`}>{say("device.missing")}</Missing>}
    </fieldset>
  );
}

// What a person may choose for this device: language, day or night, plain letters.
import { useId, useState } from "react";
import { chosen_light, chosen_plain_letters, type Light } from "../look/choice";
import { set_light, set_plain_letters } from "../look/light";
import { language_names, languages } from "../words/keys";
import { useWords } from "../words/use_words";
import "./device_choices.css";

export function LanguageChoice() {
  const { say, language, set_language } = useWords();
  return (
    <ChoiceLine
      label={say("language.title")}
      options={languages.map((value) => ({ value, words: language_names[value], lang: value }))}
      chosen={language}
      on_choose={set_language}
    />
  );
}

export function LightChoice() {
  const { say } = useWords();
  const [light, choose] = useState<Light>(chosen_light);
  const [plain, choose_plain] = useState(chosen_plain_letters);
  return (
    <div className="device-choices">
      <ChoiceLine
        label={say("look.title")}
        options={(["device", "light", "dark"] as const).map((value) => ({
          value,
          words: say(`look.${value}`),
        }))}
        chosen={light}
        on_choose={(value) => {
          choose(value);
          set_light(value);
        }}
      />
      <label className="tick-line">
        <input
          type="checkbox"
          checked={plain}
          onChange={(event) => {
            choose_plain(event.target.checked);
            set_plain_letters(event.target.checked);
          }}
        />
        <span>{say("look.plain_letters")}</span>
      </label>
    </div>
  );
}

interface ChoiceLineProps<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly words: string;
    readonly lang?: string;
  }[];
  readonly chosen: Value;
  readonly on_choose: (value: Value) => void;
}

/** Two or three words beside each other, one of them chosen: a native radio group. */
export function ChoiceLine<Value extends string>(props: ChoiceLineProps<Value>) {
  const { label, options, chosen, on_choose } = props;
  const group = useId();
  return (
    <fieldset className="choice-line">
      <legend className="choice-line__label">{label}</legend>
      <div className="choice-line__options">
        {options.map(({ value, words, lang }) => (
          <label key={value} className="choice-line__one" lang={lang}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => on_choose(value)}
            />
            <span className="choice-line__words">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

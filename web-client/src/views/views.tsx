// Which screen stands at which address.
import { LanguageChoice, LightChoice } from "../parts/device_choices";
import { Wordmark } from "../parts/mark";

export function Views() {
  return (
    <main className="card">
      <h1>
        <Wordmark />
      </h1>
      <LanguageChoice />
      <LightChoice />
    </main>
  );
}

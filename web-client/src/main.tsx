// Where the web client begins: the look and the words of this device, then the views.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { chosen_language } from "./look/choice";
import { follow_light } from "./look/light";
import "./look/look";
import { load_words } from "./words/catalogue";
import { WordsProvider } from "./words/use_words";
import { Views } from "./views/views";

async function begin(place: HTMLElement) {
  follow_light();
  const language = chosen_language();
  const say = await load_words(language);
  createRoot(place).render(
    <StrictMode>
      <WordsProvider first={language} say={say}>
        <Views />
      </WordsProvider>
    </StrictMode>,
  );
}

const place = document.getElementById("veirom");
if (!place) throw new Error("index.html has no element with id veirom");
void begin(place);

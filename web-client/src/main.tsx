// Where the web client begins: the token out of the address bar, the look and the words of this device, the
// client of the journal, then the screens.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { take_token } from "./app/link_token";
import { chosen_language } from "./look/choice";
import { follow_light } from "./look/light";
import "./look/look";
import { start_veirom } from "./room/start";
import { load_words } from "./words/catalogue";

async function begin(place: HTMLElement) {
  const token = take_token();
  follow_light();
  const veirom = start_veirom();
  const language = chosen_language();
  const say = await load_words(language);
  createRoot(place).render(
    <StrictMode>
      <App veirom={veirom} language={language} say={say} token={token} />
    </StrictMode>,
  );
}

const place = document.getElementById("veirom");
if (!place) throw new Error("index.html has no element with id veirom");
void begin(place);

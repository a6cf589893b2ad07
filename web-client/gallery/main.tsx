// All parts with invented people, to look at while changing them: npm run gallery.
// /gallery/?scene=home&light=dark&language=sv; without a scene, the list of them.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { set_light } from "../src/look/light";
import "../src/look/look";
import { load_words } from "../src/words/catalogue";
import { languages } from "../src/words/keys";
import { WordsProvider } from "../src/words/use_words";
import { now } from "./people";
import { scenes } from "./scenes";

const query = new URLSearchParams(location.search);
const language = languages.find((one) => one === query.get("language")) ?? "nb";
const Scene = scenes[query.get("scene") ?? ""];
set_light(query.get("light") === "dark" ? "dark" : "light");

const place = document.getElementById("gallery");
const say = await load_words(language);
if (place) {
  createRoot(place).render(
    <StrictMode>
      <WordsProvider first={language} say={say} now={now}>
        {Scene ? <Scene /> : <List />}
      </WordsProvider>
    </StrictMode>,
  );
}

function List() {
  return (
    <ul className="card">
      {Object.keys(scenes).map((name) => (
        <li key={name}>
          <a href={`?scene=${name}`}>{name}</a> · <a href={`?scene=${name}&light=dark`}>dark</a>
        </li>
      ))}
    </ul>
  );
}

// Where the web client begins.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { follow_light } from "./look/light";
import "./look/look";

const place = document.getElementById("veirom");
if (!place) throw new Error("index.html has no element with id veirom");

follow_light();
createRoot(place).render(
  <StrictMode>
    <h1 className="title">Veirom</h1>
  </StrictMode>,
);

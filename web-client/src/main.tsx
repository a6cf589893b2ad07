// Where the web client begins.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./look/look.css";

const place = document.getElementById("veirom");
if (!place) throw new Error("index.html has no element with id veirom");

createRoot(place).render(
  <StrictMode>
    <h1>Veirom</h1>
  </StrictMode>,
);

// Brings the words about what has happened along with its code.
import { add_part } from "./catalogue";
import { history as en } from "./en/history";
import { history as nb } from "./nb/history";
import { history as sv } from "./sv/history";

add_part({ nb, sv, en });

// Brings the words of goals along with their code.
import { add_part } from "./catalogue";
import { goals as en } from "./en/goals";
import { goals as nb } from "./nb/goals";
import { goals as sv } from "./sv/goals";

add_part({ nb, sv, en });

// Brings the words of who has looked along with their code.
import { add_part } from "./catalogue";
import { looked as en } from "./en/looked";
import { looked as nb } from "./nb/looked";
import { looked as sv } from "./sv/looked";

add_part({ nb, sv, en });

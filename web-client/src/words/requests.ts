// Brings the words of requests along with their code.
import { add_part } from "./catalogue";
import { requests as en } from "./en/requests";
import { requests as nb } from "./nb/requests";
import { requests as sv } from "./sv/requests";

add_part({ nb, sv, en });

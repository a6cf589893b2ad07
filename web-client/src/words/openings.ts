// Brings the ready openings along with the code of the field at the desk.
import { add_part } from "./catalogue";
import { openings as en } from "./en/openings";
import { openings as nb } from "./nb/openings";
import { openings as sv } from "./sv/openings";

add_part({ nb, sv, en });

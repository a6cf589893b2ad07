// Brings the words about what is done along with its code.
import { add_part } from "./catalogue";
import { activities as en } from "./en/activities";
import { activities as nb } from "./nb/activities";
import { activities as sv } from "./sv/activities";

add_part({ nb, sv, en });

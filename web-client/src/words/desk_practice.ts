// Brings the practice room's words along with the desk.
import { add_part } from "./catalogue";
import { desk_practice as en } from "./en/desk_practice";
import { desk_practice as nb } from "./nb/desk_practice";
import { desk_practice as sv } from "./sv/desk_practice";

add_part({ nb, sv, en });

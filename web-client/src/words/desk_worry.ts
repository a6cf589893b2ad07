// Brings the worry path's words along with the room at the desk.
import { add_part } from "./catalogue";
import { desk_worry as en } from "./en/desk_worry";
import { desk_worry as nb } from "./nb/desk_worry";
import { desk_worry as sv } from "./sv/desk_worry";

add_part({ nb, sv, en });

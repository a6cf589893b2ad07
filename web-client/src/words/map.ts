// Brings the map's words along with the map's own code.
import { add_part } from "./catalogue";
import { map as en } from "./en/map";
import { map as nb } from "./nb/map";
import { map as sv } from "./sv/map";

add_part({ nb, sv, en });

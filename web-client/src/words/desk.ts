// Brings the desk's words along with the desk's own code.
import { add_part } from "./catalogue";
import { desk as en } from "./en/desk";
import { desk as nb } from "./nb/desk";
import { desk as sv } from "./sv/desk";

add_part({ nb, sv, en });

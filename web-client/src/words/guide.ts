// Brings the guides along with the screens that show them.
import { add_part } from "./catalogue";
import { guide as en } from "./en/guide";
import { guide as nb } from "./nb/guide";
import { guide as sv } from "./sv/guide";

add_part({ nb, sv, en });

// Brings the words of meetings and documents along with their own code.
import { add_part } from "./catalogue";
import { meetings as en } from "./en/meetings";
import { meetings as nb } from "./nb/meetings";
import { meetings as sv } from "./sv/meetings";

add_part({ nb, sv, en });

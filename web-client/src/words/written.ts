// Brings the words of what is written for others, and taken along, with their code.
import { add_part } from "./catalogue";
import { written as en } from "./en/written";
import { written as nb } from "./nb/written";
import { written as sv } from "./sv/written";

add_part({ nb, sv, en });

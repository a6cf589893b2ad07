// Brings the words of the conversation along with its code.
import { add_part } from "./catalogue";
import { talk as en } from "./en/talk";
import { talk as nb } from "./nb/talk";
import { talk as sv } from "./sv/talk";

add_part({ nb, sv, en });

// Brings the desk's words along with the desk's own code.
import { add_part } from "./catalogue";
import { desk as en } from "./en/desk";
import { desk_forms as forms_en } from "./en/desk_forms";
import { desk as nb } from "./nb/desk";
import { desk_forms as forms_nb } from "./nb/desk_forms";
import { desk as sv } from "./sv/desk";
import { desk_forms as forms_sv } from "./sv/desk_forms";

add_part({ nb, sv, en });
add_part({ nb: forms_nb, sv: forms_sv, en: forms_en });

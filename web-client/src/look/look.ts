// The look of Veirom, in the order it is read. Imported once, by each page's entry.
//
// Of Aksel only what is used, each part by itself; never its fonts file, which
// points to an outside server. Aksel lies in cascade layers; Veirom's own rules
// are outside of layers and therefore win. Its token file is imported from here,
// not from a stylesheet, so that the build can take its colours out.
import "@navikt/ds-css/dist/global/reset.css";
import "@navikt/ds-css/dist/global/tokens.css";
import "@navikt/ds-css/dist/global/baseline.css";
import "@navikt/ds-css/dist/component/typography.css";
import "@navikt/ds-css/dist/component/button.css";
import "@navikt/ds-css/dist/component/form.css";
import "@navikt/ds-css/dist/component/modal.css";

import "./colours.css";
import "./aksel_ramps.css";
import "./type.css";
import "./measures.css";
import "./ground.css";
import "./aksel_in_veirom.css";

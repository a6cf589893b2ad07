// Before sharing something of parts: each as the others will see it, with a switch, in a dashed frame because it is
// not out yet.
import { Switch } from "@navikt/ds-react/Switch";
import type { ReactNode } from "react";
import { useWords } from "../words/use_words";
import { classes } from "./classes";
import { Icon } from "./icon";
import { type Reader, Readers, ShareHead, ShareWays } from "./share_preview";
import "./share_frame.css";

export interface SharePart {
  readonly id: string;
  readonly label: string;
  readonly goes: boolean;
  readonly content: ReactNode;
}

interface ShareFrameProps {
  readonly heading: string;
  readonly parts: readonly SharePart[];
  readonly readers: readonly Reader[];
  readonly on_part: (id: string, goes: boolean) => void;
  readonly on_share: () => void;
  readonly on_not_now: () => void;
}

export function ShareFrame(props: ShareFrameProps) {
  const { heading, parts, readers, on_part, on_share, on_not_now } = props;
  const { say } = useWords();
  return (
    <div className="share">
      <ShareHead readers={readers} />
      <section className="share__frame">
        <h2 className="share__heading">{heading}</h2>
        <ul>
          {parts.map(({ id, label, goes, content }) => (
            <li key={id} className={classes("share-part", !goes && "share-part--stays")}>
              {goes ? (
                content
              ) : (
                <p className="share-part__stays">
                  <Icon name="lock" />
                  <span>
                    {label}: {say("share.stays")}
                  </span>
                </p>
              )}
              <Switch
                hideLabel
                checked={goes}
                onChange={(event) => on_part(id, event.target.checked)}
              >
                {say("share.point", { point: label })}
              </Switch>
            </li>
          ))}
        </ul>
      </section>
      <Readers readers={readers} />
      <ShareWays
        readers={readers}
        anything={parts.some(({ goes }) => goes)}
        on_share={on_share}
        on_not_now={on_not_now}
      />
    </div>
  );
}

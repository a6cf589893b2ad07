// How something stands between the two who agree on it, and the answers to it: equal buttons. Proposed by one,
// approved by the other; a change makes it a proposal again.
import type { ReactNode } from "react";
import { useWords } from "../words/use_words";
import { Button } from "./button";
import { Icon } from "./icon";
import "./agreement.css";

export type Agreement =
  | { readonly state: "agreed"; readonly names: readonly string[] }
  /** Waits for the reader. */
  | { readonly state: "proposed_to_you"; readonly by: string }
  | { readonly state: "changed_for_you"; readonly by: string }
  /** Waits for the other. */
  | { readonly state: "proposed_by_you"; readonly to: string }
  /** Somebody does not agree; their words stand beside the plan. */
  | { readonly state: "declined_by_you"; readonly words: string }
  | { readonly state: "declined"; readonly by: string; readonly words: string };

export function AgreementLine({ agreement }: { readonly agreement: Agreement }) {
  const { say, list } = useWords();
  switch (agreement.state) {
    case "agreed":
      return <Line icon>{say("activity.agreed", { names: list(agreement.names) })}</Line>;
    case "proposed_to_you":
      return <Line>{say("activity.proposed_by", { name: agreement.by })}</Line>;
    case "changed_for_you":
      return <Line>{say("activity.changed", { name: agreement.by })}</Line>;
    case "proposed_by_you":
      return <Line>{say("activity.proposed_by_you", { name: agreement.to })}</Line>;
    case "declined_by_you":
      return <Declined who={say("activity.declined_by_you")} words={agreement.words} />;
    case "declined":
      return (
        <Declined who={say("activity.declined", { name: agreement.by })} words={agreement.words} />
      );
  }
}

function Declined({ who, words }: { readonly who: string; readonly words: string }) {
  return (
    <div>
      <Line>{who}</Line>
      {words !== "" && <p className="own-words quoted">{words}</p>}
    </div>
  );
}

interface LineProps {
  readonly icon?: boolean;
  readonly children: ReactNode;
}

/** Also for what is over, and is agreed on no more. */
export function Line({ icon, children }: LineProps) {
  return (
    <p className="agreement">
      {icon && <Icon name="check" />}
      <span>{children}</span>
    </p>
  );
}

interface AgreementWaysProps {
  readonly agreement: Agreement;
  readonly on_approve?: (() => void) | undefined;
  readonly on_otherwise?: (() => void) | undefined;
  readonly on_change?: (() => void) | undefined;
}

/** What waits for the reader is answered; everything else can be changed. */
export function AgreementWays(props: AgreementWaysProps) {
  const { agreement, on_approve, on_otherwise, on_change } = props;
  const { say } = useWords();
  const for_you = agreement.state === "proposed_to_you" || agreement.state === "changed_for_you";
  if (!for_you && !on_change) return null;
  return (
    <div className="agreement-ways">
      {for_you && on_approve && (
        <Button strength="other" on_press={on_approve}>
          {say("activity.approve")}
        </Button>
      )}
      {for_you && on_otherwise && (
        <Button strength="other" on_press={on_otherwise}>
          {say("activity.otherwise")}
        </Button>
      )}
      {!for_you && on_change && (
        <Button strength="other" on_press={on_change}>
          {say("activity.change")}
        </Button>
      )}
    </div>
  );
}

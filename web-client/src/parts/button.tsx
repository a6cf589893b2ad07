// Aksel's button in Veirom's three strengths, and a link that looks the same.
// Buttons say what happens; nothing is ever greyed out.
import { Button as AkselButton } from "@navikt/ds-react/Button";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "wouter";
import { classes } from "./classes";
import "./button.css";

type Strength = "main" | "other" | "quiet";

const variants = { main: "primary", other: "secondary", quiet: "tertiary" } as const;

interface ButtonProps {
  readonly children: ReactNode;
  readonly strength?: Strength;
  readonly small?: boolean;
  /** For what goes away for good: plum, outlined. */
  readonly erases?: boolean;
  readonly wide?: boolean;
  readonly type?: "button" | "submit";
  readonly label?: string;
  readonly on_press?: () => void;
}

export function Button(props: ButtonProps) {
  const { children, strength = "main", small, erases, wide, type = "button" } = props;
  const color: ComponentProps<typeof AkselButton>["data-color"] = erases ? "danger" : "accent";
  return (
    <AkselButton
      type={type}
      variant={variants[erases ? "other" : strength]}
      size={small ? "small" : "medium"}
      data-color={color}
      className={classes(wide && "button--wide")}
      {...(props.label ? { "aria-label": props.label } : {})}
      {...(props.on_press ? { onClick: props.on_press } : {})}
    >
      {children}
    </AkselButton>
  );
}

interface LinkButtonProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly strength?: Strength;
  readonly small?: boolean;
  readonly wide?: boolean;
  readonly label?: string;
}

export function LinkButton({
  href,
  children,
  strength = "main",
  small,
  wide,
  label,
}: LinkButtonProps) {
  return (
    <Link
      href={href}
      data-variant={variants[strength]}
      data-color="accent"
      className={classes(
        "aksel-button",
        small ? "aksel-button--small" : "aksel-button--medium",
        wide && "button--wide",
      )}
      {...(label ? { "aria-label": label } : {})}
    >
      <span className="aksel-label">{children}</span>
    </Link>
  );
}

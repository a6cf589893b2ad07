// A link that has just been made: to copy, how long it lives, and that it is spent once. Shown this once.
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../../../parts/button";
import type { InvitationLink } from "../../../room/wire";
import { useWords } from "../../../words/use_words";

export function LinkCard({ link }: { readonly link: InvitationLink }) {
  const { say, day_and_clock } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, set_copied] = useState<"yes" | "no">();
  const address = new URL(link.link, window.location.origin).href;

  useEffect(() => heading.current?.focus(), [link]);

  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      set_copied("yes");
    } catch {
      set_copied("no");
    }
  };

  return (
    <section className="card link-card">
      <h2 className="heading" tabIndex={-1} ref={heading}>
        {say("desk.link.title")}
      </h2>
      <div className="aksel-form-field">
        <label htmlFor={id} className="aksel-label">
          {say("desk.link.field")}
        </label>
        <input
          id={id}
          ref={field}
          readOnly
          className="aksel-text-field__input"
          value={address}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <div className="ways">
        <Button on_press={() => void copy()}>{say("desk.link.copy")}</Button>
        <p role="status">
          {copied === "yes" && say("desk.link.copied")}
          {copied === "no" && say("desk.link.by_hand")}
        </p>
      </div>
      <ul className="link-card__facts">
        <li>{say("desk.link.lives", { when: day_and_clock(new Date(link.ends)) })}</li>
        <li>{say("desk.link.only_now")}</li>
        <li>{say("desk.link.give")}</li>
      </ul>
    </section>
  );
}

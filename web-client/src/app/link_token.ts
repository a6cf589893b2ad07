// The token of an invitation or a sign-in link: read once, then out of the address bar and the history.
import { useEffect, useState } from "react";
import { patterns } from "./paths";

function is_link(path: string): boolean {
  return path === patterns.invitation || path === patterns.sign_in_link;
}

/** Before the first render: whoever looks at the screen afterwards finds no token there. */
export function take_token(): string {
  const { pathname, hash } = window.location;
  if (!is_link(pathname) || hash.length < 2) return "";
  window.history.replaceState(window.history.state, "", pathname);
  return hash.slice(1);
}

/** The token the page was opened with; another one when a second link is opened in the same tab. */
export function useLinkToken(first: string): string {
  const [token, set_token] = useState(first);
  useEffect(() => {
    const again = () => {
      const next = take_token();
      if (next) set_token(next);
    };
    window.addEventListener("hashchange", again);
    return () => window.removeEventListener("hashchange", again);
  }, []);
  return token;
}

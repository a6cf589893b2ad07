// What has left: when, to whom, and whether it was this version. Stays to be seen by both.
import { useWords } from "../../words/use_words";
import "../../words/written";
import { FormReading } from "../forms/form_reading";
import type { Written } from "./written";
import "./written.css";

export function WhatLeft({ written }: { readonly written: Written }) {
  const { say } = useWords();
  const { left, given } = written;
  if (left.length === 0) return null;
  return (
    <section className="written__left">
      <h2 className="section-title">{say("written.left")}</h2>
      <ul>
        {left.map((one) => (
          <li key={one.id} className="card written__sent">
            <FormReading sheet={one.sheet} form={one.form} />
            {one.version !== undefined && one.version !== given.seq && (
              <p className="small soft">{say("written.left.earlier")}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

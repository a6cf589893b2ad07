// The five steps (or as many as the instrument has): a bud that becomes a leaf.
// Beside them the other answers, as large and as strong.
import "./leaf.css";

const base = 35;
const bud = { height: 12, half: 4 };
const grown = { height: 34, half: 7.8 };

/** Round at the top, widest at 74 % of its height, a point below. */
function outline(share: number): string {
  const height = bud.height + (grown.height - bud.height) * share;
  const half = bud.half + (grown.half - bud.half) * share;
  const at = (part: number) => (base - height * part).toFixed(2);
  const left = (part: number) => (12 - half * part).toFixed(2);
  const right = (part: number) => (12 + half * part).toFixed(2);
  return (
    `M12 ${base}C${left(0.5)} ${at(0.28)} ${left(1)} ${at(0.52)} ${left(1)} ${at(0.74)}` +
    `C${left(1)} ${at(0.92)} ${left(0.55)} ${at(1)} 12 ${at(1)}` +
    `C${right(0.55)} ${at(1)} ${right(1)} ${at(0.92)} ${right(1)} ${at(0.74)}` +
    `C${right(1)} ${at(0.52)} ${right(0.5)} ${at(0.28)} 12 ${base}z`
  );
}

interface LeafProps {
  /** 1 is the lowest. */
  readonly step: number;
  readonly steps: number;
}

export function Leaf({ step, steps }: LeafProps) {
  const share = steps > 1 ? (step - 1) / (steps - 1) : 1;
  return (
    <svg className="leaf" viewBox="0 0 24 36" aria-hidden="true">
      <path d={outline(Math.min(1, Math.max(0, share)))} />
    </svg>
  );
}

interface OtherMarkProps {
  /** The other answer's place beside the steps, from 0. */
  readonly place: number;
}

/** Ring with a dot, arc with a dot, open diamond, and then from the start again. */
export function OtherMark({ place }: OtherMarkProps) {
  return (
    <svg className="leaf other-mark" viewBox="0 0 24 24" aria-hidden="true">
      {place % 3 === 0 && (
        <>
          <circle cx="12" cy="12" r="7.8" />
          <circle className="other-mark__dot" cx="12" cy="12" r="2" />
        </>
      )}
      {place % 3 === 1 && (
        <>
          <path d="M3.600 12.500C8.200 7.200 15.800 7.200 20.400 12.500" />
          <circle className="other-mark__dot" cx="12" cy="16" r="1.9" />
        </>
      )}
      {place % 3 === 2 && <path d="M12 4.200 19.800 12 12 19.800 4.200 12z" />}
    </svg>
  );
}

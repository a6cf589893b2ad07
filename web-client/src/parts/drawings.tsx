// Places and things, drawn with an ink line, two or three flat grounds and one sun.
// One drawing a screen at most; hidden from screen readers.
import "./drawings.css";

function Fir({
  x,
  y,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}) {
  const half = height * 0.42;
  return (
    <g className="drawing__fir">
      <path
        d={
          `M${x} ${y - height}l${half * 0.72} ${height * 0.42}h${-half * 0.3}l${half * 0.58} ${height * 0.46}` +
          `h${-half * 2}l${half * 0.58} ${-height * 0.46}h${-half * 0.3}z`
        }
      />
      <path d={`M${x} ${y - height * 0.62}V${y}`} />
    </g>
  );
}

function Cup({
  x,
  y,
  flipped,
}: {
  readonly x: number;
  readonly y: number;
  readonly flipped?: boolean;
}) {
  const handle = flipped
    ? `M${x} ${y - 14}h-3a4 4 0 0 0 0 8.500h3`
    : `M${x + 24} ${y - 14}h3a4 4 0 0 1 0 8.500h-3`;
  return (
    <>
      <path className="drawing__cup" d={`M${x} ${y}v-17.500h24V${y}z`} />
      <path className="drawing__line" d={handle} />
      <path
        className="drawing__line drawing__steam"
        d={`M${x + 7.5} ${y - 23}c-2.500-3.500 2-4.500 0-8.500M${x + 16.5} ${y - 23}c-2.500-3.500 2-4.500 0-8.500`}
      />
    </>
  );
}

/** A window, two cups, a way out to the hills. */
export function HomeDrawing() {
  const frame = "M16 143V54C16 22 64 4 166 4s150 18 150 50v89";
  return (
    <svg className="drawing drawing--home" viewBox="0 0 332 146" aria-hidden="true">
      <path className="drawing__sky" d={`${frame}z`} />
      <circle className="drawing__sun" cx="235" cy="62" r="25" />
      <path
        className="drawing__far"
        d="M16 77c30-15 66-20 101 3 50-24 92-20 118 1 32-18 57-12 81-4v40H16z"
      />
      <path className="drawing__near" d="M16 103c70-9 110-3 160 1s100 4 140-4v43H16z" />
      <path className="drawing__line" d="M16 110c60-6 100-4 150-1s100 6 150-2" />
      <path className="drawing__line" d="M166 4v105" />
      <Fir x={40} y={107} height={29} />
      <Fir x={66} y={110} height={22} />
      <Fir x={281} y={107} height={34} />
      <path className="drawing__path" d="M144 111c6 9 24 6 24 15 0 8-14 8-20 16" />
      <Cup x={101} y={143} />
      <Cup x={204} y={143} flipped />
      <path className="drawing__line" d={frame} />
      <path className="drawing__line" d="M4 143h324" />
    </svg>
  );
}

/** A cup and the sun: for a place where nothing stands yet. */
export function CupDrawing() {
  return (
    <svg className="drawing drawing--cup" viewBox="0 0 64 56" aria-hidden="true">
      <circle className="drawing__sun" cx="51" cy="10" r="7" />
      <Cup x={14} y={50} />
      <path className="drawing__line" d="M4 50h56" />
    </svg>
  );
}

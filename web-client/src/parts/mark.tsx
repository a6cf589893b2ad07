// The mark: the flower of seven petals, whole; and the name beside it.
import "./mark.css";

const petal = "M24 22C31.600 17.800 33.200 9.800 24 1.200 14.800 9.800 16.400 17.800 24 22z";

interface MarkProps {
  /** In rem. */
  readonly size?: "normal" | "small";
}

export function Mark({ size = "normal" }: MarkProps) {
  return (
    <svg className={`mark mark--${size}`} viewBox="0 0 48 48" aria-hidden="true">
      {[0, 1, 2, 3, 4, 5, 6].map((turn) => (
        <path key={turn} d={petal} transform={`rotate(${(turn * 360) / 7} 24 24)`} />
      ))}
      <circle className="mark__heart" cx="24" cy="24" r="3.9" />
    </svg>
  );
}

export function Wordmark() {
  return (
    <span className="wordmark">
      <Mark />
      <span className="wordmark__name">Veirom</span>
    </span>
  );
}

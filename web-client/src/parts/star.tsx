// "Hold on to": a sun-coloured star with an ink outline, always beside its words.
import "./star.css";

export function Star() {
  return (
    <svg className="star" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2.500 14.200 6.700 18.700 5.300 17.300 9.800 21.500 12 17.300 14.200 18.700 18.700 14.200 17.300 12 21.500 9.800 17.300 5.300 18.700 6.700 14.200 2.500 12 6.700 9.800 5.300 5.300 9.800 6.700z" />
    </svg>
  );
}

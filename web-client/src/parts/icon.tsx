// Veirom's own icons: 24 grid, line 1.75, round ends, the colour of the text
// beside them. Always hidden from screen readers: a word stands beside.
import "./icon.css";

const drawings = {
  home: "M4.5 11 12 4.5l7.500 6.500M6.500 9.500V19.500h11V9.500",
  map: "M12 21v-9.500M12 15c-4.500 0-7-2.600-7-7 4.500 0 7 2.600 7 7zM12 11.500c0-4.300 2.300-7 6.700-7.700.4 4.700-2.100 7.700-6.700 7.700z",
  talk: "M4 5h16v11.500h-9L7 20.500v-4H4z",
  calendar: "M4.500 6h15v13.500h-15zM4.500 10h15M8.500 3.500V6.500M15.500 3.500V6.500",
  leave: "M14 8V4H5.500v16H14v-4M10.500 12h9.500M17 9l3 3-3 3",
  back: "M14.500 5.500 8 12l6.500 6.500",
  forward: "M9.500 5.500 16 12l-6.500 6.500",
  check: "M5 12.500 10 17.500 19.500 7",
  phone: "M7.500 3.500h9v17h-9zM11 17.800h2",
  machine: "M3.500 5h17v11h-17zM9 20h6M12 16v4",
  pencil: "M5 19l1-4L15.500 5.500l3 3L9 18zM13.500 7.500l3 3",
  clock: "M12 3.800a8.200 8.200 0 1 1 0 16.400 8.200 8.200 0 0 1 0-16.400zM12 7.500V12l3 2",
  lock: "M6 11h12v8.500H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  eye: "M2.500 12C5 7.800 8.200 5.800 12 5.800s7 2 9.500 6.200c-2.500 4.200-5.700 6.200-9.500 6.200S5 16.200 2.500 12zM12 9.200a2.800 2.800 0 1 1 0 5.600 2.800 2.800 0 0 1 0-5.600z",
  people:
    "M9 5a3.200 3.200 0 1 1 0 6.400A3.200 3.200 0 0 1 9 5zM3 19.500c0-3.500 2.400-5.500 6-5.500s6 2 6 5.500M15.500 5.200a3.200 3.200 0 0 1 0 6M17.500 14.300c2.200.7 3.500 2.500 3.500 5.200",
  help: "M12 3.800a8.200 8.200 0 1 1 0 16.400 8.200 8.200 0 0 1 0-16.400zM9.500 9.800a2.500 2.500 0 1 1 3.600 2.300c-.8.400-1.100.9-1.100 1.700M12 16.700v.1",
  moon: "M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z",
  plus: "M12 5v14M5 12h14",
  more: "M5.500 12v.1M12 12v.1M18.500 12v.1",
  table: "M4 5.500h16v13H4zM4 10h16M4 14.300h16M9.500 5.500v13",
  print: "M7 9V4.500h10V9M7 16H4.500V9h15v7H17M7 13.500h10v6H7z",
  share: "M12 14.500V4.500M8.500 8 12 4.500 15.500 8M5.500 12v7.500h13V12",
  language:
    "M12 3.800a8.200 8.200 0 1 1 0 16.400 8.200 8.200 0 0 1 0-16.400zM4 12h16M12 3.800c5 5.500 5 10.900 0 16.400-5-5.500-5-10.900 0-16.400z",
} as const;

export type IconName = keyof typeof drawings;

interface IconProps {
  readonly name: IconName;
}

export function Icon({ name }: IconProps) {
  return (
    <svg className={`icon icon--${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}

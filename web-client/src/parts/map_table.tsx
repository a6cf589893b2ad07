// The same as the picture, as a real table: theme, point, today, as wished, stance, in words.
import { useWords } from "../words/use_words";
import "../words/map";
import { classes } from "./classes";
import { hue_class } from "./hue";
import { type Drawing, type DrawnTheme, is_good_enough } from "./map_drawing";
import "./map_table.css";

interface MapTableProps {
  readonly drawing: Drawing;
  readonly title: string;
  /** Only for screen readers: the picture is shown. */
  readonly hidden?: boolean;
  /** With how it was the time before. */
  readonly last?: boolean;
}

export function MapTable({ drawing, title, hidden, last = false }: MapTableProps) {
  const { say } = useWords();
  return (
    <div className={classes("map-table", hidden && "for-readers")}>
      <table className="map-table__table">
        <caption className="for-readers">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say("map.table.point")}</th>
            {last && <th scope="col">{say("map.last")}</th>}
            <th scope="col">{drawing.today}</th>
            <th scope="col">{drawing.desired}</th>
            <th scope="col">{say("map.table.stance")}</th>
          </tr>
        </thead>
        {drawing.themes.map((theme) => (
          <ThemeRows key={theme.id} theme={theme} last={last} />
        ))}
      </table>
    </div>
  );
}

interface ThemeRowsProps {
  readonly theme: DrawnTheme;
  readonly last: boolean;
}

function ThemeRows({ theme, last }: ThemeRowsProps) {
  const { say } = useWords();
  return (
    <tbody className={hue_class(theme.hue)}>
      <tr>
        <th scope="rowgroup" colSpan={last ? 5 : 4} className="map-table__theme">
          {theme.name}
        </th>
      </tr>
      {theme.points.map((point) => (
        <tr key={point.id}>
          <th scope="row">{point.label}</th>
          {last && <td>{point.before?.words}</td>}
          <td>{point.today?.words}</td>
          <td>
            {point.desired?.words}
            {is_good_enough(point) && (
              <span className="map-table__more">{say("map.good_enough")}</span>
            )}
          </td>
          <td>{point.stance}</td>
        </tr>
      ))}
    </tbody>
  );
}

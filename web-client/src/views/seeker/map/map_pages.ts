// The pages of the map's picture, in a chunk of their own: a phone's first load does without them.
export { Changed } from "./changed";
export { Map } from "./map";
export { PointPage } from "./point_page";
export { Begin } from "./begin";
export { Paper } from "./paper";
export { ThemeEnd } from "./theme_end";
export { SharedThemePage } from "./shared_theme";

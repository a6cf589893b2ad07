// The pages of the map's picture, in a chunk of their own: a phone's first load does without them.
export { Map } from "./map";
export { PointPage } from "./point_page";

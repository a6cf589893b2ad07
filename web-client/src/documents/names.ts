// A document's name becomes a file's name on somebody else's device. The server judges it (rooms/kinds/document.cpp);
// here it is made so that it stands.
import { limits, type DocumentType } from "../room/wire";

const endings: Record<DocumentType, readonly string[]> = {
  pdf: [".pdf"],
  jpeg: [".jpg", ".jpeg"],
  png: [".png"],
  docx: [".docx"],
  odt: [".odt"],
  text: [".txt"],
};

/** For the browser's chooser: only a hint, the server looks at the content. */
export const accepted = Object.values(endings).flat().join(",");

export const accepted_pictures = "image/jpeg,image/png";

export function is_picture(type: DocumentType): boolean {
  return type === "jpeg" || type === "png";
}

// What leads out of a folder or means something to some system, and marks that turn the direction of letters.
const harmful =
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u001f\u007f/\\:*?"<>|\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function clean_name(name: string, type: DocumentType, otherwise: string): string {
  const clean = name.replace(harmful, "").replace(/^[.\s]+/, "");
  const fits = endings[type].find((ending) => clean.toLowerCase().endsWith(ending));
  const ending = fits ? clean.slice(-fits.length) : (endings[type][0] ?? "");
  const stem = (fits ? clean.slice(0, -fits.length) : clean).trim() || otherwise;
  const room = limits.line_code_points_max - ending.length;
  return Array.from(stem).slice(0, room).join("") + ending;
}

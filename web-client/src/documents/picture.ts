// A photograph is drawn anew before it leaves the device: so it no longer tells where and with what it was taken,
// and is small enough for a bad line. What can't be drawn goes as it is; the server says whether it takes it.

/** Handwriting on an A4 page is read well at this; the camera's own twelve million points are not needed. */
const side_max = 2_400;
const jpeg_quality = 0.85;

export async function drawn_anew(file: File): Promise<Blob> {
  if (file.type !== "image/jpeg" && file.type !== "image/png") return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, side_max / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, file.type, jpeg_quality);
    });
    return drawn ?? file;
  } catch {
    return file;
  }
}

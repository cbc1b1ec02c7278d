/** Pixels of a picture per pixel of its figure: sharp in print at half the width of a page. */
const zoom = 2;

/** An SVG file's text as a PNG picture, drawn by the browser. Throws where the browser cannot. */
export async function pictureOf(svg: string, width: number, height: number): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width * zoom, height * zoom);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * zoom;
    canvas.height = height * zoom;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) throw new Error("this browser draws no pictures");
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Bytes as text of letters, digits, "-" and "_", without padding (RFC 4648 §5). */
export function toBase64url(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const count = Math.min(4, bytes.length - i + 1);
    for (let c = 0; c < count; c++) text += letters[(three >> (18 - 6 * c)) & 63];
  }
  return text;
}

/** The bytes that such a text stands for; undefined where it stands for none. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const values = [...text].map((letter) => letters.indexOf(letter));
  if (values.includes(-1) || values.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((values.length * 3) / 4));
  bytes.forEach((_, b) => {
    const at = Math.floor((b * 4) / 3);
    const shift = (b % 3) * 2 + 2;
    bytes[b] = (values[at] << shift) | (values[at + 1] >> (6 - shift));
  });
  return bytes;
}

/**
 * A name reduced to what counts when names are compared: small letters and digits, ä ö ü ß as ae oe ue ss, other accents
 * dropped, everything else one blank: "Straßen- u. Brückenbau" → "strassen u brueckenbau".
 */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFC")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A code made from a name: "Straßen- und Grünflächenamt" → "strassen-und-gruenflaechenamt"; never empty. */
export function slug(name: string): string {
  return fold(name).replaceAll(" ", "-") || "unit";
}

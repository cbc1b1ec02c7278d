/** A language the program speaks. */
export type Language = "de" | "en";

/** A text in both languages; German is written first, not translated. */
export interface Text {
  readonly de: string;
  readonly en: string;
}

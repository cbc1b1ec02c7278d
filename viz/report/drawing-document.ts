/** A text inside an element. */
class DrawnText {
  readonly nodeType = 3;
  constructor(readonly textContent: string) {}
}

/** An element as figures make it: a name, attributes in the order they were set, children in the order they were added. */
class DrawnElement {
  readonly nodeType = 1;
  readonly attributes: { readonly name: string; value: string }[] = [];
  readonly childNodes: (DrawnElement | DrawnText)[] = [];

  constructor(readonly localName: string) {}

  setAttribute(name: string, value: string): void {
    const before = this.attributes.find((attribute) => attribute.name === name);
    if (before) before.value = value;
    else this.attributes.push({ name, value });
  }

  appendChild(child: DrawnElement | DrawnText): void {
    this.childNodes.push(child);
  }

  get textContent(): string {
    return this.childNodes.map(({ textContent }) => textContent).join("");
  }
}

/**
 * As much of a document as figures are drawn with and written from (viz/charts/svg.ts). A document that a browser would take for
 * one makes a report take three times as long.
 */
export function drawingDocument(): Document {
  const document = {
    createElementNS: (_: string, name: string) => new DrawnElement(name),
    createTextNode: (text: string) => new DrawnText(text),
  };
  return document as unknown as Document;
}

/** Attribute values; numbers are written with at most two decimals, undefined leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes SVG elements of one document. */
export type Pen = (name: string, attributes?: Attributes, ...children: readonly (Element | string)[]) => SVGElement;

const namespace = "http://www.w3.org/2000/svg";

/** A number as SVG text: at most two decimals, never an exponent or −0. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** A pen for `document`. */
export function penOf(document: Document): Pen {
  return (name, attributes = {}, ...children) => {
    const element = document.createElementNS(namespace, name) as SVGElement;
    for (const key of Object.keys(attributes)) {
      const value = attributes[key];
      if (value !== undefined) element.setAttribute(key, typeof value === "number" ? short(value) : value);
    }
    for (const child of children) element.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    return element;
  };
}

/** `text` as it stands between tags or inside quotes of XML. */
export const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function write(element: Element, root: boolean): string {
  let out = `<${element.localName}${root ? ` xmlns="${namespace}"` : ""}`;
  for (const attribute of Array.from(element.attributes)) out += ` ${attribute.name}="${escaped(attribute.value)}"`;
  let inside = "";
  for (const node of Array.from(element.childNodes)) {
    inside += node.nodeType === 1 ? write(node as Element, false) : escaped(node.textContent ?? "");
  }
  return inside === "" ? `${out}/>` : `${out}>${inside}</${element.localName}>`;
}

/** A drawn SVG as the text of a standalone file, the same bytes from any document implementation. */
export function serialise(svg: SVGSVGElement): string {
  return write(svg, true);
}

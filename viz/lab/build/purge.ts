import { PurgeCSS } from "purgecss";

/** Class names that the code puts together from parts, and the selector under which a theme's colours reach the components. */
const composed = [/^kern-btn/, /^kern-alert/, /^kern-icon--(info|warning|danger|success|md)$/, /^:is/];

/** Style rules, keyframes and custom properties that `content` (markup and code) can use; the rest of the design system is left out. */
export async function purge(style: string, content: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: style }],
    content: [{ raw: content, extension: "html" }],
    safelist: { standard: composed },
    variables: true,
    keyframes: true,
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
  });
  return result.css;
}

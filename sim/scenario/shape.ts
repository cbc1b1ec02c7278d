import { z } from "zod";
import type { Text } from "../core/language.ts";
import type { Path } from "./path.ts";

/** Keys that `schema` allows in the map at `path`; empty where any key may stand. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const keys = parts(schema, path).flatMap((part) => (part instanceof z.ZodObject ? Object.keys(part.shape) : []));
  return [...new Set(keys)];
}

/** The number that `schema` expects at `path`, in words with its bounds; undefined if it expects none. */
export function numberAt(schema: z.ZodType, path: Path): Text | undefined {
  const number = parts(schema, path).find((part) => part instanceof z.ZodNumber);
  if (!number) return undefined;
  const { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = z.toJSONSchema(number);
  const text = type === "integer" ? { de: "eine ganze Zahl", en: "a whole number" } : { de: "eine Zahl", en: "a number" };
  const add = (de: string, en: string, limit: number | boolean): void => {
    if (typeof limit === "boolean" || Math.abs(limit) >= Number.MAX_SAFE_INTEGER) return;
    text.de += ` ${de} ${limit}`;
    text.en += ` ${en} ${limit}`;
  };
  if (exclusiveMinimum !== undefined) add("über", "above", exclusiveMinimum);
  else if (minimum !== undefined) add(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? "von" : "ab", "from", minimum);
  if (exclusiveMaximum !== undefined) add("bis unter", "to below", exclusiveMaximum);
  else if (maximum !== undefined) add("bis", "to", maximum);
  return text;
}

/** Every schema that may describe the value at `path`, wrappers taken off. */
function parts(schema: z.ZodType, path: Path): z.ZodType[] {
  return path.reduce<z.ZodType[]>((found, step) => found.flatMap((part) => inner(part, step)).flatMap(unwrap), unwrap(schema));
}

function inner(schema: z.ZodType, step: string | number): z.ZodType[] {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, step) ? [schema.shape[step] as z.ZodType] : [];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  return [];
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(unwrap);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return [schema];
}

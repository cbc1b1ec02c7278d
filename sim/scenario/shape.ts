import { z } from "zod";
import type { Text } from "../core/language.ts";
import type { Path } from "./path.ts";

/** Keys that `schema` allows in the map at `path`; empty where any key may stand. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const keys = parts(schema, path).flatMap((part) => (part instanceof z.ZodObject ? Object.keys(part.shape) : []));
  return [...new Set(keys)];
}

/** Range of the number that `schema` expects at `path`, e.g. "1 … 5"; undefined if it is not bounded on both sides. */
export function rangeAt(schema: z.ZodType, path: Path): Text | undefined {
  for (const part of parts(schema, path)) {
    if (!(part instanceof z.ZodNumber)) continue;
    const { minValue, maxValue } = part;
    if (minValue === null || maxValue === null || !Number.isFinite(minValue + maxValue) || maxValue >= Number.MAX_SAFE_INTEGER)
      continue;
    return { de: `${minValue} bis ${maxValue}`, en: `${minValue} to ${maxValue}` };
  }
  return undefined;
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

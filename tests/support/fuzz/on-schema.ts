import fc from 'fast-check';
import { z } from 'zod';
import { Code } from './source.ts';

/** The part of JSON Schema that zod writes for the inputs of the contract. */
interface Shape {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';
  const?: unknown;
  enum?: unknown[];
  anyOf?: Shape[];
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  items?: Shape;
  maxItems?: number;
  properties?: Record<string, Shape>;
  required?: string[];
}

/** Values for fields by name: ids that exist, ideas that are long enough. */
export type Known = Record<string, fc.Arbitrary<unknown>>;

/** Inputs that a schema describes. What it only checks by code (how long an idea is) may still be wrong. */
export function onSchema(schema: z.ZodType, known: Known): fc.Arbitrary<unknown> {
  return arbitraryOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape, known);
}

function arbitraryOf(shape: Shape, known: Known): fc.Arbitrary<unknown> {
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((option) => arbitraryOf(option, known)));
  switch (shape.type) {
    case 'string':
      return texts(shape);
    case 'integer':
      return fc.integer(bounds(shape));
    case 'number':
      return fc.double({ ...bounds(shape), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(arbitraryOf(shape.items ?? {}, known), { maxLength: shape.maxItems ?? 5 });
    case 'object':
      return objects(shape, known);
    default:
      // The contract's one input that JSON has no word for: the bytes of a picture.
      return fc.uint8Array({ maxLength: 200 }).map((bytes) => new Code(`new Uint8Array([${bytes}])`));
  }
}

function texts({ format, minLength = 0, maxLength = 1000 }: Shape): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid({ version: 4 });
  if (format === 'uri') return fc.webUrl({ withFragments: true, withQueryParameters: true });
  const unit = fc.constantFrom<'grapheme' | 'binary'>('grapheme', 'binary');
  return unit.chain((kind) => fc.string({ unit: kind, minLength, maxLength: Math.min(maxLength, 80) }));
}

/** Zod writes "any safe integer" as bounds too; what the app does with years of seconds is not asked here. */
const bounds = ({ minimum, exclusiveMinimum, maximum }: Shape): { min: number; max: number } => ({
  min: Math.max(minimum ?? (exclusiveMinimum ?? -2e9) + 1, -2e9),
  max: Math.min(maximum ?? 2e9, 2e9),
});

function objects({ properties = {}, required = [] }: Shape, known: Known): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(
    ([name, shape]) => [name, known[name] ?? arbitraryOf(shape, known)] as const,
  );
  return fc.record(Object.fromEntries(fields), { requiredKeys: required });
}

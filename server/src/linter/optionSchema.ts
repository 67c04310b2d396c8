import type { RuleOption } from './rule';

type Schema = RuleOption['schema'];

/** The JSON Schema keywords that {@link matchesSchema} knows; a rule's options use no other. */
export const SCHEMA_KEYWORDS: readonly string[] = [
  'type',
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'items',
  'minItems',
  'maxItems',
];

/** Tells whether a value from the user's settings fits an option's schema, as far as {@link SCHEMA_KEYWORDS} say. */
export function matchesSchema(value: unknown, schema: Schema): boolean {
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(value)) return false;
  if (typeof schema['type'] === 'string' && !hasType(value, schema['type'])) return false;
  if (typeof value === 'number') return isWithin(value, schema['minimum'], schema['maximum']);
  if (typeof value === 'string') return isWithin(value.length, schema['minLength'], schema['maxLength']);
  if (!Array.isArray(value)) return true;
  const items = schema['items'];
  return (
    isWithin(value.length, schema['minItems'], schema['maxItems']) &&
    (!isSchema(items) || value.every((item) => matchesSchema(item, items)))
  );
}

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isSchema(value);
    default:
      return typeof value === type;
  }
}

function isWithin(value: number, minimum: unknown, maximum: unknown): boolean {
  return (typeof minimum !== 'number' || value >= minimum) && (typeof maximum !== 'number' || value <= maximum);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

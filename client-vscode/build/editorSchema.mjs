// The schema of .gouji.json as the editor needs it.

/** What makes VS Code report a value. The server reports the same, once, in the language of the reader. */
const CONSTRAINTS = new Set([
  'additionalProperties',
  'enum',
  'maximum',
  'minLength',
  'minimum',
  'pattern',
  'required',
  'type',
  'uniqueItems',
]);

/** A schema that suggests and describes keys and values, and finds no fault with any. */
export function withoutConstraints(schema) {
  if (Array.isArray(schema)) {
    return schema.map(withoutConstraints);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const kept = Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties' || key === 'definitions') {
      // Here the keys are names.
      return [[key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutConstraints(each)]))]];
    }
    return CONSTRAINTS.has(key) ? [] : [[key, withoutConstraints(value)]];
  });
  return { ...Object.fromEntries(kept), ...(Array.isArray(schema.enum) ? { examples: schema.enum } : {}) };
}

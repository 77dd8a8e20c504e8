import { executeSync, getNullableType, isAbstractType, isEnumType, isListType, isScalarType } from 'graphql';

const SCALARS = {
  Int: (hash, k) => k % 1000,
  Float: (hash, k) => (k % 4000) / 4,
  Boolean: (hash, k) => k % 2 === 1,
  ID: (hash) => `i${hash}`,
  String: (hash, k, suffix) => `s${hash}${suffix}`,
};
const FAIL_BELOW = 4;
const NULL_BELOW = 12;

// The mock rule: every value is a function of seed and response path alone, so that two engines can be compared
// exactly. 4 fields in 100 fail, 8 are null, whatever their type allows.
export class MockRule {
  constructor(seed) {
    this.seed = seed;
  }

  // FNV-1a, 32 bit, over seed and path in UTF-8.
  hash(path) {
    let hash = 2166136261;
    for (const octet of Buffer.from(`${this.seed}|${path.join('/')}`)) hash = Math.imul(hash ^ octet, 16777619);
    return hash >>> 0;
  }

  fails(path) {
    return this.hash(path) % 100 < FAIL_BELOW;
  }

  isNull(path) {
    return this.hash(path) % 100 < NULL_BELOW;
  }

  // Runs an operation with the reference implementation.
  execute(schema, document, variableValues, operationName) {
    return executeSync({
      schema,
      document,
      variableValues,
      operationName,
      fieldResolver: (_, args, __, info) => this.resolve(args, info),
      typeResolver: (value) => value.type,
    });
  }

  resolve(args, info) {
    const path = segments(info.path);
    if (this.fails(path)) throw new Error('mock');
    const hasArguments = info.parentType.getFields()[info.fieldName].args.length > 0;
    return this.value(info.returnType, path, hasArguments ? canonical(args) : '', info.schema);
  }

  value(type, path, suffix, schema) {
    const hash = this.hash(path);
    if (hash % 100 < NULL_BELOW) return null;
    const k = hash >>> 8;
    const named = getNullableType(type);
    if (isListType(named)) return Array.from({ length: k % 4 }, (_, i) => this.value(named.ofType, [...path, i], suffix, schema));
    if (isEnumType(named)) return pick(named.getValues(), k);
    if (isScalarType(named)) return SCALARS[named.name]?.(hash, k, suffix) ?? `c${hash}`;
    return { type: pick(isAbstractType(named) ? schema.getPossibleTypes(named) : [named], k) };
  }
}

function pick(named, k) {
  const names = named.map(({ name }) => name).sort();
  return names[k % names.length];
}

function segments(path) {
  return path ? [...segments(path.prev), path.key] : [];
}

// JSON without spaces, the keys of objects sorted by code unit.
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

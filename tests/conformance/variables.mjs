import { isEnumType, isInputObjectType, isInputType, isListType, isNonNullType, isRequiredInputField, typeFromAST } from 'graphql';

const WRONG = [1.5, 'text', true, null, [], [null], {}, { nothing: 1 }, 1e12];
const SCALARS = {
  Int: [0, 7, -12, 2147483647, 3.0],
  Float: [1, 0.5, -2e3, 1e21, 1e-7, 123456789012],
  String: ['陶藝', 'a\nb\u0001', '', '"\\', '😀'],
  Boolean: [true, false],
  ID: ['c1', 42, ''],
};
const ANYTHING = [1, -0.25, 12345678901234567890, 'x', { a: [1, { b: null }], B: 2 }, [true], false];

// Makes random variables for an operation; with `mistakes`, now and then one that does not fit its type.
export function makeVariables(schema, operation, random, mistakes) {
  const variables = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const isOptional = type.kind !== 'NonNullType' || defaultValue;
    const known = typeFromAST(schema, type);
    if (!isInputType(known) || (isOptional && random.chance(0.4))) continue;
    variables[variable.name.value] = value(known, random, mistakes, 0);
  }
  return variables;
}

function value(type, random, mistakes, depth) {
  if (random.chance(mistakes * 0.1)) return random.pick(WRONG);
  if (isNonNullType(type)) return nonNull(type.ofType, random, mistakes, depth);
  return random.chance(0.1) ? null : nonNull(type, random, mistakes, depth);
}

function nonNull(type, random, mistakes, depth) {
  if (isListType(type)) {
    if (random.chance(0.15) && !isListType(type.ofType)) return value(type.ofType, random, mistakes, depth + 1);
    return Array.from({ length: random.below(4) }, () => value(type.ofType, random, mistakes, depth + 1));
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) return object(type, random, mistakes, depth);
  return random.pick(SCALARS[type.name] ?? ANYTHING);
}

function object(type, random, mistakes, depth) {
  const fields = Object.values(type.getFields());
  const given = type.isOneOf
    ? [random.pick(fields)]
    : fields.filter((field) => isRequiredInputField(field) || random.chance(depth > 2 ? 0.05 : 0.4));
  return Object.fromEntries(given.map((field) => [
    field.name,
    type.isOneOf ? nonNull(field.type, random, mistakes, depth + 1) : value(field.type, random, mistakes, depth + 1),
  ]));
}

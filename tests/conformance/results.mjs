import { stripIgnoredCharacters } from 'graphql';

// What differs between two results of one operation, as lines; none when they conform.
// Data must be the same, to the order of the keys. Errors must be the same too, except where a null took away what is
// around: the specification leaves open which of the errors inside is told.
export function differences(expected, actual, rule) {
  if (isStricter(actual)) return [];
  if (('data' in expected) !== ('data' in actual)) return [`one was refused: ${brief(expected)} against ${brief(actual)}`];
  if (!('data' in expected)) return differentRefusal(expected, actual);
  if (JSON.stringify(expected.data) !== JSON.stringify(actual.data))
    return [`data ${apart(JSON.stringify(expected.data), JSON.stringify(actual.data))}`];

  const lines = [];
  const [wanted, given] = [expected, actual].map(({ errors = [], data }) => errors.map((error) => place(error, data)));
  const [wantedNulls, givenNulls] = [wanted, given].map((errors) => new Set(errors.map(({ nulled }) => nulled)));
  for (const nulled of wantedNulls) if (!givenNulls.has(nulled)) lines.push(`only the reference has an error for the null at ${nulled}`);
  for (const nulled of givenNulls) if (!wantedNulls.has(nulled)) lines.push(`only the engine has an error for the null at ${nulled}`);
  for (const error of given) {
    const same = wanted.find(({ path }) => path === error.path);
    if (same && same.text !== error.text) lines.push(`another error at ${error.path}:\n  ${same.text}\n  ${error.text}`);
    if (!same && error.path === error.nulled) lines.push(`only the engine has an error at ${error.path}: ${error.text}`);
    if (!same && !isDue(error, rule)) lines.push(`an error that the rule does not make at ${error.path}: ${error.text}`);
  }
  for (const error of wanted)
    if (error.path === error.nulled && !given.some(({ path }) => path === error.path)) lines.push(`only the reference has an error at ${error.path}: ${error.text}`);
  return lines;
}

// Which errors a refused request has is compared elsewhere, in the words of version 16; here the places count.
function differentRefusal(expected, actual) {
  return actual.errors?.length > 0 === expected.errors?.length > 0 ? [] : [`errors\n  ${brief(expected)}\n  ${brief(actual)}`];
}

// The reference lets a nullable variable through to a OneOf field where the object's own place is non-null.
const isStricter = ({ errors = [] }) => errors.some(({ message }) => message.includes('must be non-nullable to be used for OneOf Input Object'));

const brief = ({ data, errors }) => JSON.stringify({ data, errors: errors?.map(({ message }) => message) });

function place({ message, path, locations }, data) {
  let at = data;
  let depth = 0;
  while (at !== null && depth < path.length) at = at[path[depth++]];
  // Errors of argument coercion are worded in each engine's own way.
  const words = message === 'mock' || message.startsWith('Cannot return null') ? message : '';
  const places = locations?.map(({ line, column }) => `${line}:${column}`);
  return { path: path.join('/'), segments: path, nulled: path.slice(0, depth).join('/'), words, text: words ? `${words} (${places})` : '' };
}

function isDue({ segments, words }, rule) {
  if (words === 'mock') return rule.fails(segments);
  return words === '' || rule.isNull(segments);
}

// Two texts from a little before they begin to differ.
export function apart(expected, actual) {
  let at = 0;
  while (expected[at] === actual[at]) at++;
  return [expected, actual].map((text) => `\n  …${text.slice(Math.max(0, at - 60), at + 120)}`).join('');
}

// Introspection by name, without what each engine words or orders in its own way.
export function introspected(data) {
  const { __schema: schema } = JSON.parse(JSON.stringify(data), (key, value) => (key === 'defaultValue' && value ? stripIgnoredCharacters(value) : value));
  const parts = { roots: [schema.description, schema.queryType, schema.mutationType, schema.subscriptionType] };
  for (const type of schema.types.filter(({ name }) => !name.startsWith('__') && !['Int', 'Float', 'String', 'Boolean', 'ID'].includes(name)))
    parts[type.name] = { ...type, possibleTypes: type.possibleTypes?.map(({ name }) => name).sort() ?? null };
  for (const directive of schema.directives.filter(({ name }) => name.startsWith('custom')))
    parts[`@${directive.name}`] = directive;
  return parts;
}

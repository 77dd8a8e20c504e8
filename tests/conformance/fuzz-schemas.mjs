// Random schemas × random operations, and the server's printed schema: whole results compared with the reference implementation under the mock rule.
// node fuzz-schemas.mjs [--seed 1] [--schemas 150] [--operations 20] [--served 400] [--show 3]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSchema, getIntrospectionQuery, parse, validate, validateSchema } from 'graphql';
import * as words from 'graphql16';
import { DocumentMaker } from './documents.mjs';
import { startEngine } from './engine.mjs';
import { MockRule } from './mock.mjs';
import { Random } from './random.mjs';
import { apart, differences, introspected } from './results.mjs';
import { SchemaMaker } from './schemas.mjs';
import { shrink } from './shrink.mjs';
import { makeVariables } from './variables.mjs';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    schemas: { type: 'string', default: '150' },
    operations: { type: 'string', default: '20' },
    served: { type: 'string', default: '400' },
    show: { type: 'string', default: '3' },
  },
});
const INTROSPECTION = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const engine = startEngine();
const figures = { passed: 0, failed: 0, valid: 0, refused: 0, withErrors: 0 };

async function verdictOfEngine(sdl) {
  const answer = await engine.ask({ op: 'schema', sdl });
  return answer.failure ? `crash: ${answer.failure}` : answer.errors.length === 0;
}

function buildByReference(sdl) {
  try {
    const schema = buildSchema(sdl);
    return validateSchema(schema).length === 0 ? schema : null;
  } catch {
    return null;
  }
}

// What differs between the two for one request, as lines; none when they agree.
async function compare(sdl, schema, source, variables, operationName, seed) {
  const document = parse(source);
  const invalid = validate(schema, document);
  const rule = new MockRule(seed);
  const expected = invalid.length ? { errors: invalid } : rule.execute(schema, document, variables, operationName);
  const { result, failure } = await engine.ask({ op: 'mock', sdl, source, operationName, variables, seed });
  if (!failure) note(invalid, expected);
  return failure ? [`the engine failed: ${failure}`] : differences(JSON.parse(JSON.stringify(expected)), result, rule);
}

function note(invalid, expected) {
  figures[invalid.length || !('data' in expected) ? 'refused' : 'valid']++;
  if (expected.errors && 'data' in expected) figures.withErrors++;
}

async function report(found, request, seed) {
  if (!found.length) return void figures.passed++;
  if (++figures.failed > Number(options.show)) return;
  const again = async (sdl, source) => {
    const schema = buildByReference(sdl);
    return schema && (await compare(sdl, schema, source, request.variables, request.operationName, request.seed)).length > 0;
  };
  const source = await shrink(request.source, (shorter) => again(request.sdl, shorter).catch(() => false));
  const sdl = await shrink(request.sdl, (shorter) => again(shorter, source).catch(() => false));
  console.log(`--- seed ${seed}, mock seed ${request.seed}, variables ${JSON.stringify(request.variables)}, operation ${request.operationName}\n${sdl}\n${source}\n${found.join('\n')}`);
}

async function compareOperation(sdl, schema, seed) {
  const random = new Random(seed);
  const source = new DocumentMaker(schema, random, [0, 0, 0, 0.15][seed % 4]).make();
  const document = parse(source);
  const operation = random.pick(document.definitions.filter(({ kind }) => kind === 'OperationDefinition'));
  const variables = makeVariables(schema, operation, random, [0, 0, 0, 0, 1][seed % 5]);
  const request = { sdl, source, variables, operationName: operation.name?.value ?? null, seed: String(seed) };
  await report(await compare(sdl, schema, source, variables, request.operationName, request.seed), request, seed);
}

// Mistakes in variables: the same errors, in the words of version 16.
async function compareVariables(sdl, schema, seed) {
  const random = new Random(seed);
  const source = new DocumentMaker(schema, random, 0).make();
  const operation = words.parse(source).definitions.find(({ kind }) => kind === 'OperationDefinition');
  const variables = makeVariables(schema, operation, random, 3);
  const { errors } = words.getVariableValues(words.buildSchema(sdl), operation.variableDefinitions, variables);
  if (!errors || validate(schema, parse(source)).length) return;
  const { result } = await engine.ask({ op: 'mock', sdl, source, variables, operationName: operation.name?.value ?? null, seed: '0' });
  const [expected, actual] = [errors, result.errors ?? []].map((list) => list.map(({ message, locations: [{ line, column }] = [{}] }) => `${message} (${line}:${column})`).sort());
  if (JSON.stringify(expected) === JSON.stringify(actual)) return void figures.passed++;
  if (++figures.failed <= Number(options.show)) console.log(`--- seed ${seed}, variables ${JSON.stringify(variables)}\n${source}\n  ${expected.join('\n  ')}\nbut were\n  ${actual.join('\n  ')}`);
}

async function compareIntrospection(sdl, schema, seed) {
  const expected = introspected(new MockRule('0').execute(schema, parse(INTROSPECTION)).data);
  const { result } = await engine.ask({ op: 'mock', sdl, source: INTROSPECTION, seed: '0' });
  const actual = introspected(result.data);
  const found = Object.keys(expected).filter((name) => JSON.stringify(expected[name]) !== JSON.stringify(actual[name]))
    .map((name) => `introspection of ${name} ${apart(JSON.stringify(expected[name]), JSON.stringify(actual[name]))}`);
  if (!found.length) return void figures.passed++;
  if (++figures.failed <= Number(options.show)) console.log(`--- seed ${seed}\n${sdl}\n${found.join('\n')}`);
}

// The same schema with one or two names or wrappers exchanged, so that it is often wrong.
function spoil(sdl, random) {
  const tokens = sdl.split(/\b/);
  const words = tokens.map((token, i) => [token, i]).filter(([token]) => /^[A-Za-z_]\w*$/.test(token));
  for (let left = 1 + random.below(2); left > 0; left--) {
    const [, at] = random.pick(words);
    tokens[at] = random.pick(words)[0];
    if (random.chance(0.3)) tokens[at + 1] = (tokens[at + 1] ?? '').replace(/!/, '');
  }
  return tokens.join('');
}

async function compareVerdicts(sdl, seed) {
  const spoiled = spoil(sdl, new Random(seed));
  const expected = buildByReference(spoiled) !== null;
  const actual = await verdictOfEngine(spoiled);
  if (expected === actual) return void figures.passed++;
  if (++figures.failed > Number(options.show)) return;
  const smallest = await shrink(spoiled, async (shorter) => (buildByReference(shorter) !== null) === expected && (await verdictOfEngine(shorter)) === actual).catch(() => spoiled);
  console.log(`--- seed ${seed}\n${smallest}\nthe reference says ${expected ? 'valid' : 'invalid'}, the engine ${actual}`);
}

for (let i = 0; i < Number(options.schemas); i++) {
  const seed = Number(options.seed) * 1_000_003 + i * 1_000;
  const sdl = new SchemaMaker(new Random(seed)).make();
  const schema = buildByReference(sdl);
  if (!schema) throw new Error(`Seed ${seed} made a schema that the reference refuses.\n${sdl}\n${validateSchema(buildSchema(sdl)).join('\n')}`);
  await compareIntrospection(sdl, schema, seed);
  const operations = Array.from({ length: Number(options.operations) }, (_, each) => compareOperation(sdl, schema, seed + each));
  await Promise.all(operations);
  await Promise.all(Array.from({ length: 4 }, (_, each) => compareVariables(sdl, schema, seed + each)));
  await Promise.all(Array.from({ length: 4 }, (_, each) => compareVerdicts(sdl, seed + each)));
}
const served = readFileSync(new URL('../../src/Api/Schema/schema.graphql', import.meta.url), 'utf8');
const schemaServed = buildSchema(served);
await compareIntrospection(served, schemaServed, Number(options.seed));
for (let i = 0; i < Number(options.served); i += 20)
  await Promise.all(Array.from({ length: 20 }, (_, each) => compareOperation(served, schemaServed, Number(options.seed) * 7_000_003 + i + each)));
engine.stop();
console.log(`${figures.valid} operations run (${figures.withErrors} with execution errors) and ${figures.refused} refused, over ${options.schemas} random schemas and the server's, of seed ${options.seed}`);
console.log(`${figures.passed} passed, ${figures.failed} failed`);
process.exitCode = figures.failed ? 1 : 0;

// Compares the engine with the reference implementation (npm graphql) over random documents: the verdicts with version
// 17, which knows the specification's edition of September 2025, the words and places of errors with version 16, which
// most servers run.
// node differential.mjs [--seed 1] [--count 2000] [--schema FILE] [--show 5]; both schemas below unless one is named
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSchema, parse, validate } from 'graphql';
import * as words from 'graphql16';
import { damage, DocumentMaker } from './documents.mjs';
import { startEngine } from './engine.mjs';
import { Grammar } from './grammar-texts.mjs';
import { Random } from './random.mjs';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '2000' },
    schema: { type: 'string' },
    show: { type: 'string', default: '5' },
  },
});
const MOST_ERRORS = 100;
// Documents under way at once, so that neither side waits for the other.
const BATCH = 50;
// A small one that has every kind of type, and the printed one of the server.
const SCHEMAS = ['./schema.graphql', '../../src/Api/Schema/schema.graphql'];
const engine = startEngine();
const figures = { passed: 0, failed: 0, valid: 0, invalid: 0, unparsable: 0 };

function check(what, source, expected, actual) {
  if (JSON.stringify(expected) === JSON.stringify(actual)) {
    figures.passed++;
    return true;
  }
  if (++figures.failed <= Number(options.show)) {
    const [missing, extra] = [[expected].flat(), [actual].flat()].map((list, i, lists) => list.filter((item) => !lists[1 - i].includes(item)));
    console.log(`--- ${what}\n${source}\nonly the reference: ${JSON.stringify(missing, null, 1)}\nonly the engine:    ${JSON.stringify(extra, null, 1)}`);
  }
  return false;
}

// Errors without an order: the reference implementation reports by place, the engine by rule.
function plain(errors) {
  return errors.map(({ message, locations = [] }) =>
    `${plainMessage(message)} (${locations.map(({ line, column }) => `${line}:${column}`).join(', ')})`).sort();
}

// The engine prints object literals as `{ a: 1 }`, and orders the types it suggests where the reference
// implementation's order is not one (it compares some pairs by breadth and others by name).
function plainMessage(message) {
  return message
    .replace(/\{ (?!\.\.\.)/g, '{').replace(/(?<!\.\.\.) \}/g, '}')
    .replace(/(?<=inline fragment on )[^?]+/, (names) => names.match(/"\w+"/g).sort().join());
}

function tryParse(parser, source) {
  try {
    return { document: parser(source), errors: [] };
  } catch (error) {
    return { errors: [error] };
  }
}

// Version 17 lets empty selection sets pass unless told otherwise; the specification's grammar does not.
const strictParse = (source) => parse(source, { allowEmptySelectionSets: false });

async function compareParsing(source) {
  const { document } = tryParse(strictParse, source);
  const worded = tryParse(words.parse, source);
  const answer = await engine.ask({ op: 'parse', source });
  if (!document) figures.unparsable++;
  const isSame = check('whether it parses', source, !document, answer.failure ?? answer.errors.length > 0);
  if (isSame && !document && !worded.document) check('syntax error', source, plain(worded.errors), plain(answer.errors));
  return isSame ? document : undefined;
}

async function compareValidation({ sdl, schema, schemaOfWords }, source, document, hasNewFeatures) {
  const isInvalid = validate(schema, document).length > 0;
  const answer = await engine.ask({ op: 'validate', sdl, source, rules: null });
  figures[isInvalid ? 'invalid' : 'valid']++;
  const isSame = check('verdict', source, isInvalid, answer.failure ?? answer.errors.length > 0);
  if (!isSame || hasNewFeatures) return;
  const expected = words.validate(schemaOfWords, words.parse(source), undefined, { maxErrors: MOST_ERRORS });
  // Which errors are the first hundred depends on the order.
  if (expected.length <= MOST_ERRORS) check('errors', source, plain(expected), plain(answer.errors));
}

async function compare(target, index) {
  const random = new Random(Number(options.seed) * 1_000_003 + index);
  const hasNewFeatures = index % 4 === 3;
  const source = new DocumentMaker(target.schema, random, [0, 0.4, 1.5][index % 3], hasNewFeatures).make();
  const document = await compareParsing(source);
  if (document) await compareValidation(target, source, document, hasNewFeatures);
  await compareParsing(damage(source, random));
  const anything = new Grammar(random).document();
  await compareParsing(random.chance(0.5) ? anything : damage(anything, random));
}

async function compareAll(file, count) {
  const sdl = readFileSync(file, 'utf8');
  const target = { sdl, schema: buildSchema(sdl), schemaOfWords: words.buildSchema(sdl) };
  for (let start = 0; start < count; start += BATCH)
    await Promise.all(Array.from({ length: Math.min(BATCH, count - start) }, (_, i) => compare(target, start + i)));
}

const files = options.schema ? [options.schema] : SCHEMAS.map((file) => new URL(file, import.meta.url));
for (const file of files) await compareAll(file, Math.ceil(Number(options.count) / files.length));
engine.stop();
console.log(`${figures.valid} valid, ${figures.invalid} invalid and ${figures.unparsable} unparsable documents of seed ${options.seed}`);
console.log(`${figures.passed} passed, ${figures.failed} failed`);
process.exitCode = figures.failed ? 1 : 0;

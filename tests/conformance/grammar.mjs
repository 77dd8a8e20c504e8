// Fuzzes parser, validator and executor with documents made from the grammar, whole and broken: no crash, no hang,
// memory bounded. node grammar.mjs [--seed 1] [--count 2000] [--show 5]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setTimeout } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { damage, DocumentMaker } from './documents.mjs';
import { startEngine } from './engine.mjs';
import { Grammar } from './grammar-texts.mjs';
import { monsters, monstrousVariables } from './monsters.mjs';
import { Random } from './random.mjs';

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '2000' }, show: { type: 'string', default: '5' } },
});
// Far above what any document takes on a busy machine; a hang takes forever.
const LONGEST_MS = 10_000;
// Documents under way at once, so that neither side waits for the other.
const BATCH = 20;
const LARGEST_MEGABYTES = 700;
// An answer may grow with its request but not become a weapon.
const largestAnswer = (request) => 200_000 + 5 * request;
const sdl = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);
const engine = startEngine();
const figures = { passed: 0, failed: 0 };
const slowest = { ms: 0, what: '' };

// Sends one request and fails it for a crash inside the engine, an end of the process, or an answer that takes too long.
async function check(what, request) {
  const began = performance.now();
  const answer = await Promise.race([engine.ask(request), setTimeout(LONGEST_MS, { failure: `no answer in ${LONGEST_MS} ms` }, { ref: false })])
    .catch((error) => ({ failure: error.message }));
  const ms = performance.now() - began;
  const [asked, answered] = [request, answer].map((json) => JSON.stringify(json).length);
  if (answered > largestAnswer(asked)) answer.failure = `${answered} characters answer a request of ${asked}`;
  if (ms > slowest.ms) Object.assign(slowest, { ms, what: `${what}, ${request.op}` });
  if (!answer.failure) return void figures.passed++;
  if (++figures.failed <= Number(options.show)) console.log(`--- ${what}, ${request.op}: ${answer.failure}\n${JSON.stringify(request.source).slice(0, 2000)}`);
  if (answer.failure.startsWith('no answer') || answer.failure.startsWith('The adapter ended')) end();
}

function end() {
  engine.kill();
  console.log(`${figures.passed} passed, ${figures.failed} failed`);
  process.exit(1);
}

function checkAll(what, source, random) {
  return Promise.all([
    check(what, { op: 'parse', source }),
    check(what, { op: 'validate', sdl, source, rules: null }),
    check(what, { op: 'mock', sdl, source, seed: what, variables: random.chance(0.1) ? { v0: '\ud800' } : junk(random, 0) }),
    check(what, { op: 'data', sdl, source, validate: false, variables: junk(random, 0), testData: { a: junk(random, 0) }, root: 'a' }),
  ]);
}

function checkRandom(seed) {
  const random = new Random(seed);
  const source = seed % 3 === 0 ? new DocumentMaker(schema, random, 1).make() : new Grammar(random).document();
  return checkAll(`seed ${seed}`, broken(source, random), random);
}

// Any JSON, for variables and data that nothing has checked.
function junk(random, depth) {
  const plain = [null, true, 0, -1.5, 1e300, 12345678901234567890, '', 'text', '\u0000', '😀'];
  if (depth > 3 || random.chance(0.4)) return random.pick(plain);
  if (random.chance(0.4)) return Array.from({ length: random.below(4) }, () => junk(random, depth + 1));
  const keys = ['v0', 'v1', 'v2', 'id', 'title', 'type', '$ref', 'courses', 'nodes', 'version', ''];
  return Object.fromEntries(Array.from({ length: random.below(5) }, () => [random.pick(keys), junk(random, depth + 1)]));
}

function broken(source, random) {
  switch (random.below(5)) {
    case 0: return source.slice(0, random.below(source.length + 1));
    case 1: return damage(source, random);
    case 2: return damage(damage(source, random), random);
    case 3: return source.slice(0, random.below(source.length)) + random.pick(['\ud83d', '\udc00', '\u0000', '\u0007', '\u2028', '"""', '\\u{110000}', '\r', '😀']) + source.slice(random.below(source.length));
    default: return source;
  }
}

// The largest the adapter's process has been; null where the system does not tell.
function megabytes() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${engine.pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return null;
  }
}

const count = Number(options.count);
for (let start = 0; start < count; start += BATCH)
  await Promise.all(Array.from({ length: Math.min(BATCH, count - start) }, (_, i) => checkRandom(Number(options.seed) * 1_000_003 + start + i)));
slowest.ms = 0;
for (const [name, source] of monsters()) await checkAll(name, source, new Random(Number(options.seed)));
for (const [name, source, variables] of monstrousVariables()) await check(name, { op: 'mock', sdl, source, seed: '1', variables });
for (const bytes of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98]])
  await check(`bytes ${bytes}`, Buffer.concat([Buffer.from('{"op":"parse","source":"{ a'), Buffer.from(bytes), Buffer.from(' }"}')]));

const peak = megabytes();
if (peak !== null && peak > LARGEST_MEGABYTES && ++figures.failed) console.log(`--- the process took ${Math.round(peak)} MB; at most ${LARGEST_MEGABYTES} are allowed`);
else figures.passed++;
engine.stop();
console.log(`slowest: ${Math.round(slowest.ms)} ms (${slowest.what}); largest: ${peak === null ? 'not known here' : `${Math.round(peak)} MB`}`);
console.log(`${figures.passed} passed, ${figures.failed} failed`);
process.exitCode = figures.failed ? 1 : 0;

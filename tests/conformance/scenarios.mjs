// Scenarios after the public test suites of other engines, written anew as data in scenarios/: each file is one topic.
// node scenarios.mjs [--topic parsing]
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startEngine } from './engine.mjs';

const { values: options } = parseArgs({ options: { topic: { type: 'string' } } });
const engine = startEngine();
const figures = { passed: 0, failed: 0, skipped: 0 };

// `parse`, `schema` and `validate` scenarios have a list of rules or a text alone; the others run an operation.
function request({ sdl, testData }, test) {
  const source = test.source ?? '';
  if (test.action === 'parse') return { op: 'parse', source };
  if (test.action === 'schema') return { op: 'schema', sdl: test.sdl };
  if (test.action === 'validate') return { op: 'validate', sdl: test.sdl ?? sdl, source, rules: test.rules ?? null };
  return {
    op: 'data',
    sdl: test.sdl ?? sdl,
    source,
    operationName: test.operationName ?? null,
    variables: test.variables ?? null,
    validate: test.validate ?? true,
    root: test.root ?? 'root',
    testData: test.testData ?? testData ?? {},
  };
}

// An error as the scenarios write it: message, places in brackets, path.
function written({ message, locations = [], path }) {
  const places = locations.length ? ` (${locations.map(({ line, column }) => `${line}:${column}`).join(', ')})` : '';
  return `${message}${places}${path ? ` at ${path.join('/')}` : ''}`;
}

function problems(test, { errors = [], data }) {
  const found = [];
  const [wanted, given] = [test.errors ?? [], errors.map(written)].map((list) => [...list].sort());
  const isSame = wanted.length === given.length && wanted.every((error, i) => error === given[i]);
  if (!isSame) found.push(`errors\n  ${wanted.join('\n  ')}\nbut were\n  ${given.join('\n  ')}`);
  if ('data' in test && JSON.stringify(test.data) !== JSON.stringify(data)) found.push(`data\n  ${JSON.stringify(test.data)}\nbut was\n  ${JSON.stringify(data)}`);
  return found;
}

async function run(topic, scenario, test) {
  if (test.skip) {
    figures.skipped++;
    return void console.log(`skipped: ${topic}: ${test.name}: ${test.skip}`);
  }
  const answer = await engine.ask(request(scenario, test));
  const found = answer.failure ? [`the engine failed: ${answer.failure}`] : problems(test, answer.result ?? answer);
  if (!found.length) return void figures.passed++;
  figures.failed++;
  console.log(`--- ${topic}: ${test.name}\n${test.source ?? test.sdl}\nexpected ${found.join('\nexpected ')}`);
}

const folder = new URL('./scenarios/', import.meta.url);
for (const file of readdirSync(folder).sort()) {
  const topic = file.replace('.mjs', '');
  if (options.topic && topic !== options.topic) continue;
  const { default: scenario } = await import(new URL(file, folder));
  for (const test of scenario.tests) await run(topic, scenario, test);
}
engine.stop();
console.log(`${figures.passed} passed, ${figures.failed} failed, ${figures.skipped} skipped`);
process.exitCode = figures.failed ? 1 : 0;

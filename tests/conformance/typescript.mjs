// Generates the types of docs/clients/typescript from the served schema and checks the client with them.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const client = new URL('../../docs/clients/typescript/', import.meta.url);
const wrong = new URL('src/wrong.ts', client);
const run = (...words) => spawnSync('npm', words, { cwd: fileURLToPath(client), encoding: 'utf8' });
const figures = { passed: 0, failed: 0 };

function check(what, holds, said) {
  figures[holds ? 'passed' : 'failed']++;
  if (!holds)
    console.error(`FAILED: ${what}\n${said}`);
}

function succeeds(what, ...words) {
  const { status, stdout, stderr } = run(...words);
  check(what, status === 0, stdout + stderr);
}

/** A mistake that the generated types are there to find. */
function refuses(what, code, error) {
  writeFileSync(wrong, `import { FindCoursesDocument, type FindCoursesQuery } from './generated.js';\nimport { send } from './send.js';\n${code}\n`);
  try {
    const { stdout } = run('run', '--silent', 'check');
    check(what, stdout.includes(error), stdout);
  } finally {
    rmSync(wrong);
  }
}

if (!existsSync(new URL('node_modules', client)))
  succeeds('The packages install.', 'ci', '--no-audit', '--no-fund');
succeeds('Types are generated from the schema.', 'run', 'generate');
succeeds('The client has the types of the schema.', 'run', 'check');
succeeds('The client is built.', 'run', 'build');
refuses('An unknown filter is found.', "await send('', FindCoursesDocument, { where: { districtt: { eq: '七堵區' } } });", "'districtt' does not exist in type 'CourseFilterInput'");
refuses('A filter of the wrong type is found.', "await send('', FindCoursesDocument, { where: { fee: { lte: '500' } } });", "Type 'string' is not assignable to type 'number'");
refuses('A fact that may be unknown is found.', "export const double = (course: FindCoursesQuery['courses']['nodes'][number]) => course.fee * 2;", "'course.fee' is possibly 'null'");
refuses('A field that was not selected is found.', "export const name = (course: FindCoursesQuery['courses']['nodes'][number]) => course.venue;", "Property 'venue' does not exist");

console.log(`${figures.passed} passed, ${figures.failed} failed`);
process.exitCode = figures.failed > 0 ? 1 : 0;

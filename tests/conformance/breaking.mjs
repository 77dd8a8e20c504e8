// Fails when the served schema breaks the released one, or adds to it, without the changelog saying so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compare } from './schema-changes.mjs';

const read = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const changelog = 'docs/schema-changelog.md';
let [passed, failed] = [0, 0];

/** The comparison itself, on schemas small enough to see through. */
const released = 'type Query { course(id: ID!): Course } type Course { title: String fee: Int seats: Int } enum Mode { ONLINE }';
const cases = [
  ['an equal schema says nothing', released, '', { declared: [], undeclared: [], dangerous: [] }],
  ['a removed field breaks', released.replace(' fee: Int', ''), '', { undeclared: ['Breaking: Course.fee was removed.'] }],
  ['a break is allowed once it is declared', released.replace(' fee: Int', ''), '## Unreleased\n- Breaking: Course.fee was removed. Use price.\n', { declared: ['Breaking: Course.fee was removed.'], undeclared: [] }],
  ['an older section declares nothing', released.replace(' fee: Int', ''), '## Unreleased\n\n## 2026-01-01\n- Breaking: Course.fee was removed.\n', { undeclared: ['Breaking: Course.fee was removed.'] }],
  ['a field of another type breaks', released.replace('fee: Int', 'fee: String'), '', { undeclared: ['Breaking: Course.fee changed type from Int to String.'] }],
  ['a new required argument breaks', released.replace('(id: ID!)', '(id: ID!, city: String!)'), '', { undeclared: ['Breaking: A required arg city on Query.course was added.', 'Added `Query.course(city:)`'] }],
  ['a new field is to be named', released.replace('fee: Int', 'fee: Int url: String'), '', { undeclared: ['Added `Course.url`'] }],
  ['a new field is named without its arguments', released.replace('fee: Int', 'fee(in: String): Int price(in: String): Int'), '', { undeclared: ['Added `Course.fee(in:)`', 'Added `Course.price`'] }],
  ['a named new field is in order', released.replace('fee: Int', 'fee: Int url: String'), '## Unreleased\n- `Course.url`\n', { declared: ['Added `Course.url`'], undeclared: [] }],
  ['a star names many', released.replace('fee: Int', 'fee: Int feeNote: String'), '## Unreleased\n- `*.fee*`\n', { declared: ['Added `Course.feeNote`'], undeclared: [] }],
  ['a name without a type goes on with the last one', released.replace('fee: Int', 'fee: Int url: String feeNote: String'), '## Unreleased\n- `Course.url`, `.feeNote`\n', { declared: ['Added `Course.url`', 'Added `Course.feeNote`'], undeclared: [] }],
  ['a new type is named without its members', `${released} type Review { text: String }`, '', { undeclared: ['Added `Review`'] }],
  ['a new enum value is dangerous', released.replace('ONLINE', 'ONLINE BLENDED'), '', { dangerous: ['BLENDED was added to enum type Mode.'], undeclared: ['Added `Mode.BLENDED`'] }],
];
for (const [name, served, log, expected] of cases) {
  try {
    const found = compare(released, served, log);
    assert.deepEqual(Object.fromEntries(Object.keys(expected).map(key => [key, found[key]])), expected);
    passed++;
  } catch (broken) {
    failed++;
    console.error(`FAILED: ${name}\n${broken.message}`);
  }
}

const { declared, undeclared, dangerous } = compare(read('docs/schema-released.graphql'), read('src/Api/Schema/schema.graphql'), read(changelog));
for (const change of dangerous)
  console.log(`dangerous, tell the teams: ${change}`);
if (undeclared.length > 0)
  console.error(`FAILED: the served schema has changed since the release and ${changelog} does not say so. Write under "Unreleased":`);
for (const change of undeclared)
  console.error(`- ${change}`);
passed += 1 + declared.length;
failed += undeclared.length;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

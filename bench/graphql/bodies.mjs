// Usage: node bodies.mjs PEERS URL OUT : writes OUT/Q1.jsonl and OUT/mixed.jsonl, request bodies for the peers' wrk.lua.
// mixed.jsonl holds the five queries in turn.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [peers, url, out] = process.argv.slice(2);
const { DIALECTS } = await import(pathToFileURL(path.join(peers, 'queries.mjs')));
const { getIntrospectionQuery } = createRequire(path.join(peers, 'package.json'))('graphql');
const { Q1, Q2, Q3, Q5 } = DIALECTS.learningadvisor;
const pages = 20;

const ask = async (query, variables) => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const courses = fs.readFileSync(path.join(peers, 'data', 'courses.jsonl'), 'utf8').trim().split('\n').map(line => JSON.parse(line));
const filters = [...new Set(courses.map(course => JSON.stringify({ d: course.district, c: course.category })))].sort().map(text => JSON.parse(text));
const cursors = [];
for (let page = 0, after = null; page < pages; page++) {
  after = Q3.end(await ask(Q3.text, { after }));
  cursors.push(after);
}

const filtered = filters.map(variables => ({ query: Q1.text, variables }));
const mixed = filters.flatMap((variables, turn) => [
  filtered[turn],
  { query: Q2.text, variables: { id: Q2.id(1 + (turn * 7919) % courses.length) } },
  { query: Q3.text, variables: { after: cursors[turn % pages] } },
  { query: getIntrospectionQuery() },
  { query: Q5.text, variables },
]);
const write = (name, bodies) => fs.writeFileSync(path.join(out, name), bodies.map(body => `${JSON.stringify(body)}\n`).join(''));
write('Q1.jsonl', filtered);
write('mixed.jsonl', mixed);

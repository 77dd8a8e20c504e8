const sdl = `
  type Query {
    ok: String @resolveString(value: "ok")
    fails: String @resolveError(message: "no ship")
    failsLater: String @resolvePromiseReject(message: "no tide")
    must: String! @resolveError(message: "no berth")
    list: [String] @resolveErrorList(values: ["a", "b"], messages: ["no c", "no d"])
    port: Port
    mustPort: Port!
    ports: [Port]
    allPorts: [Port!]
    mustPorts: [Port!]!
    grid: [[Int!]!]
    depths: [Int!]
  }
  type Port { name: String! depth: Int next: Port mustNext: Port! closed: String! @resolveError(message: "closed") }
`;
const port = { name: 'Keelung', depth: 15 };

export default {
  sdl,
  tests: [
    {
      name: 'a field that fails is null and its siblings stay',
      source: '{ ok fails failsLater }',
      data: { ok: 'ok', fails: null, failsLater: null },
      errors: ['no ship (1:6) at fails', 'no tide (1:12) at failsLater'],
    },
    {
      name: 'a list whose resolver also reports errors keeps its values',
      source: '{ list }',
      data: { list: ['a', 'b'] },
      errors: ['no c (1:3) at list', 'no d (1:3) at list'],
    },
    { name: 'a non-null root field that fails empties the response', source: '{ ok must }', data: null, errors: ['no berth (1:6) at must'] },
    { name: 'an alias names the path of an error', source: '{ a: fails b: fails }', data: { a: null, b: null }, errors: ['no ship (1:3) at a', 'no ship (1:12) at b'] },
    {
      name: 'merged fields name both places in an error',
      source: '{ fails ...F } fragment F on Query { fails }',
      data: { fails: null },
      errors: ['no ship (1:3, 1:38) at fails'],
    },
    {
      name: 'a missing value of a non-null field nulls the object around',
      source: '{ port { depth name } }',
      testData: { root: { port: { depth: 3 } } },
      data: { port: null },
      errors: ['Cannot return null for non-nullable field Port.name. (1:16) at port/name'],
    },
    {
      name: 'a null goes up through every non-null field',
      source: '{ ok port { mustNext { mustNext { name } } } }',
      testData: { root: { port: { ...port, mustNext: { ...port, mustNext: { name: null } } } } },
      data: { ok: 'ok', port: null },
      errors: ['Cannot return null for non-nullable field Port.name. (1:35) at port/mustNext/mustNext/name'],
    },
    {
      name: 'a null goes up to the root and takes all with it',
      source: '{ ok mustPort { closed } }',
      testData: { root: { mustPort: port } },
      data: null,
      errors: ['closed (1:17) at mustPort/closed'],
    },
    {
      name: 'an item that fails inside is null in a list of nullable items',
      source: '{ ports { name } }',
      testData: { root: { ports: [port, {}, null, port] } },
      data: { ports: [{ name: 'Keelung' }, null, null, { name: 'Keelung' }] },
      errors: ['Cannot return null for non-nullable field Port.name. (1:11) at ports/1/name'],
    },
    {
      name: 'an item that fails inside nulls a list of non-null items',
      source: '{ allPorts { name } }',
      testData: { root: { allPorts: [port, {}] } },
      data: { allPorts: null },
      errors: ['Cannot return null for non-nullable field Port.name. (1:14) at allPorts/1/name'],
    },
    {
      name: 'a null item of a non-null list of non-null items goes up to the root',
      source: '{ mustPorts { name } }',
      testData: { root: { mustPorts: [null] } },
      data: null,
      errors: ['Cannot return null for non-nullable field Query.mustPorts. (1:3) at mustPorts/0'],
    },
    {
      name: 'a null inside nested lists stops at the list that may be null',
      source: '{ grid }',
      testData: { root: { grid: [[1], [2, null]] } },
      data: { grid: null },
      errors: ['Cannot return null for non-nullable field Query.grid. (1:3) at grid/1/1'],
    },
    {
      name: 'a value of the wrong kind fails its item',
      source: '{ depths }',
      testData: { root: { depths: [1, 'deep'] } },
      data: { depths: null },
      errors: ['Internal error. (1:3) at depths/1'],
    },
    {
      name: 'something that is no list fails a list field',
      source: '{ depths }',
      testData: { root: { depths: 'deep' } },
      data: { depths: null },
      errors: ['Expected Iterable, but did not find one for field "Query.depths". (1:3) at depths'],
    },
    {
      name: 'a field that fails in each item is told for each',
      source: '{ ports { depth closed } }',
      testData: { root: { ports: [port, port] } },
      data: { ports: [null, null] },
      errors: ['closed (1:17) at ports/0/closed', 'closed (1:17) at ports/1/closed'],
    },
  ],
};

const sdl = `
  type Query {
    a: String b: String c: String
    deep: Deep
    promise: Query @resolvePromise
    self: Query @resolveEmptyObject
    pic(size: Int = 50): String @resolveString(value: "Pic of $size")
    json(a: Boolean, b: Int, c: [Int], d: In, e: Kind, f: Float, g: ID, h: String): String @argumentsJson
    tide: Tide @resolvePromiseTestData(name: "tide")
  }
  type Deep { a: String list: [String] deeper: [Query] }
  type Tide { height: Float high: Boolean }
  type Mutation { a: String first: String @resolveString(value: "1") second: String @resolvePromiseString(value: "2") }
  type Subscription { c: String }
  input In { x: Int = 1 y: [Kind!] z: In }
  enum Kind { HIGH LOW }
`;
const testData = {
  root: { a: 'A', b: 'B', c: 'C', deep: { $ref: 'deep' }, promise: { $ref: 'root' } },
  deep: { a: 'deep', list: ['x', null, 'y'], deeper: [{ $ref: 'root' }, null] },
  tide: { height: 1.5, high: true },
};
const json = (name, argumentsText, expected, more = {}) => ({ name, source: `{ json${argumentsText} }`, data: { json: expected }, ...more });

export default {
  sdl,
  testData,
  tests: [
    { name: 'keys stand in the order of the selection', source: '{ c a b }', data: { c: 'C', a: 'A', b: 'B' } },
    { name: 'a key stands where its name comes first', source: '{ c ...F a } fragment F on Query { a b }', data: { c: 'C', a: 'A', b: 'B' } },
    { name: 'aliases rename', source: '{ x: a y: a }', data: { x: 'A', y: 'A' } },
    {
      name: 'fragments and fields of one name are merged at every depth',
      source: '{ ...F ...G } fragment F on Query { deep { a deeper { a } } } fragment G on Query { deep { deeper { b } list } }',
      data: { deep: { a: 'deep', deeper: [{ a: 'A', b: 'B' }, null], list: ['x', null, 'y'] } },
    },
    { name: 'values that come later are waited for', source: '{ promise { a promise { b } } tide { height high } }', data: { promise: { a: 'A', promise: { b: 'B' } }, tide: { height: 1.5, high: true } } },
    { name: 'objects without data have null fields', source: '{ self { a self { __typename } } }', data: { self: { a: null, self: { __typename: 'Query' } } } },
    { name: 'a missing root is an object without data', source: '{ a }', root: 'nobody', data: { a: null } },
    { name: 'the only operation runs without its name', source: 'query Q { a }', data: { a: 'A' } },
    { name: 'the named operation runs', source: 'query Q { a } query R { b }', operationName: 'R', data: { b: 'B' } },
    { name: 'several operations need a name', source: 'query Q { a } query R { b }', errors: ['Must provide operation name if query contains multiple operations.'] },
    { name: 'an unknown name is refused', source: 'query Q { a }', operationName: 'S', errors: ['Unknown operation named "S".'] },
    { name: 'a document without operations is refused', source: 'fragment F on Query { a }', validate: false, errors: ['Must provide an operation.'] },
    { name: 'a mutation starts at its own type', source: 'query Q { a } mutation M { a second first }', operationName: 'M', data: { a: 'A', second: '2', first: '1' } },
    { name: 'one event of a subscription starts at its own type', source: 'subscription { c }', data: { c: 'C' } },
    { name: 'a type definition is not executable', source: '{ a } type Extra { b: Int }', errors: ['The "Extra" definition is not executable. (1:7)'] },
    { name: 'a fragment that spreads itself comes to an end', source: '{ a ...F } fragment F on Query { b ...F }', validate: false, data: { a: 'A', b: 'B' } },
    { name: 'unknown fields are left out when nothing was validated', source: '{ a nothing { b } }', validate: false, data: { a: 'A' } },
    { name: 'unknown fragments are left out when nothing was validated', source: '{ a ...Missing ... on Nothing { b } }', validate: false, data: { a: 'A' } },
    { name: 'an argument takes its default', source: '{ pic }', data: { pic: 'Pic of 50' } },
    { name: 'a null argument is not its default', source: '{ pic(size: null) }', data: { pic: 'Pic of null' } },
    json('arguments that are not given are missing', '(b: 0, a: false)', '{"a":false,"b":0}'),
    json('a single value becomes a list', '(c: 7)', '{"c":[7]}'),
    json('input objects fill in their defaults', '(d: {z: {x: null}, y: HIGH})', '{"d":{"x":1,"y":["HIGH"],"z":{"x":null}}}'),
    json('whole numbers become floats and ids', '(f: 3, g: 4)', '{"f":3,"g":"4"}'),
    json('strings are decoded', '(h: """\n    two\n      lines\n  """)', '{"h":"two\\n  lines"}'),
    json('enum values are names', '(e: LOW)', '{"e":"LOW"}'),
    { name: 'a field asks for the data of its parent only', source: '{ deep { deeper { deep { a } } } }', data: { deep: { deeper: [{ deep: { a: 'deep' } }, null] } } },
    { name: 'the next mutation waits for the one before', skip: 'the data of a scenario never changes; ResolverTests of GraphQL.Tests hold the order' },
    { name: 'a resolver that is cancelled', skip: 'scenarios have no clock; GraphQLServerTests of GraphQL.Tests hold it' },
  ],
};

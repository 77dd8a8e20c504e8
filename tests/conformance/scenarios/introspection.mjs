const sdl = `
  """The harbour's tides."""
  schema { query: Query }
  scalar Date @specifiedBy(url: "https://example.org/date")
  interface Named { name: String }
  interface Place implements Named { name: String }
  "A place with water."
  type Bay implements Place & Named { name: String depth(unit: Unit = METRE, old: Int @deprecated): Float! deep: [[Int!]]! @deprecated(reason: "Use depth.") }
  type Pond implements Named { name: String }
  union Water = Bay | Pond
  enum Unit { METRE FOOT @deprecated }
  input Where { name: String = "a", near: Point, unit: Unit! = FOOT, was: Int @deprecated(reason: "gone") }
  input Point @oneOf { x: Int y: Int }
  type Query { water(where: Where): [Water!] on: Date }
  directive @tag(name: String!) repeatable on FIELD | QUERY
`;
const asks = (name, source, data) => ({ name, source: `{ ${source} }`, data });

export default {
  sdl,
  tests: [
    asks('__typename anywhere', '__typename', { __typename: 'Query' }),
    asks('the schema describes itself', '__schema { description queryType { name } mutationType { name } subscriptionType { name } }', { __schema: { description: "The harbour's tides.", queryType: { name: 'Query' }, mutationType: null, subscriptionType: null } }),
    asks('an unknown type is null', '__type(name: "Sea") { name }', { __type: null }),
    asks('an object type', '__type(name: "Bay") { kind name description interfaces { name } fields { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } }', { __type: { kind: 'OBJECT', name: 'Bay', description: 'A place with water.', interfaces: [{ name: 'Place' }, { name: 'Named' }], fields: [{ name: 'name' }, { name: 'depth' }], possibleTypes: null, enumValues: null, inputFields: null, ofType: null } }),
    asks('deprecated fields and arguments only when asked for', '__type(name: "Bay") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name defaultValue isDeprecated deprecationReason } } }', {
      __type: {
        fields: [
          { name: 'name', isDeprecated: false, deprecationReason: null, args: [] },
          { name: 'depth', isDeprecated: false, deprecationReason: null, args: [{ name: 'unit', defaultValue: 'METRE', isDeprecated: false, deprecationReason: null }, { name: 'old', defaultValue: null, isDeprecated: true, deprecationReason: 'No longer supported' }] },
          { name: 'deep', isDeprecated: true, deprecationReason: 'Use depth.', args: [] },
        ],
      },
    }),
    asks('wrapped types', '__type(name: "Bay") { fields(includeDeprecated: true) { type { kind name ofType { kind ofType { kind ofType { kind ofType { name } } } } } } }', {
      __type: {
        fields: [
          { type: { kind: 'SCALAR', name: 'String', ofType: null } },
          { type: { kind: 'NON_NULL', name: null, ofType: { kind: 'SCALAR', ofType: null } } },
          { type: { kind: 'NON_NULL', name: null, ofType: { kind: 'LIST', ofType: { kind: 'LIST', ofType: { kind: 'NON_NULL', ofType: { name: 'Int' } } } } } },
        ],
      },
    }),
    asks('interfaces and what implements them', 'named: __type(name: "Named") { kind interfaces { name } possibleTypes { name } } place: __type(name: "Place") { interfaces { name } possibleTypes { name } }', { named: { kind: 'INTERFACE', interfaces: [], possibleTypes: [{ name: 'Bay' }, { name: 'Pond' }] }, place: { interfaces: [{ name: 'Named' }], possibleTypes: [{ name: 'Bay' }] } }),
    asks('a union', '__type(name: "Water") { kind fields { name } interfaces { name } possibleTypes { name } }', { __type: { kind: 'UNION', fields: null, interfaces: null, possibleTypes: [{ name: 'Bay' }, { name: 'Pond' }] } }),
    asks('an enum', '__type(name: "Unit") { kind enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason } }', { __type: { kind: 'ENUM', enumValues: [{ name: 'METRE' }], all: [{ name: 'METRE', isDeprecated: false, deprecationReason: null }, { name: 'FOOT', isDeprecated: true, deprecationReason: 'No longer supported' }] } }),
    asks('a scalar with its specification', '__type(name: "Date") { kind specifiedByURL isOneOf } int: __type(name: "Int") { specifiedByURL }', { __type: { kind: 'SCALAR', specifiedByURL: 'https://example.org/date', isOneOf: null }, int: { specifiedByURL: null } }),
    asks('input objects', 'where: __type(name: "Where") { kind isOneOf inputFields { name defaultValue } all: inputFields(includeDeprecated: true) { name } } point: __type(name: "Point") { isOneOf }', { where: { kind: 'INPUT_OBJECT', isOneOf: false, inputFields: [{ name: 'name', defaultValue: '"a"' }, { name: 'near', defaultValue: null }, { name: 'unit', defaultValue: 'FOOT' }], all: [{ name: 'name' }, { name: 'near' }, { name: 'unit' }, { name: 'was' }] }, point: { isOneOf: true } }),
    asks('directives, the built-in ones too', '__schema { directives { name isRepeatable locations args { name type { kind } } } }', {
      __schema: {
        directives: [
          { name: 'tag', isRepeatable: true, locations: ['FIELD', 'QUERY'], args: [{ name: 'name', type: { kind: 'NON_NULL' } }] },
          { name: 'include', isRepeatable: false, locations: ['FIELD', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'], args: [{ name: 'if', type: { kind: 'NON_NULL' } }] },
          { name: 'skip', isRepeatable: false, locations: ['FIELD', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'], args: [{ name: 'if', type: { kind: 'NON_NULL' } }] },
          { name: 'deprecated', isRepeatable: false, locations: ['FIELD_DEFINITION', 'ARGUMENT_DEFINITION', 'INPUT_FIELD_DEFINITION', 'ENUM_VALUE'], args: [{ name: 'reason', type: { kind: 'NON_NULL' } }] },
          { name: 'specifiedBy', isRepeatable: false, locations: ['SCALAR'], args: [{ name: 'url', type: { kind: 'NON_NULL' } }] },
          { name: 'oneOf', isRepeatable: false, locations: ['INPUT_OBJECT'], args: [] },
        ],
      },
    }),
    { name: 'introspection nested without end', source: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }', errors: ['Maximum introspection depth exceeded (1:3)'] },
    { name: 'introspection below the root', source: '{ water { __schema { description } } }', errors: ['Cannot query field "__schema" on type "Water". (1:11)'] },
  ],
};

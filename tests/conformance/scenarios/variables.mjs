const sdl = `
  type Query {
    echo(i: Int, f: Float, s: String, b: Boolean, id: ID, list: [Int], must: [Int!]!= [1], in: In, kind: Kind, any: Any, pick: Pick): String @argumentsJson
    needs(s: String!): String @argumentsJson
  }
  input In { name: String! count: Int! = 3 kinds: [Kind!] inner: In }
  input Pick @oneOf { id: ID name: String }
  enum Kind { FERRY YACHT }
  scalar Any
`;
const echo = (name, type, argument, variables, expected, defaultValue = '') => ({
  name,
  source: `query ($v: ${type}${defaultValue}) { echo(${argument}: $v) }`,
  variables,
  data: { echo: expected },
});
const refused = (name, type, argument, variables, ...errors) => ({ name, source: `query ($v: ${type}) { echo(${argument}: $v) }`, variables, errors });

export default {
  sdl,
  tests: [
    echo('a variable that is given', 'Int', 'i', { v: 5 }, '{"i":5,"must":[1]}'),
    echo('a variable that is not given is no argument', 'Int', 'i', {}, '{"must":[1]}'),
    echo('a variable that is null', 'Int', 'i', { v: null }, '{"i":null,"must":[1]}'),
    echo('a default stands for what is not given', 'Int', 'i', {}, '{"i":9,"must":[1]}', ' = 9'),
    echo('a default does not stand for null', 'Int', 'i', { v: null }, '{"i":null,"must":[1]}', ' = 9'),
    echo('a whole number is a float', 'Float', 'f', { v: 5 }, '{"f":5,"must":[1]}'),
    echo('a whole number is an id', 'ID', 'id', { v: 5 }, '{"id":"5","must":[1]}'),
    echo('a number without a fraction is an int', 'Int', 'i', { v: 5.0 }, '{"i":5,"must":[1]}'),
    echo('a single value becomes a list', '[Int]', 'list', { v: 5 }, '{"list":[5],"must":[1]}'),
    echo('nulls in a list', '[Int]', 'list', { v: [1, null] }, '{"list":[1,null],"must":[1]}'),
    echo('an enum value comes as text', 'Kind', 'kind', { v: 'FERRY' }, '{"must":[1],"kind":"FERRY"}'),
    echo('an input object fills in its defaults', 'In', 'in', { v: { name: 'a', inner: { name: 'b', count: 0 } } }, '{"must":[1],"in":{"name":"a","count":3,"inner":{"name":"b","count":0}}}'),
    echo('a custom scalar takes anything', 'Any', 'any', { v: { a: [1, 'b', null] } }, '{"must":[1],"any":{"a":[1,"b",null]}}'),
    echo('exactly one field of a OneOf', 'Pick', 'pick', { v: { name: 'a' } }, '{"must":[1],"pick":{"name":"a"}}'),
    echo('variables beyond those declared are passed over', 'Int', 'i', { v: 1, other: 2 }, '{"i":1,"must":[1]}'),
    {
      name: 'a variable inside a list and an object',
      source: 'query ($n: Int, $s: String!) { echo(list: [1, $n], in: {name: $s, count: 1}) }',
      variables: { s: 'x' },
      data: { echo: '{"list":[1,null],"must":[1],"in":{"name":"x","count":1}}' },
    },
    {
      name: 'a missing variable in an object is a missing field',
      source: 'query ($k: [Kind!]) { echo(in: {name: "a", kinds: $k}) }',
      variables: {},
      data: { echo: '{"must":[1],"in":{"name":"a","count":3}}' },
    },
    {
      name: 'null for an argument with a default that may not be null',
      source: 'query ($v: [Int!]) { echo(must: $v) }',
      variables: { v: null },
      data: { echo: null },
      errors: ['Argument "must" of non-null type "[Int!]!" must not be null. (1:33) at echo'],
    },
    refused('a required variable that is not given', 'String!', 's', {}, 'Variable "$v" of required type "String!" was not provided. (1:8)'),
    refused('null for a required variable', 'String!', 's', { v: null }, 'Variable "$v" of non-null type "String!" must not be null. (1:8)'),
    refused('a fraction for an int', 'Int', 'i', { v: 1.5 }, 'Variable "$v" got invalid value 1.5; Int cannot represent non-integer value: 1.5 (1:8)'),
    refused('a number beyond 32 bits', 'Int', 'i', { v: 2147483648 }, 'Variable "$v" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648 (1:8)'),
    refused('text for a number', 'Float', 'f', { v: '1' }, 'Variable "$v" got invalid value "1"; Float cannot represent non numeric value: "1" (1:8)'),
    refused('a number for text', 'String', 's', { v: 1 }, 'Variable "$v" got invalid value 1; String cannot represent a non string value: 1 (1:8)'),
    refused('a null item that may not be', '[Int!]', 'list', { v: [1, null] }, 'Variable "$v" got invalid value null at "v[1]"; Expected non-nullable type "Int!" not to be null. (1:8)'),
    refused('an unknown enum value', 'Kind', 'kind', { v: 'FERY' }, 'Variable "$v" got invalid value "FERY"; Value "FERY" does not exist in "Kind" enum. Did you mean the enum value "FERRY"? (1:8)'),
    refused('a field that is missing deep inside', 'In', 'in', { v: { name: 'a', inner: {} } }, 'Variable "$v" got invalid value {} at "v.inner"; Field "name" of required type "String!" was not provided. (1:8)'),
    refused('an unknown field', 'In', 'in', { v: { name: 'a', cout: 1 } }, 'Variable "$v" got invalid value { name: "a", cout: 1 }; Field "cout" is not defined by type "In". Did you mean "count"? (1:8)'),
    refused('two fields of a OneOf', 'Pick', 'pick', { v: { id: 1, name: 'a' } }, 'Variable "$v" got invalid value { id: 1, name: "a" }; Exactly one key must be specified for OneOf type "Pick". (1:8)'),
    refused('null in a OneOf', 'Pick', 'pick', { v: { id: null } }, 'Variable "$v" got invalid value null at "v.id"; Field "id" must be non-null. (1:8)'),
    refused(
      'every mistake is told at once', 'In', 'in', { v: { count: 'x', kinds: [1] } },
      'Variable "$v" got invalid value { count: "x", kinds: [1] }; Field "name" of required type "String!" was not provided. (1:8)',
      'Variable "$v" got invalid value "x" at "v.count"; Int cannot represent non-integer value: "x" (1:8)',
      'Variable "$v" got invalid value 1 at "v.kinds[0]"; Enum "Kind" cannot represent non-string value: 1. (1:8)',
    ),
    { name: 'the nullable argument of a fragment', skip: 'arguments of fragments are a proposal, not part of the edition of September 2025' },
  ],
};

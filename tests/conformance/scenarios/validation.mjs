const sdl = `
  interface Animal { name(upper: Boolean): String }
  interface Swimmer implements Animal { name(upper: Boolean): String depth: Int }
  type Seal implements Swimmer & Animal { name(upper: Boolean): String depth: Int friends: [Animal] size: Float! }
  type Gull implements Animal { name(upper: Boolean): String wings: Int size: Int! mates: [Gull!]! }
  union Seen = Seal | Gull
  enum Weather { SUN RAIN }
  input Where { weather: Weather depth: Int! near: Point = {x: 0, y: 0} names: [String!] }
  input Point { x: Float! y: Float! }
  input Pick @oneOf { id: ID name: String }
  type Query { animal(where: Where, id: ID): Animal seal(id: ID!, first: Int = 1): Seal seen(pick: Pick): [Seen!] weather: Weather points(list: [[Int!]!]): Int }
  type Subscription { seen: Seen weather: Weather }
  directive @on repeatable on FIELD | QUERY
  directive @once on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
`;
const passes = (rule, name, source) => ({ name: `${rule}: ${name}`, action: 'validate', rules: [rule], source });
const fails = (rule, name, source, ...errors) => ({ ...passes(rule, name, source), errors });
const merging = (reason) => `Fields "x" conflict because ${reason}. Use different aliases on the fields to fetch both if this was intentional.`;

export default {
  sdl,
  tests: [
    fails('ExecutableDefinitions', 'types and schemas among operations', '{ weather }\ntype T { a: Int }\nextend type Seal { b: Int }\nschema { query: Query }', 'The "T" definition is not executable. (2:1)', 'The "Seal" definition is not executable. (3:1)', 'The schema definition is not executable. (4:1)'),
    fails('KnownOperationTypes', 'a kind the schema does not have', 'mutation { a }', 'The mutation operation is not supported by the schema. (1:1)'),
    passes('UniqueOperationNames', 'a fragment of the same name', 'query A { ...A } fragment A on Query { weather }'),
    fails('UniqueOperationNames', 'two kinds of one name', 'query A { weather } subscription A { weather }', 'There can be only one operation named "A". (1:7, 1:34)'),
    fails('LoneAnonymousOperation', 'one without a name beside a named one', '{ weather } query A { weather }', 'This anonymous operation must be the only defined operation. (1:1)'),
    passes('SingleFieldSubscriptions', 'the same field twice', 'subscription { weather ...F } fragment F on Subscription { weather }'),
    fails('SingleFieldSubscriptions', 'two fields', 'subscription S { weather seen { __typename } }', 'Subscription "S" must select only one top level field. (1:26)'),
    fails('SingleFieldSubscriptions', 'introspection', 'subscription { __typename }', 'Anonymous Subscription must not select an introspection top level field. (1:16)'),
    fails('SingleFieldSubscriptions', 'a condition', 'subscription { weather @skip(if: true) }', 'Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection. (1:24)'),
    passes('FieldsOnCorrectType', 'fields below an unknown type', 'fragment F on Whale { anything { at { all } } }'),
    fails('FieldsOnCorrectType', 'below an unknown field only that is told', '{ sael { nme } }', 'Cannot query field "sael" on type "Query". Did you mean "seal" or "seen"? (1:3)'),
    fails('FieldsOnCorrectType', 'a field of the objects but not of the interface', '{ animal { size } }', 'Cannot query field "size" on type "Animal". Did you mean to use an inline fragment on "Gull" or "Seal"? (1:12)'),
    fails('FieldsOnCorrectType', 'a field directly on a union', '{ seen { name } }', 'Cannot query field "name" on type "Seen". Did you mean to use an inline fragment on "Animal", "Swimmer", "Gull", or "Seal"? (1:10)'),
    passes('OverlappingFieldsCanBeMerged', 'different fields on types that exclude each other', '{ seen { ... on Seal { x: depth } ... on Gull { x: wings } } }'),
    passes('OverlappingFieldsCanBeMerged', 'equal arguments in another order', '{ x: seal(id: 1, first: 2) { name } x: seal(first: 2, id: 1) { size } }'),
    fails('OverlappingFieldsCanBeMerged', 'different fields of one name', '{ seal(id: 1) { x: name x: size } }', merging('"name" and "size" are different fields') + ' (1:17, 1:25)'),
    fails('OverlappingFieldsCanBeMerged', 'different arguments', '{ x: seal(id: 1) { name } x: seal(id: 2) { name } }', merging('they have differing arguments') + ' (1:3, 1:27)'),
    fails('OverlappingFieldsCanBeMerged', 'shapes that differ on types that exclude each other', '{ seen { ... on Seal { x: size } ... on Gull { x: size } } }', merging('they return conflicting types "Float!" and "Int!"') + ' (1:24, 1:48)'),
    fails('OverlappingFieldsCanBeMerged', 'a list against one', '{ seen { ... on Seal { x: friends { name } } ... on Gull { x: mates { name } } } }', merging('they return conflicting types "[Animal]" and "[Gull!]!"') + ' (1:24, 1:60)'),
    fails('OverlappingFieldsCanBeMerged', 'deep inside fragments', '{ seal(id: 1) { ...F ...G } } fragment F on Seal { friends { x: name } } fragment G on Seal { friends { x: __typename } }', 'Fields "friends" conflict because subfields "x" conflict because "name" and "__typename" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:52, 1:62, 1:95, 1:105)'),
    fails('ScalarLeafs', 'an object without a selection', '{ animal }', 'Field "animal" of type "Animal" must have a selection of subfields. Did you mean "animal { ... }"? (1:3)'),
    fails('ScalarLeafs', 'a selection on an enum', '{ weather { sun } }', 'Field "weather" must not have a selection since type "Weather" has no subfields. (1:11)'),
    passes('KnownArgumentNames', 'arguments of unknown fields', '{ whale(size: 1) { name } }'),
    fails('KnownArgumentNames', 'a misspelt one', '{ seal(di: 1) { name(uper: true) } }', 'Unknown argument "di" on field "Query.seal". Did you mean "id"? (1:8)', 'Unknown argument "uper" on field "Seal.name". Did you mean "upper"? (1:22)'),
    fails('KnownArgumentNames', 'one of a directive', '{ weather @skip(iff: true) }', 'Unknown argument "iff" on directive "@skip". Did you mean "if"? (1:17)'),
    fails('UniqueArgumentNames', 'one given twice', '{ seal(id: 1, first: 1, id: 2) { name } }', 'There can be only one argument named "id". (1:8, 1:25)'),
    passes('ProvidedRequiredArguments', 'a required one by variable', 'query ($id: ID!) { seal(id: $id) { name } }'),
    fails('ProvidedRequiredArguments', 'a missing one', '{ seal { name } weather @skip }', 'Field "seal" argument "id" of type "ID!" is required, but it was not provided. (1:3)', 'Directive "@skip" argument "if" of type "Boolean!" is required, but it was not provided. (1:25)'),
    fails('UniqueFragmentNames', 'two of one name', '{ ...F } fragment F on Query { weather } fragment F on Query { weather }', 'There can be only one fragment named "F". (1:19, 1:51)'),
    fails('KnownTypeNames', 'unknown types', 'query ($a: Wether) { ... on Sael { name } }', 'Unknown type "Wether". Did you mean "Weather" or "Where"? (1:12)', 'Unknown type "Sael". Did you mean "Seal" or "Seen"? (1:29)'),
    fails('FragmentsOnCompositeTypes', 'an enum and an input object', '{ ... on Weather { a } } fragment F on Where { depth }', 'Fragment cannot condition on non composite type "Weather". (1:10)', 'Fragment "F" cannot condition on non composite type "Where". (1:40)'),
    fails('NoUnusedFragments', 'used only by one that is not used', '{ weather } fragment F on Query { ...G } fragment G on Query { weather }', 'Fragment "F" is never used. (1:13)', 'Fragment "G" is never used. (1:42)'),
    fails('KnownFragmentNames', 'a spread of none', '{ ...Missing }', 'Unknown fragment "Missing". (1:6)'),
    passes('NoFragmentCycles', 'spread twice is no circle', 'fragment F on Seal { ...G ...G } fragment G on Seal { name }'),
    fails('NoFragmentCycles', 'a circle of three', 'fragment F on Seal { ...G } fragment G on Seal { ...H } fragment H on Seal { ...F }', 'Cannot spread fragment "F" within itself via "G", "H". (1:22, 1:50, 1:78)'),
    fails('NoFragmentCycles', 'itself', 'fragment F on Seal { friends { ...F } }', 'Cannot spread fragment "F" within itself. (1:32)'),
    passes('PossibleFragmentSpreads', 'an interface in a union that shares an object type', '{ seen { ... on Swimmer { depth } } }'),
    fails('PossibleFragmentSpreads', 'types that share no object type', 'fragment F on Gull { ... on Swimmer { depth } ...G } fragment G on Seal { name }', 'Fragment cannot be spread here as objects of type "Gull" can never be of type "Swimmer". (1:22)', 'Fragment "G" cannot be spread here as objects of type "Gull" can never be of type "Seal". (1:47)'),
    passes('ValuesOfCorrectType', 'a single value for a list of lists', '{ points(list: 1) }'),
    fails('ValuesOfCorrectType', 'values of the wrong kind', '{ animal(where: {weather: "SUN", depth: 1.5, names: [1, null]}, id: true) { name(upper: YES) } }', 'Enum "Weather" cannot represent non-enum value: "SUN". Did you mean the enum value "SUN"? (1:27)', 'Int cannot represent non-integer value: 1.5 (1:41)', 'String cannot represent a non string value: 1 (1:54)', 'Expected value of type "String!", found null. (1:57)', 'ID cannot represent a non-string and non-integer value: true (1:69)', 'Boolean cannot represent a non boolean value: YES (1:89)'),
    fails('ValuesOfCorrectType', 'two fields of a OneOf', '{ seen(pick: {id: 1, name: "a"}) { __typename } }', 'OneOf Input Object "Pick" must specify exactly one key. (1:14)'),
    fails('ValuesOfCorrectType', 'null in a OneOf', '{ seen(pick: {id: null}) { __typename } }', 'Field "Pick.id" must be non-null. (1:14)'),
    fails('KnownInputFieldNames', 'an unknown field', '{ animal(where: {depth: 1, weathr: SUN}) { name } }', 'Field "weathr" is not defined by type "Where". Did you mean "weather", "depth", or "near"? (1:28)'),
    fails('UniqueInputFieldNames', 'one given twice, in an untyped place too', '{ animal(nothing: {a: 1, a: 2}) { name } }', 'There can be only one input field named "a". (1:20, 1:26)'),
    fails('ProvidedRequiredInputFields', 'a missing one deep inside', '{ animal(where: {depth: 1, near: {x: 1}}) { name } }', 'Field "Point.y" of required type "Float!" was not provided. (1:34)'),
    fails('KnownDirectives', 'an unknown one', '{ weather @unknown }', 'Unknown directive "@unknown". (1:11)'),
    fails('DirectivesInValidLocations', 'one in the wrong place', 'query @once { ...F @on } fragment F on Query @once { weather }', 'Directive "@once" may not be used on QUERY. (1:7)', 'Directive "@on" may not be used on FRAGMENT_SPREAD. (1:20)', 'Directive "@once" may not be used on FRAGMENT_DEFINITION. (1:46)'),
    passes('UniqueDirectivesPerLocation', 'one that may repeat', '{ weather @on @on }'),
    fails('UniqueDirectivesPerLocation', 'one that may not', '{ weather @once @on @once }', 'The directive "@once" can only be used once at this location. (1:11, 1:21)'),
    fails('UniqueVariableNames', 'one declared twice', 'query ($a: Int, $a: ID) { weather }', 'There can be only one variable named "$a". (1:9, 1:18)'),
    fails('VariablesAreInputTypes', 'an interface and a union', 'query ($a: Animal, $b: [Seen!]!) { weather }', 'Variable "$a" cannot be non-input type "Animal". (1:12)', 'Variable "$b" cannot be non-input type "[Seen!]!". (1:24)'),
    fails('NoUndefinedVariables', 'in a fragment, for each operation', 'query A { ...F } query B($id: ID!) { ...F } fragment F on Query { seal(id: $id) { name } }', 'Variable "$id" is not defined by operation "A". (1:76, 1:1)'),
    fails('NoUnusedVariables', 'declared and never used', 'query A($a: Int, $b: ID) { animal(id: $b) { name } }', 'Variable "$a" is never used in operation "A". (1:9)'),
    passes('VariablesInAllowedPosition', 'a nullable one where a default stands in', 'query ($b: Int) { seal(id: 1, first: $b) { name } }'),
    fails('VariablesInAllowedPosition', 'a nullable one where none may be', 'query ($id: ID) { seal(id: $id) { name } }', 'Variable "$id" of type "ID" used in position expecting type "ID!". (1:8, 1:28)'),
    fails('VariablesInAllowedPosition', 'one against a list', 'query ($a: Int!) { points(list: [$a]) }', 'Variable "$a" of type "Int!" used in position expecting type "[Int!]!". (1:8, 1:34)'),
    fails('VariablesInAllowedPosition', 'a nullable one in a OneOf', 'query ($id: ID) { seen(pick: {id: $id}) { __typename } }', 'Variable "$id" is of type "ID" but must be non-nullable to be used for OneOf Input Object "Pick". (1:8, 1:35)'),
  ],
};

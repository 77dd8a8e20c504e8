const sdl = 'type Query { a: String b: String self: Query @resolveEmptyObject }';
const testData = { root: { a: 'A', b: 'B' } };
const gives = (name, source, data, variables) => ({ name, source, data, variables });

export default {
  sdl,
  testData,
  tests: [
    gives('included when true', '{ a b @include(if: true) }', { a: 'A', b: 'B' }),
    gives('not included when false', '{ a b @include(if: false) }', { a: 'A' }),
    gives('not skipped when false', '{ a b @skip(if: false) }', { a: 'A', b: 'B' }),
    gives('skipped when true', '{ a b @skip(if: true) }', { a: 'A' }),
    gives('both must let a field through', '{ a b @include(if: true) @skip(if: true) }', { a: 'A' }),
    gives('neither lets it through', '{ a b @include(if: false) @skip(if: false) }', { a: 'A' }),
    gives('a spread is left out', '{ a ...F @include(if: false) } fragment F on Query { b }', { a: 'A' }),
    gives('a spread left out once may stand again', '{ ...F @skip(if: true) ...F } fragment F on Query { b }', { b: 'B' }),
    gives('an inline fragment is left out', '{ a ... on Query @skip(if: true) { b } }', { a: 'A' }),
    gives('an inline fragment without a condition', '{ a ... @include(if: true) { b } }', { a: 'A', b: 'B' }),
    gives('an object without any field', '{ self { a @skip(if: true) } }', { self: {} }),
    gives('one of two fields of a name is left out', '{ a @skip(if: true) b a }', { b: 'B', a: 'A' }),
    gives('variables decide', 'query ($yes: Boolean!, $no: Boolean = false) { a @include(if: $yes) b @include(if: $no) }', { a: 'A' }, { yes: true }),
    gives('variables decide anew each time', 'query ($yes: Boolean!, $no: Boolean = false) { a @include(if: $yes) b @include(if: $no) }', { b: 'B' }, { yes: false, no: true }),
    {
      name: 'a null condition is refused',
      source: 'query ($v: Boolean = true) { a @include(if: $v) }',
      variables: { v: null },
      errors: ['Argument "if" of non-null type "Boolean!" must not be null. (1:45)'],
    },
    { name: 'a part that is sent later', source: '{ ... @defer { a } }', skip: '@defer is a proposal, not part of the edition of September 2025' },
    { name: 'a list that is sent bit by bit', source: '{ self @stream { a } }', skip: '@stream is a proposal, not part of the edition of September 2025' },
    { name: 'a field made non-null by the client', source: '{ a! }', skip: 'nullability chosen by clients is a proposal, not part of the edition of September 2025' },
  ],
};

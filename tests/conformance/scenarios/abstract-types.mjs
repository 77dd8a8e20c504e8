const sdl = `
  interface Named { name: String }
  interface Place implements Named { name: String district: String }
  type Museum implements Place & Named { name: String district: String rooms: Int }
  type Library implements Place & Named { name: String district: String books: Int }
  type Teacher implements Named { name: String teaches: [Place] }
  type Lamp { watts: Int }
  union Found = Museum | Teacher | Lamp
  type Query { place: Place named: Named found: [Found] places: [Place!] }
`;
const museum = { type: 'Museum', name: 'Sea', district: 'Zhongzheng', rooms: 4 };
const library = { type: 'Library', name: 'City', district: 'Renai', books: 9 };
const teacher = { type: 'Teacher', name: 'Lin', teaches: [{ $ref: 'museum' }, { $ref: 'library' }] };
const testData = {
  museum, library, teacher,
  root: { place: { $ref: 'museum' }, named: { $ref: 'teacher' }, found: [{ $ref: 'teacher' }, { type: 'Lamp', watts: 5 }, { $ref: 'museum' }], places: [{ $ref: 'museum' }, { $ref: 'library' }] },
};

export default {
  sdl,
  testData,
  tests: [
    { name: 'an interface gives the name of the object type', source: '{ place { __typename name } }', data: { place: { __typename: 'Museum', name: 'Sea' } } },
    { name: 'inline fragments choose by object type', source: '{ places { name ... on Museum { rooms } ... on Library { books } } }', data: { places: [{ name: 'Sea', rooms: 4 }, { name: 'City', books: 9 }] } },
    { name: 'an interface as a condition takes all that implement it', source: '{ found { ... on Named { name } } }', data: { found: [{ name: 'Lin' }, {}, { name: 'Sea' }] } },
    { name: 'a union as a condition inside an interface', source: '{ named { ... on Found { __typename ... on Teacher { name } } } }', data: { named: { __typename: 'Teacher', name: 'Lin' } } },
    { name: 'an interface of an interface narrows', source: '{ named { ... on Place { district } } place { ... on Named { name } } }', data: { named: {}, place: { name: 'Sea' } } },
    { name: 'named fragments on a union', source: '{ found { ...F } } fragment F on Found { __typename ... on Lamp { watts } }', data: { found: [{ __typename: 'Teacher' }, { __typename: 'Lamp', watts: 5 }, { __typename: 'Museum' }] } },
    { name: 'lists of abstract types inside abstract types', source: '{ named { ... on Teacher { teaches { name ... on Library { books } } } } }', data: { named: { teaches: [{ name: 'Sea' }, { name: 'City', books: 9 }] } } },
    {
      name: 'the same response name on different object types',
      source: '{ places { ... on Museum { size: rooms } ... on Library { size: books } } }',
      data: { places: [{ size: 4 }, { size: 9 }] },
    },
    {
      name: 'a value that names no type fails',
      source: '{ place { name } }',
      testData: { root: { place: { name: 'Sea' } } },
      data: { place: null },
      errors: ['Abstract type "Place" must resolve to an Object type at runtime for field "Query.place". (1:3) at place'],
    },
    {
      name: 'a value of a type that is not possible fails',
      source: '{ place { name } }',
      testData: { root: { place: teacher } },
      data: { place: null },
      errors: ['Runtime Object type "Teacher" is not a possible type for "Place". (1:3) at place'],
    },
    { name: 'unvalidated fields that a type does not have are left out', source: '{ places { name rooms } }', validate: false, data: { places: [{ name: 'Sea', rooms: 4 }, { name: 'City' }] } },
  ],
};

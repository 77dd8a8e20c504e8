const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));

// Documents that are large in one way each: what a hostile client would send. Gives [name, text] pairs.
export function* monsters() {
  for (const depth of [150, 5_000, 100_000]) {
    yield [`${depth} selection sets`, `${'{a'.repeat(depth)}${'}'.repeat(depth)}`];
    yield [`${depth} open selection sets`, '{a'.repeat(depth)];
    yield [`${depth} lists`, `{ a(b: ${'['.repeat(depth)}${']'.repeat(depth)}) }`];
    yield [`${depth} objects`, `{ a(b: ${'{c:'.repeat(depth)}1${'}'.repeat(depth)}) }`];
    yield [`${depth} list types`, `query ($a: ${'['.repeat(depth)}Int${']'.repeat(depth)}) { a }`];
    yield [`${depth} inline fragments`, `{ ${'... {'.repeat(depth)} version ${'}'.repeat(depth)} }`];
  }
  for (const count of [1_000, 100_000]) {
    yield [`${count} fields`, `{ ${'version '.repeat(count)}}`];
    yield [`${count} aliases`, `{ ${times(count, (i) => `a${i}: version`).join(' ')} }`];
    yield [`${count} directives`, `{ version ${'@skip(if: false) '.repeat(count)}}`];
    yield [`${count} unknown directives`, `{ version ${times(count, (i) => `@d${i}`).join(' ')} }`];
    yield [`${count} arguments`, `{ course(${times(count, (i) => `id: ${i}`).join(' ')}) { id } }`];
    yield [`${count} variables`, `query (${times(count, (i) => `$v${i}: Int`).join(' ')}) { version }`];
    yield [`${count} operations`, times(count, (i) => `query Q${i} { version }`).join(' ')];
    yield [`${count} operations without a name`, '{ version } '.repeat(count)];
    yield [`${count} equal fragments`, `{ ...F } ${'fragment F on Query { version } '.repeat(count)}`];
    yield [`${count} conflicts`, `{ ${times(count, (i) => `a: course(id: ${i}) { id }`).join(' ')} }`];
    yield [`${count} unknown fields`, `{ ${times(count, (i) => `versio${i}`).join(' ')} }`];
    yield [`${count} comments`, '# comment\n'.repeat(count)];
  }
  const chain = (count, body) => times(count, (i) => `fragment F${i} on Query { ${body(i)} }`).join(' ');
  yield ['a chain of fragments', `{ ...F0 } ${chain(1_000, (i) => `version ...F${i + 1}`)} fragment F1000 on Query { version }`];
  yield ['fragments that double', `{ ...F0 } ${chain(60, (i) => `...F${i + 1} ...F${i + 1}`)} fragment F60 on Query { version }`];
  yield ['fragments that double under fields', `{ course(id: 1) { ...F0 } } ${times(40, (i) => `fragment F${i} on Course { a: related { ...F${i + 1} } b: related { ...F${i + 1} } }`).join(' ')} fragment F40 on Course { id }`];
  yield ['a circle of fragments', `{ ...F0 } ${chain(300, (i) => `...F${(i + 1) % 300}`)}`];
  yield ['all fragments spread each other', `{ ...F0 } ${chain(60, () => times(60, (i) => `...F${i}`).join(' '))}`];
  yield ['overlapping fragments', `{ ${times(80, (i) => `...F${i}`).join(' ')} } ${chain(80, (i) => `a: courses(first: ${i}) { nodes { id } }`)}`];
  yield ['nested overlaps', `{ ${'courses { nodes { institution { courses { institution { '.repeat(6)}${'id id id '.repeat(100)}${'} } } } } '.repeat(6)}}`];
  yield ['introspection within introspection', `{ __schema { types { ${'fields { type { '.repeat(40)}name${' } }'.repeat(40)} } } }`];
  yield ['a megabyte of block string', `{ a(b: """${'   line\n\t  next \\""" \r\n'.repeat(50_000)}""") }`];
  yield ['a block string of blank lines', `{ a(b: """${'\n'.repeat(500_000)}""") }`];
  yield ['a block string that deepens', `{ a(b: """${times(1_500, (i) => ' '.repeat(i) + 'x').join('\n')}""") }`];
  yield ['a megabyte of string', `{ a(b: "${'\\u{1F600}x'.repeat(100_000)}") }`];
  yield ['a string without an end', `{ a(b: "${'x'.repeat(1_000_000)}`];
  yield ['a long name', `{ ${'n'.repeat(1_000_000)} }`];
  yield ['a long number', `{ grid(rows: ${'9'.repeat(100_000)}, weights: ${'1'.repeat(50_000)}.${'0'.repeat(50_000)}e${'9'.repeat(1_000)}) echo(any: ${'9'.repeat(100_000)}) }`];
  yield ['a long enum value', `{ search(text: "a", kinds: [${'COURS'.repeat(20_000)}]) { __typename } }`];
  yield ['a megabyte of spaces', ' ,\ufeff\t'.repeat(250_000)];
  yield ['a long line', `${' '.repeat(500_000)}{ a`];
  yield ['only halves of surrogate pairs', '\ud83d'.repeat(10_000)];
  yield ['only nulls', '\u0000'.repeat(10_000)];
  yield ['nothing', ''];
}

// Variables that are wrong in very many places. Gives [name, operation, variables] for schema.graphql.
export function* monstrousVariables() {
  const filters = 'query ($v: [CourseFilterInput!]) { courses(where: {and: $v}) { totalCount } }';
  yield ['a list of wrong enum values', 'query ($v: [SearchKind!]) { search(text: "a", kinds: $v) { __typename } }', { v: Array(100_000).fill('COURES') }];
  yield ['a list of objects with unknown fields', filters, { v: Array(50_000).fill({ titel: 1, mdoe: 2 }) }];
  yield ['an object of unknown fields', filters, { v: Object.fromEntries(times(50_000, (i) => [`titel${i}`, 1])) }];
  yield ['a text of a megabyte among unknown fields', filters, { v: { ...Object.fromEntries(times(60, (i) => [`titel${i}`, 1])), long: 'x'.repeat(1_000_000) } }];
  let deep = { title: 1 };
  for (let i = 0; i < 60; i++) deep = { and: [deep, { mode: 'NONE' }] };
  yield ['objects inside one another', filters, { v: deep }];
}

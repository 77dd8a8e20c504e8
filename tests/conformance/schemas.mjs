const BUILT_IN = ['Int', 'Float', 'String', 'Boolean', 'ID'];
const LOCATIONS = ['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT', 'VARIABLE_DEFINITION'];
const CONSTANTS = {
  Int: ['0', '7', '-12'],
  Float: ['1', '0.5', '-2e3', '1e21', '1e-7', '0.000001'],
  String: ['"陶藝"', '"a\\nb"', '""', '"""\n  two\n    lines\n"""'],
  Boolean: ['true', 'false'],
  ID: ['"c1"', '42'],
};
const ANYTHING = ['1', '-0.25', '12345678901234567890', '"x"', '{a: [1, {b: null}], B: 2}', '[ONE]', 'true'];
const TEXTS = ['"in a word"', '"""\nTwo lines,\n  one indented.\n"""', '""', '"quoted \\" and \\u0041"'];
const REASONS = ['', '(reason: "Use another.")', '(reason: "")'];

// Makes one random schema that is valid: interfaces that implement interfaces, unions, enums, input objects with
// defaults and @oneOf, nested lists and non-nulls, custom scalars and directives, deprecation, and extensions.
export class SchemaMaker {
  constructor(random) {
    this.random = random;
    this.lines = [];
  }

  make() {
    this.scalars = this.names('Scalar', 0, 3);
    this.enums = this.names('Enum', 1, 3);
    this.inputs = this.names('Input', 1, 4);
    this.interfaces = this.names('Interface', 1, 4);
    this.objects = this.names('Object', 2, 6);
    this.unions = this.names('Union', 0, 2);
    this.roots = { query: 'Query', mutation: this.maybe(0.6, 'Mutation'), subscription: this.maybe(0.6, 'Events') };
    this.outputs = [...BUILT_IN, ...this.scalars, ...this.enums, ...this.interfaces, ...this.objects, ...this.unions];
    this.fieldsOf = new Map();
    this.valuesOf = new Map();
    this.inputFieldsOf = new Map();
    this.superOf = new Map();

    this.scalars.forEach((name) => this.add(`scalar ${name}${this.maybe(0.5, ` @specifiedBy(url: "https://example.org/${name}")`) ?? ''}`));
    this.enums.forEach((name) => this.enum(name));
    this.inputs.forEach((name) => this.input(name));
    for (let i = this.random.below(3); i > 0; i--) this.directive(i);
    this.interfaces.forEach((name, i) => this.composite('interface', name, this.interfaces.slice(0, i)));
    this.objects.forEach((name, i) => this.composite('type', name, this.interfaces, this.interfaces.filter((_, j) => j % this.objects.length === i)));
    this.unions.forEach((name) => this.union(name));
    Object.values(this.roots).filter(Boolean).forEach((name) => this.composite('type', name, []));
    this.schemaBlock();
    return this.lines.join('\n');
  }

  maybe(probability, value) {
    return this.random.chance(probability) ? value : undefined;
  }

  names(prefix, least, most) {
    return Array.from({ length: least + this.random.below(most - least + 1) }, (_, i) => `${prefix}${i}`);
  }

  add(definition) {
    this.lines.push(this.random.chance(0.2) && !definition.startsWith('extend') ? `${this.random.pick(TEXTS)}\n${definition}` : definition);
  }

  describe() {
    return this.random.chance(0.1) ? `${this.random.pick(TEXTS)} ` : '';
  }

  deprecate() {
    return this.random.chance(0.12) ? ` @deprecated${this.random.pick(REASONS)}` : '';
  }

  // A definition, or the same in two parts.
  addMembers(head, members, open = ' {\n  ', separator = '\n  ', close = '\n}') {
    const cut = this.random.chance(0.25) && members.length > 1 ? 1 + this.random.below(members.length - 1) : members.length;
    this.add(`${head}${open}${members.slice(0, cut).join(separator)}${close}`);
    const [kind, name] = head.split(' ');
    if (cut < members.length) this.add(`extend ${kind} ${name}${open}${members.slice(cut).join(separator)}${close}`);
  }

  enum(name) {
    const values = Array.from({ length: 1 + this.random.below(5) }, (_, i) => `${this.random.pick('ABCDE')}${i}`);
    this.valuesOf.set(name, values);
    this.addMembers(`enum ${name}`, values.map((value) => `${this.describe()}${value}${this.deprecate()}`));
  }

  wrap(name, deepest = 3) {
    if (deepest === 0 || this.random.chance(0.55)) return this.random.chance(0.3) ? `${name}!` : name;
    return `[${this.wrap(name, deepest - 1)}]${this.random.chance(0.3) ? '!' : ''}`;
  }

  input(name) {
    const isOneOf = this.random.chance(0.25);
    const position = this.inputs.indexOf(name);
    const fields = [];
    const count = 1 + this.random.below(5);
    for (let i = 0; i < count; i++) {
      // The first field of a OneOf leads to no other input object, so that there is always a way to write a value.
      let type = this.wrap(this.random.pick(isOneOf && i === 0 ? BUILT_IN : [...BUILT_IN, ...this.scalars, ...this.enums, ...this.inputs]), 2);
      const named = type.replace(/[\[\]!]/g, '');
      // A chain of non-null input objects must not come back to where it began, and a default must be known already.
      if (isOneOf || this.inputs.indexOf(named) >= position) type = type.replace(/!/g, '');
      const value = !isOneOf && this.inputs.indexOf(named) < position && this.random.chance(0.3) ? this.constant(type) : undefined;
      const isRequired = type.endsWith('!') && value === undefined;
      fields.push({ name: `f${i}`, type, value, written: `${this.describe()}f${i}: ${type}${value === undefined ? '' : ` = ${value}`}${isRequired ? '' : this.deprecate()}` });
    }
    fields.isOneOf = isOneOf;
    this.inputFieldsOf.set(name, fields);
    this.addMembers(`input ${name}${isOneOf ? ' @oneOf' : ''}`, fields.map(({ written }) => written));
  }

  // A constant literal of an input type all of whose input objects are written already.
  constant(type, depth = 0) {
    const { random } = this;
    if (type.endsWith('!')) return this.constantNonNull(type.slice(0, -1), depth);
    return random.chance(0.1) ? 'null' : this.constantNonNull(type, depth);
  }

  constantNonNull(type, depth) {
    const { random } = this;
    if (type.startsWith('[')) {
      const item = type.slice(1, -1);
      if (!item.startsWith('[') && random.chance(0.15)) return this.constantNonNull(item.replace(/!$/, ''), depth + 1);
      return `[${Array.from({ length: random.below(3) }, () => this.constant(item, depth + 1)).join(', ')}]`;
    }
    if (this.valuesOf.has(type)) return random.pick(this.valuesOf.get(type));
    if (!this.inputFieldsOf.has(type)) return random.pick(CONSTANTS[type] ?? ANYTHING);
    const fields = this.inputFieldsOf.get(type);
    const given = fields.isOneOf
      ? [random.pick(fields.slice(0, 1))]
      : fields.filter((field) => (field.type.endsWith('!') && field.value === undefined) || (depth < 2 && this.isWritten(field.type) && random.chance(0.3)));
    return `{${given.map((field) => `${field.name}: ${fields.isOneOf ? this.constantNonNull(field.type, depth + 1) : this.constant(field.type, depth + 1)}`).join(', ')}}`;
  }

  isWritten(type) {
    const named = type.replace(/[\[\]!]/g, '');
    return !this.inputs.includes(named) || this.inputFieldsOf.has(named);
  }

  argument(name) {
    const type = this.wrap(this.random.pick([...BUILT_IN, ...this.scalars, ...this.enums, ...this.inputs]), 2);
    const value = this.random.chance(0.35) ? ` = ${this.constant(type)}` : '';
    return `${this.describe()}${name}: ${type}${value}${type.endsWith('!') && !value ? '' : this.deprecate()}`;
  }

  arguments() {
    const count = this.random.chance(0.5) ? 0 : 1 + this.random.below(3);
    return count ? `(${Array.from({ length: count }, (_, i) => this.argument(`a${i}`)).join(', ')})` : '';
  }

  directive(i) {
    const locations = LOCATIONS.filter(() => this.random.chance(0.5));
    if (!locations.length) locations.push('FIELD');
    this.add(`directive @custom${i}${this.arguments()}${this.random.chance(0.4) ? ' repeatable' : ''} on ${locations.join(' | ')}`);
  }

  composite(keyword, name, candidates, required = []) {
    const chosen = new Set([...required, ...candidates.filter(() => this.random.chance(0.3))]);
    for (const each of chosen) this.superOf.get(each).forEach((above) => chosen.add(above));
    this.superOf.set(name, chosen);
    const fields = new Map();
    for (const above of chosen) {
      for (const [field, inherited] of this.fieldsOf.get(above)) {
        const known = fields.get(field);
        if (!known || (inherited.type.endsWith('!') && !known.type.endsWith('!'))) fields.set(field, { ...inherited });
      }
    }
    for (const field of fields.values()) {
      // An implementation may promise more than its interface.
      if (!field.type.endsWith('!') && this.random.chance(0.15)) field.type += '!';
    }
    const count = (fields.size ? 0 : 1) + this.random.below(5);
    for (let i = 0; i < count; i++) fields.set(`${name.toLowerCase()}F${i}`, { type: this.wrap(this.random.pick(this.outputs)), args: this.arguments(), directives: this.deprecate() });
    if (keyword === 'type' && this.random.chance(0.4)) fields.set('name', fields.get('name') ?? { type: this.random.pick(['String', 'String!', 'Int', 'ID']), args: '', directives: '' });
    this.fieldsOf.set(name, fields);
    const implemented = chosen.size ? ` implements ${[...chosen].join(' & ')}` : '';
    this.addMembers(`${keyword} ${name}${implemented}`, [...fields].map(([field, { type, args, directives }]) => `${this.describe()}${field}${args}: ${type}${directives}`));
  }

  union(name) {
    const members = this.objects.filter(() => this.random.chance(0.5));
    if (!members.length) members.push(this.objects[0]);
    this.addMembers(`union ${name}`, members, ' = ', ' | ', '');
  }

  schemaBlock() {
    const written = Object.entries(this.roots).filter(([, name]) => name).map(([kind, name]) => `${kind}: ${name}`);
    this.addMembers('schema ', written);
  }
}

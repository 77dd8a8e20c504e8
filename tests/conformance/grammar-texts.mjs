const NAMES = ['a', 'id', 'title', 'query', 'fragment', 'type', 'extend', 'input', '_', '__typename', 'Query', 'Course', 'x9'];
// Names that some places refuse, and tokens that are none.
const ODD_NAMES = ['on', 'null', 'true', 'repeatable', 'implements'];
const BROKEN_STRINGS = ['"\\uD83D"', '"\\u{110000}"', '"unfinished'];
const NUMBERS = ['0', '-0', '7', '2147483648', '9'.repeat(400), '1e999999', '-1E-400', '0.0', '1.5e+3', '123456789012345678901234567890.5'];
const STRINGS = ['""', '"陶藝 😀"', '"\\u{1F600}\\uD83D\\uDE00\\n"', '"""a\n   b\n  c"""', '""" \\""" """', '"""\r\n\t\r\n"""'];
const LOCATIONS = ['QUERY', 'FIELD', 'OBJECT', 'ENUM_VALUE', 'VARIABLE_DEFINITION'];

// Makes texts by the productions of the specification's grammar (appendix C), without regard to any schema.
export class Grammar {
  constructor(random) {
    this.random = random;
    this.budget = 120;
  }

  document() {
    return this.many(1, 4, () => this.definition(), this.random.pick(['\n', ' ', ' # comment\n', '\r\n', ',,\ufeff']));
  }

  definition() {
    const { random } = this;
    if (random.chance(0.55)) return random.chance(0.3) ? this.selectionSet() : `${this.description()}${this.operationOrFragment()}`;
    const extend = random.chance(0.3) ? 'extend ' : this.description();
    return extend + this[random.pick(['schemaBlock', 'scalar', 'fieldsType', 'union', 'enumType', 'inputType', 'directiveDefinition'])]();
  }

  many(least, most, make, separator = ' ') {
    const count = this.budget-- > 0 ? least + this.random.below(most - least + 1) : least;
    return Array.from({ length: count }, make).join(separator);
  }

  name() {
    return this.random.pick(this.random.chance(0.004) ? ODD_NAMES : NAMES);
  }

  string() {
    return this.random.pick(this.random.chance(0.01) ? BROKEN_STRINGS : STRINGS);
  }

  description() {
    return this.random.chance(0.15) ? `${this.string()} ` : '';
  }

  operationOrFragment() {
    if (this.random.chance(0.3)) return `fragment ${this.name()} on ${this.name()}${this.directives()} ${this.selectionSet()}`;
    const variables = this.random.chance(0.4) ? `(${this.many(1, 3, () => `${this.description()}$${this.name()}: ${this.type()}${this.defaultValue()}${this.directives()}`)})` : '';
    return `${this.random.pick(['query', 'mutation', 'subscription'])} ${this.random.chance(0.6) ? this.name() : ''}${variables}${this.directives()} ${this.selectionSet()}`;
  }

  selectionSet() {
    return `{ ${this.many(1, 4, () => this.selection())} }`;
  }

  selection() {
    const { random } = this;
    const below = this.budget > 0 && random.chance(0.4) ? ` ${this.selectionSet()}` : '';
    if (random.chance(0.12)) return `...${this.name()}${this.directives()}`;
    if (random.chance(0.12)) return `...${random.chance(0.6) ? ` on ${this.name()}` : ''}${this.directives()} ${below || '{ id }'}`;
    return `${random.chance(0.2) ? `${this.name()}: ` : ''}${this.name()}${this.arguments()}${this.directives()}${below}`;
  }

  arguments() {
    return this.random.chance(0.25) ? `(${this.many(1, 3, () => `${this.name()}: ${this.value()}`)})` : '';
  }

  directives() {
    return this.random.chance(0.15) ? ` ${this.many(1, 2, () => `@${this.random.pick(['skip', 'include', 'tag', ...NAMES])}${this.arguments()}`)}` : '';
  }

  value() {
    const { random } = this;
    if (this.budget > 0 && random.chance(0.2)) return `[${this.many(0, 3, () => this.value())}]`;
    if (this.budget > 0 && random.chance(0.2)) return `{${this.many(0, 3, () => `${this.name()}: ${this.value()}`)}}`;
    return random.pick([() => random.pick(NUMBERS), () => this.string(), () => this.name(), () => `$${this.name()}`])();
  }

  defaultValue() {
    return this.random.chance(0.3) ? ` = ${this.value()}` : '';
  }

  type() {
    const { random } = this;
    const nullable = this.budget > 0 && random.chance(0.3) ? `[${this.type()}]` : random.pick(['Int', 'ID', 'Course', 'AskInput', this.name()]);
    return random.chance(0.3) ? `${nullable}!` : nullable;
  }

  block(make) {
    return this.random.chance(0.85) ? ` { ${this.many(1, 4, make)} }` : '';
  }

  inputValue() {
    return `${this.description()}${this.name()}: ${this.type()}${this.defaultValue()}${this.directives()}`;
  }

  schemaBlock() {
    return `schema${this.directives()}${this.block(() => `${this.random.pick(['query', 'mutation', 'subscription'])}: ${this.name()}`)}`;
  }

  scalar() {
    return `scalar ${this.name()}${this.directives()}`;
  }

  fieldsType() {
    const interfaces = this.random.chance(0.4) ? ` implements ${this.random.pick(['', '& '])}${this.many(1, 3, () => this.name(), ' & ')}` : '';
    const field = () => `${this.description()}${this.name()}${this.random.chance(0.3) ? `(${this.many(1, 3, () => this.inputValue())})` : ''}: ${this.type()}${this.directives()}`;
    return `${this.random.pick(['type', 'interface'])} ${this.name()}${interfaces}${this.directives()}${this.block(field)}`;
  }

  union() {
    return `union ${this.name()}${this.directives()} = ${this.random.pick(['', '| '])}${this.many(1, 3, () => this.name(), ' | ')}`;
  }

  enumType() {
    return `enum ${this.name()}${this.directives()}${this.block(() => `${this.description()}${this.name()}${this.directives()}`)}`;
  }

  inputType() {
    return `input ${this.name()}${this.directives()}${this.block(() => this.inputValue())}`;
  }

  directiveDefinition() {
    const args = this.random.chance(0.4) ? `(${this.many(1, 3, () => this.inputValue())})` : '';
    return `directive @${this.name()}${args}${this.random.chance(0.3) ? ' repeatable' : ''} on ${this.many(1, 3, () => this.random.chance(0.02) ? 'NOWHERE' : this.random.pick(LOCATIONS), ' | ')}`;
  }
}

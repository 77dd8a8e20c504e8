import { getNamedType, getNullableType, isCompositeType, isNonNullType, isObjectType, isAbstractType, isRequiredArgument, isUnionType } from 'graphql';
import { Literals } from './literals.mjs';

const DEEPEST = 4;
const DEEP_INTROSPECTION = '__type(name: "Course") { fields { type { interfaces { fields { name } } } } }';

// Makes one random document for a schema. With `mistakes` at 0 it is meant to be valid (fields may still fail to
// merge); above, every choice may go wrong in the way one of the specification's rules forbids. With `hasNewFeatures` it
// also holds what only the newest edition of the specification knows.
export class DocumentMaker {
  constructor(schema, random, mistakes, hasNewFeatures = false) {
    Object.assign(this, { schema, random, mistakes, hasNewFeatures });
    this.fragments = [];
    this.variables = new Map();
    this.aliases = 0;
    this.composites = Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type) && !type.name.startsWith('__'));
    this.literals = new Literals(random, mistakes, (type, isInOneOf) => this.variable(type, isInOneOf));
    this.constants = new Literals(random, mistakes, null);
  }

  make() {
    const { random } = this;
    const count = random.chance(0.85) ? 1 : 2 + random.below(2);
    const operations = Array.from({ length: count }, (_, i) => this.operation(i, count));
    // A fragment's body may add fragments to the list.
    for (let i = 0; i < this.fragments.length; i++) this.writeFragment(this.fragments[i], i);
    if (this.wrong(0.03)) operations.push(random.pick(['type Extra { a: Int }', 'scalar Extra', 'extend type Course { b: Int }', 'schema { query: Query }', 'type Extra @internal @tag(name: 1) { b(c: Int @unknown): Int @internal(a: 1) }', 'enum Extra @cached { ONE @deprecated TWO @skip(if: 1) }']));
    const texts = operations.map((operation) => (typeof operation === 'string' ? operation : this.finish(operation)));
    return [...texts, ...this.fragments.map((fragment) => fragment.text)].join(random.pick(['\n', '\n\n', ' # next\n']));
  }

  wrong(probability) {
    return this.random.chance(this.mistakes * probability);
  }

  operation(index, count) {
    const { random } = this;
    const kind = random.pick(['query', 'query', 'query', 'mutation', 'subscription'].filter((each) => this.schema.getRootType(each)));
    const root = this.schema.getRootType(kind);
    let name = count > 1 || random.chance(0.5) ? `Operation${index}` : '';
    if (this.wrong(0.05)) name = random.pick(['', 'Operation0']);
    const scope = this.open();
    const selections = kind === 'subscription' ? this.subscriptionRoot(root) : this.selectionSet(root, 0);
    const directives = this.directives(kind.toUpperCase());
    return { kind, name, directives, selections, scope };
  }

  // Conditions on the root of a subscription are forbidden since the edition of September 2025.
  subscriptionRoot(root) {
    const fields = [this.field(root, 0, this.hasNewFeatures && this.wrong(0.5))];
    if (this.wrong(0.2)) fields.push(this.field(root, 0, false));
    if (this.wrong(0.1)) fields.push('__typename');
    return `{ ${this.random.chance(0.3) ? `... on ${root.name} { ${fields.join(' ')} }` : fields.join(' ')} }`;
  }

  // Variables and spreads are noted where they are used, so that each operation can declare what it reaches.
  open() {
    this.scope = { variables: new Set(), spreads: new Set() };
    return this.scope;
  }

  finish({ kind, name, directives, selections, scope }) {
    const used = new Set(scope.variables);
    const reached = new Set(scope.spreads);
    for (const spread of reached) {
      const fragment = this.fragments.find((candidate) => candidate.name === spread);
      fragment?.scope.variables.forEach((variable) => used.add(variable));
      fragment?.scope.spreads.forEach((next) => reached.add(next));
    }
    let declared = [...used].filter(() => !this.wrong(0.08)).map((variable) => this.variables.get(variable));
    if (this.wrong(0.06)) declared.push('$spare: Int');
    if (this.wrong(0.03)) declared.push(this.random.pick(['$odd: Course', '$odd: [Nothing!]', '$odd: CourseFilter']));
    if (declared.length && this.wrong(0.04)) declared.push(declared[0]);
    const variables = declared.length ? `(${declared.join(', ')})` : '';
    const isShort = kind === 'query' && !name && !variables && !directives;
    return isShort ? selections : `${this.description()}${kind} ${name}${variables}${directives} ${selections}`;
  }

  description() {
    return this.hasNewFeatures && this.random.chance(0.2) ? `${this.random.pick(['"in short"', '"""\n  at\n    length\n"""'])} ` : '';
  }

  variable(type, isInOneOf) {
    const known = [...this.variables.keys()];
    if (known.length && this.wrong(0.3)) return this.use(this.random.pick(known));
    const name = `v${known.length}`;
    let written = isInOneOf && !isNonNullType(type) && !this.wrong(0.2) ? `${type}!` : `${type}`;
    if (!written.endsWith('!') && this.random.chance(0.3)) written += '!';
    else if (this.wrong(0.15)) written = this.random.pick(['Int', 'String!', '[ID]', `${getNullableType(type)}`]);
    let value = '';
    if (!written.endsWith('!') || this.random.chance(0.2)) {
      if (this.random.chance(0.3) || this.wrong(0.2)) value = ` = ${this.constants.writeNullable(getNullableType(type), 2)}`;
    }
    this.variables.set(name, `${this.description()}$${name}: ${written}${value}${this.directives('VARIABLE_DEFINITION')}`);
    return this.use(name);
  }

  use(name) {
    this.scope.variables.add(name);
    return `$${name}`;
  }

  selectionSet(type, depth) {
    const { random } = this;
    const selections = Array.from({ length: 1 + random.below(4) }, () => this.selection(type, depth));
    if (selections.length && random.chance(0.1)) selections.push(random.pick(selections));
    return `{${random.pick([' ', '\n  '])}${selections.join(random.pick([' ', ', ', '\n  ']))} }`;
  }

  selection(type, depth) {
    const { random } = this;
    if (depth < DEEPEST && random.chance(isAbstractType(type) ? 0.45 : 0.12)) {
      const condition = this.condition(type);
      if (random.chance(0.5)) return `...${this.spread(condition)}${this.directives('FRAGMENT_SPREAD')}`;
      const on = condition === type && random.chance(0.5) ? '' : ` on ${condition.name}`;
      const shown = on && this.wrong(0.06) ? ` on ${random.pick(['Nothing', 'Mode', 'Point', 'Guides'])}` : on;
      return `...${shown}${this.directives('INLINE_FRAGMENT')} ${this.selectionSet(condition, depth + 1)}`;
    }
    return this.field(type, depth, true);
  }

  // A type some object could have besides the given one.
  condition(type) {
    if (this.wrong(0.15)) return this.random.pick(this.composites);
    const objects = isObjectType(type) ? [type] : this.schema.getPossibleTypes(type);
    const object = this.random.pick(objects);
    return this.random.pick([type, object, object, ...object.getInterfaces()]);
  }

  spread(condition) {
    if (this.wrong(0.05)) return 'Missing';
    const later = this.fragments.filter((f, i) => f.condition === condition && (i > (this.current ?? -1) || this.wrong(0.3)));
    let fragment = later.length && this.random.chance(0.5) ? this.random.pick(later) : null;
    if (!fragment && this.fragments.length > 6) fragment = later[0];
    if (!fragment) {
      fragment = { name: `Fragment${this.fragments.length}`, condition };
      this.fragments.push(fragment);
    }
    this.scope.spreads.add(fragment.name);
    return fragment.name;
  }

  writeFragment(fragment, index) {
    this.current = index;
    fragment.scope = this.open();
    if (this.wrong(0.05)) this.scope.spreads.add(fragment.name);
    const self = this.scope.spreads.has(fragment.name) ? ` ...${fragment.name}` : '';
    const selections = this.selectionSet(fragment.condition, this.fragments.length > 6 ? DEEPEST : 2).replace(/ }$/, `${self} }`);
    const name = this.wrong(0.04) ? 'Fragment0' : this.wrong(0.04) ? 'Unused' : fragment.name;
    const on = this.wrong(0.04) ? this.random.pick(['Nothing', 'Any', 'AskInput', 'Corse']) : fragment.condition.name;
    fragment.text = `${this.description()}fragment ${name} on ${on}${this.directives('FRAGMENT_DEFINITION')} ${selections}`;
  }

  field(type, depth, hasConditions) {
    const { random } = this;
    if (this.wrong(0.05)) return random.pick(['nothing', 'titel', 'feee', 'text', 'corses(first: 1) { id }', 'fee { a }', '__schema { description }', 'alias: id', DEEP_INTROSPECTION]);
    if (isUnionType(type) || random.chance(0.06)) return '__typename';
    const fields = Object.values(type.getFields()).filter((f) => depth < DEEPEST || !isCompositeType(getNamedType(f.type)));
    if (!fields.length) return '__typename';
    const field = random.pick(fields);
    const args = this.fieldArguments(field);
    let alias = args && !this.wrong(0.2) ? `a${this.aliases++}: ` : '';
    if (this.wrong(0.1)) alias = random.pick(['id: ', 'title: ', 'mode: ', 'same: ']);
    const named = getNamedType(field.type);
    let below = isCompositeType(named) ? ` ${this.selectionSet(named, depth + 1)}` : '';
    if (this.wrong(0.04)) below = below ? '' : ' { id }';
    return `${alias}${field.name}${args}${this.directives('FIELD', hasConditions)}${below}`;
  }

  fieldArguments(field) {
    const given = field.args
      .filter((arg) => (isRequiredArgument(arg) ? !this.wrong(0.05) : this.random.chance(0.4)))
      .map((arg) => `${arg.name}: ${this.literals.write(arg.type)}`);
    if (this.wrong(0.04)) given.push(this.random.pick(['frist: 1', 'wher: {}', 'other: $undefined']));
    if (given.length && this.wrong(0.04)) given.push(given[0]);
    return given.length ? `(${given.join(', ')})` : '';
  }

  directives(location, hasConditions = true) {
    const { random } = this;
    if (!random.chance(0.08) && !this.wrong(0.05)) return '';
    const isSelection = ['FIELD', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'].includes(location) && hasConditions;
    const fitting = this.schema.getDirectives().filter((directive) =>
      directive.locations.includes(location) && (isSelection || !['skip', 'include'].includes(directive.name)));
    const chosen = [];
    if (fitting.length) chosen.push(this.directive(random.pick(fitting), location));
    if (this.wrong(0.3)) chosen.push(this.directive(random.pick(this.misplaced(isSelection)), location));
    if (this.wrong(0.15)) chosen.push('@unknown');
    if (chosen.length && this.wrong(0.2)) chosen.push(chosen[0]);
    return chosen.map((directive) => ` ${directive}`).join('');
  }

  // Conditions stay off a subscription's root, and a null reason is new to the edition of September 2025.
  misplaced(isSelection) {
    return this.schema.getDirectives().filter(({ name }) => this.hasNewFeatures || (name !== 'deprecated' && (isSelection || !['skip', 'include'].includes(name))));
  }

  directive(definition, location) {
    const values = location === 'VARIABLE_DEFINITION' ? this.constants : this.literals;
    const given = definition.args
      .filter((arg) => (isRequiredArgument(arg) ? !this.wrong(0.1) : this.random.chance(0.5)))
      .map((arg) => `${arg.name}: ${values.write(arg.type)}`);
    if (this.wrong(0.1)) given.push('nane: 1');
    return `@${definition.name}${given.length ? `(${given.join(' ')})` : ''}`;
  }
}

const TOKEN = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|[A-Za-z_]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\.\.|[\s\S]/g;
const STRAY = ['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '=', '|', '&', '...', '..', '"', '"""', '\\', '0', '01', '1.', '1e', '-', 'on', 'query', 'fragment', 'null', 'true', 'extend', '#', ',', '\u00e9', '\u{1f600}', '\t', '\ufeff', '"\\u{1F600}"', '"\\uD83D"', '"\\x"', '%', '?'];

// Breaks a document's text in one to three places.
export function damage(text, random) {
  const tokens = text.match(TOKEN);
  for (let left = 1 + random.below(3); left > 0; left--) {
    const at = random.below(tokens.length);
    switch (random.below(4)) {
      case 0: tokens.splice(at, 1); break;
      case 1: tokens.splice(at, 0, random.pick(STRAY)); break;
      case 2: tokens[at] = random.pick(STRAY); break;
      default: tokens.splice(at, 0, tokens[at]);
    }
    if (!tokens.length) tokens.push(' ');
  }
  return tokens.join('');
}

import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';

const WRONG = ['1', '-2.5', '"text"', 'true', 'null', 'WORD', '[]', '[1, "a"]', '{}', '{a: 1}', '99999999999', '"""block\n  text"""', '[[null]]'];
const SCALARS = {
  Int: ['0', '7', '-12', '2147483647'],
  Float: ['1', '0.5', '-2e3'],
  String: ['"陶藝"', '"a\\nb"', '""', '"""\n  two\n  lines\n"""'],
  Boolean: ['true', 'false'],
  ID: ['"c1"', '42'],
  Date: ['"2026-03-05"', '5'],
  Any: ['1', '"x"', '{a: [1, {b: null}]}', '[ONE]'],
};

// Writes literals of an input type, now and then a wrong one, and asks `variable(type, isInOneOf)` for variables.
export class Literals {
  constructor(random, mistakes, variable) {
    Object.assign(this, { random, mistakes, variable });
  }

  write(type, depth = 0, isInOneOf = false) {
    const { random } = this;
    if (random.chance(this.mistakes * 0.06)) return random.pick(WRONG);
    if (this.variable && random.chance(0.2)) return this.variable(type, isInOneOf);
    if (isNonNullType(type)) return this.writeNullable(type.ofType, depth);
    if (!isInOneOf && random.chance(0.05)) return 'null';
    return this.writeNullable(type, depth);
  }

  writeNullable(type, depth) {
    const { random } = this;
    if (isListType(type)) return this.list(type, depth);
    if (isInputObjectType(type)) return this.object(type, depth);
    if (isEnumType(type)) {
      if (random.chance(this.mistakes * 0.1)) return random.pick(['ONLIN', 'PUBLIK', '"ASC"', 'onsite']);
      return random.pick(type.getValues()).name;
    }
    return random.pick(SCALARS[type.name] ?? SCALARS.Any);
  }

  list(type, depth) {
    if (this.random.chance(0.15)) return this.writeNullable(getNullableType(type.ofType), depth + 1);
    const items = Array.from({ length: this.random.below(4) }, () => this.write(type.ofType, depth + 1));
    return `[${items.join(this.random.pick([', ', ' ', ',\n ']))}]`;
  }

  object(type, depth) {
    const { random } = this;
    let fields = Object.values(type.getFields());
    if (type.isOneOf) {
      if (!random.chance(this.mistakes * 0.3)) fields = [random.pick(fields)];
    } else {
      fields = fields.filter((field) =>
        isRequiredInputField(field) ? !random.chance(this.mistakes * 0.05) : random.chance(depth > 2 ? 0.1 : 0.4));
    }
    const isNulled = type.isOneOf && random.chance(this.mistakes * 0.1);
    const members = fields.map((field) => `${field.name}: ${isNulled ? 'null' : this.write(field.type, depth + 1, type.isOneOf)}`);
    if (random.chance(this.mistakes * 0.05)) members.push(random.pick(['titel: 1', 'nothing: null', 'x: {y: 1}']));
    if (members.length && random.chance(this.mistakes * 0.04)) members.push(random.pick(members));
    if (random.chance(0.3)) members.reverse();
    return `{${members.join(', ')}}`;
  }
}

// What changed between two schemas, and whether the changelog says so.
import {
  buildSchema, DangerousChangeType, findBreakingChanges, findDangerousChanges, isEnumType, isInputObjectType, isInterfaceType, isObjectType,
} from 'graphql16';

// They are additions like any other: an operation that does not know them goes on as before.
const HARMLESS = [DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED, DangerousChangeType.OPTIONAL_ARG_ADDED];

/**
 * Holds a served schema against the released one.
 * @param {string} released SDL of the schema that clients were promised.
 * @param {string} served SDL of the schema as it is.
 * @param {string} changelog Markdown; only its section "Unreleased" speaks of changes since the release.
 * @returns {{ declared: string[], undeclared: string[], dangerous: string[] }} Each entry is a line for people:
 *   declared and undeclared are breaking changes and additions, dangerous ones may surprise a client but break no operation.
 */
export function compare(released, served, changelog) {
  const [before, after] = [buildSchema(released), buildSchema(served)];
  const unreleased = sectionOf(changelog, 'Unreleased');
  const named = namesIn(unreleased);
  const result = {
    declared: [],
    undeclared: [],
    dangerous: findDangerousChanges(before, after).filter(change => !HARMLESS.includes(change.type)).map(change => change.description),
  };
  for (const { description } of findBreakingChanges(before, after)) {
    const line = `Breaking: ${description}`;
    (unreleased.includes(`- ${line}`) ? result.declared : result.undeclared).push(line);
  }
  for (const coordinate of additions(before, after))
    (named.some(name => name.test(coordinate)) ? result.declared : result.undeclared).push(`Added \`${coordinate}\``);
  return result;
}

/** The text under a heading of the second level; empty where there is none. */
function sectionOf(markdown, heading) {
  const [, ...sections] = markdown.split(/^## /m);
  return sections.find(section => section.split('\n', 1)[0].trim() === heading) ?? '';
}

/** What a text names in `code`. A star stands for any part of a name; `.id` belongs to the type named last before it. */
function namesIn(markdown) {
  let type = '';
  return [...markdown.matchAll(/`([\w.*():]+)`/g)].map(([, name]) => {
    if (!name.startsWith('.'))
      type = name.split('.')[0];
    const whole = name.startsWith('.') ? type + name : name;
    return new RegExp(`^${whole.replace(/[.()]/g, '\\$&').replaceAll('*', '\\w*')}$`);
  });
}

/** Coordinates of what is new, each without what lies in it: a type, a member of an older type, an argument of an older field. */
function additions(before, after) {
  return Object.values(after.getTypeMap()).flatMap(type => {
    const old = before.getType(type.name);
    if (!old)
      return [type.name];
    const known = new Set(membersOf(old));
    const isNew = member => !known.has(member);
    return membersOf(type).filter(member => isNew(member) && !(member.includes('(') && isNew(member.split('(')[0])));
  });
}

function membersOf(type) {
  if (isEnumType(type))
    return type.getValues().map(value => `${type.name}.${value.name}`);
  if (isInputObjectType(type))
    return Object.keys(type.getFields()).map(field => `${type.name}.${field}`);
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap(field => [
      `${type.name}.${field.name}`,
      ...field.args.map(argument => `${type.name}.${field.name}(${argument.name}:)`),
    ]);
  return [];
}

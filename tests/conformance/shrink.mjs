import { parse, print, visit } from 'graphql';

const REMOVABLE = new Set([
  'Field', 'FragmentSpread', 'InlineFragment', 'Argument', 'Directive', 'VariableDefinition', 'ObjectField', 'OperationDefinition',
  'FragmentDefinition', 'FieldDefinition', 'InputValueDefinition', 'EnumValueDefinition', 'ObjectTypeDefinition', 'ObjectTypeExtension',
  'InterfaceTypeDefinition', 'InterfaceTypeExtension', 'UnionTypeDefinition', 'UnionTypeExtension', 'EnumTypeDefinition',
  'EnumTypeExtension', 'InputObjectTypeDefinition', 'InputObjectTypeExtension', 'ScalarTypeDefinition', 'DirectiveDefinition',
  'SchemaExtension', 'NamedType',
]);

// Takes pieces out of a document for as long as it still shows the fault: one pass removes every piece it can.
// Pieces whose removal makes the document nonsense are put back, because the fault then differs.
export async function shrink(text, stillFails, longestMs = 5000) {
  const end = Date.now() + longestMs;
  let smallest = print(parse(text));
  for (let piece = 0, total = Infinity; piece < total && Date.now() < end; ) {
    const document = parse(smallest);
    let seen = 0;
    let shorter = smallest;
    try {
      shorter = print(visit(document, {
        enter(node) {
          if (REMOVABLE.has(node.kind) && seen++ === piece) return null;
        },
      }));
      parse(shorter);
    } catch {
      shorter = smallest;
    }
    total = seen;
    if (shorter !== smallest && (await stillFails(shorter))) smallest = shorter;
    else piece++;
  }
  return smallest;
}

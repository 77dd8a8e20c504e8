using System.Collections.Immutable;
using System.Text;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>The state of one printing: the text so far and how far it is indented.</summary>
internal sealed partial class SyntaxWriter
{
    private const int WidestLine = 80;

    private readonly StringBuilder _text = new();
    private int _indent;

    public override string ToString() => _text.ToString();

    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteDocument(document);
                break;
            case NameNode name:
                _text.Append(name.Value);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case TypeSystemDefinitionNode definition:
                WriteTypeSystemDefinition(definition);
                break;
            case MemberDefinitionNode member:
                WriteMember(member);
                break;
            default:
                WriteExecutable(node);
                break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Length; i++)
        {
            if (i > 0)
                _text.Append("\n\n");
            Write(document.Definitions[i]);
        }
    }

    private void WriteExecutable(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteDescription(fragment.Description);
                _text.Append("fragment ").Append(fragment.Name.Value);
                _text.Append(" on ").Append(fragment.TypeCondition.Name.Value);
                WriteDirectives(fragment.Directives);
                WriteSelectionSet(fragment.SelectionSet);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SelectionSetNode selectionSet:
                WriteBlock(selectionSet.Selections);
                break;
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode inline:
                _text.Append(inline.TypeCondition is null ? "..." : $"... on {inline.TypeCondition.Name.Value}");
                WriteDirectives(inline.Directives);
                WriteSelectionSet(inline.SelectionSet);
                break;
            case DirectiveNode directive:
                _text.Append('@').Append(directive.Name.Value);
                WriteArguments(directive.Arguments);
                break;
            case ArgumentNode argument:
                _text.Append(argument.Name.Value).Append(": ");
                WriteValue(argument.Value);
                break;
            case ObjectFieldNode field:
                _text.Append(field.Name.Value).Append(": ");
                WriteValue(field.Value);
                break;
            case OperationTypeDefinitionNode operationType:
                _text.Append(Keyword(operationType.Operation)).Append(": ").Append(operationType.Type.Name.Value);
                break;
            default:
                throw new InvalidOperationException($"The printer does not know the node type {node.GetType().Name}.");
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        var isShorthand = operation is
        {
            Operation: OperationKind.Query, Name: null, Description: null, Variables: [], Directives: [],
        };
        if (isShorthand)
        {
            WriteBlock(operation.SelectionSet.Selections);
            return;
        }
        WriteDescription(operation.Description);
        _text.Append(Keyword(operation.Operation));
        if (operation.Name is not null)
            _text.Append(' ').Append(operation.Name.Value);
        else if (operation.Variables.Length > 0)
            _text.Append(' ');
        WriteInParentheses(operation.Variables, operation.Variables.Any(variable => variable.Description is not null));
        WriteDirectives(operation.Directives);
        WriteSelectionSet(operation.SelectionSet);
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        _text.Append('$').Append(variable.Variable.Name.Value).Append(": ");
        WriteType(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteField(FieldNode field)
    {
        if (field.Alias is not null)
            _text.Append(field.Alias.Value).Append(": ");
        _text.Append(field.Name.Value);
        WriteArguments(field.Arguments);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
            WriteSelectionSet(field.SelectionSet);
    }

    private void WriteSelectionSet(SelectionSetNode selectionSet)
    {
        _text.Append(' ');
        WriteBlock(selectionSet.Selections);
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            Write(directive);
        }
    }

    private void WriteArguments(ImmutableArray<ArgumentNode> arguments) =>
        WriteInParentheses(arguments, onLines: false);

    /// <summary>Writes items on one line, or each on its own where asked for or where the line would be too wide.</summary>
    private void WriteInParentheses<T>(ImmutableArray<T> items, bool onLines)
        where T : SyntaxNode
    {
        if (items.Length == 0)
            return;
        var start = _text.Length;
        if (!onLines)
        {
            _text.Append('(');
            WriteSeparated(items);
            _text.Append(')');
            if (CurrentLineLength() <= WidestLine)
                return;
            _text.Length = start;
        }
        _text.Append('(');
        WriteLines(items);
        _text.Append(')');
    }

    private void WriteSeparated<T>(ImmutableArray<T> items)
        where T : SyntaxNode
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
                _text.Append(", ");
            Write(items[i]);
        }
    }

    private void WriteBlock<T>(ImmutableArray<T> items)
        where T : SyntaxNode
    {
        _text.Append('{');
        WriteLines(items);
        _text.Append('}');
    }

    private void WriteLines<T>(ImmutableArray<T> items)
        where T : SyntaxNode
    {
        _indent++;
        foreach (var item in items)
        {
            NewLine();
            Write(item);
        }
        _indent--;
        NewLine();
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _indent);

    private int CurrentLineLength()
    {
        var length = 0;
        while (length < _text.Length && length <= WidestLine && _text[_text.Length - 1 - length] != '\n')
            length++;
        return length;
    }

    private static string Keyword(OperationKind operation) => operation switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}

using System.Collections.Immutable;

namespace LearningAdvisor.GraphQL.Language;

/// <content>Values, types and descriptions.</content>
internal sealed partial class SyntaxWriter
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                _text.Append(number.Value);
                break;
            case FloatValueNode number:
                _text.Append(number.Value);
                break;
            case StringValueNode text:
                WriteString(text.Value, text.IsBlock);
                break;
            case BooleanValueNode flag:
                _text.Append(flag.Value ? "true" : "false");
                break;
            case NullValueNode:
                _text.Append("null");
                break;
            case EnumValueNode name:
                _text.Append(name.Value);
                break;
            case ListValueNode list:
                _text.Append('[');
                WriteSeparated(list.Values);
                _text.Append(']');
                break;
            case ObjectValueNode { Fields: [] }:
                _text.Append("{}");
                break;
            case ObjectValueNode fields:
                _text.Append("{ ");
                WriteSeparated(fields.Fields);
                _text.Append(" }");
                break;
        }
    }

    private void WriteString(string value, bool asBlock)
    {
        // Blank lines stay empty: trailing indentation would be taken off by the reader anyway.
        var indentation = "\n" + new string(' ', 2 * _indent);
        var printed = Printer.PrintString(value, asBlock);
        _text.Append(printed.Replace("\n", indentation).Replace(indentation + "\n", "\n\n"));
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                _text.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                _text.Append('[');
                WriteType(list.ItemType);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.NullableType);
                _text.Append('!');
                break;
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null)
            return;
        WriteString(description.Value, description.IsBlock);
        NewLine();
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is null)
            return;
        _text.Append(" = ");
        WriteValue(value);
    }
}

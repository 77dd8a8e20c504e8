using System.Text;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Tests.Language;

/// <summary>A document as nested node types and values, without places and string notation, to compare two trees.</summary>
internal sealed class SyntaxShape : SyntaxWalker
{
    private readonly StringBuilder _shape = new();

    public static string Of(SyntaxNode node)
    {
        var shape = new SyntaxShape();
        shape.Walk(node);
        return shape._shape.ToString();
    }

    protected override bool Enter(SyntaxNode node)
    {
        _shape.Append('(').Append(node.GetType().Name).Append(node switch
        {
            NameNode name => $" {name.Value}",
            IntValueNode number => $" {number.Value}",
            FloatValueNode number => $" {number.Value}",
            StringValueNode text => $" {text.Value.Length}:{text.Value}",
            BooleanValueNode flag => $" {flag.Value}",
            EnumValueNode value => $" {value.Value}",
            OperationDefinitionNode operation => $" {operation.Operation}",
            OperationTypeDefinitionNode root => $" {root.Operation}",
            DirectiveDefinitionNode directive => $" {directive.IsRepeatable}",
            TypeSystemDefinitionNode definition => $" {definition.IsExtension}",
            _ => "",
        });
        return true;
    }

    protected override void Leave(SyntaxNode node) => _shape.Append(')');
}

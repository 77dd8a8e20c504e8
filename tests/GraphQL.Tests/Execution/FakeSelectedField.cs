using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Tests.Execution;

/// <summary>A field selected without arguments and without anything below it, to call a resolver directly.</summary>
internal sealed class FakeSelectedField(ObjectType parentType, Field selected) : ISelectedField, ISelection
{
    public Field Field => selected;

    public ObjectType ParentType => parentType;

    public string ResponseName => selected.Name;

    public IReadOnlyList<FieldNode> Nodes => [];

    public ISelection Selection => this;

    public IReadOnlyCollection<string> FieldNames => [];

    public static ResolveContext Context(
        Schema schema, ObjectType parentType, Field field, object? parent, InputObject? arguments = null)
    {
        var document = Parser.Parse("{ a }");
        var request = new RequestContext { Schema = schema, Document = document, Operation = document.Operations[0] };
        return new ResolveContext(
            request, new FakeSelectedField(parentType, field), parent, arguments ?? InputObject.Empty, path: null);
    }

    public bool Selects(string fieldName) => false;

    public ISelection Below(string fieldName) => this;
}

using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>The specification's rules for type systems: roots, directives, names, fields, unions, enums.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System, each kind's "Type Validation".</remarks>
internal sealed partial class SchemaValidator(Schema schema)
{
    private readonly List<GraphQLError> _errors = [];

    public IReadOnlyList<GraphQLError> Check()
    {
        CheckRoots();
        foreach (var directive in schema.Directives)
            CheckDirective(directive);
        foreach (var type in schema.Types)
        {
            if (!Introspection.IntrospectionTypes.Contains(type))
                CheckType(type);
        }
        return _errors;
    }

    private void CheckRoots()
    {
        if (schema.Roots.Query is null)
            Report("Query root type must be provided.");
        CheckRoot("Query", "", schema.Roots.Query);
        CheckRoot("Mutation", " if provided", schema.Roots.Mutation);
        CheckRoot("Subscription", " if provided", schema.Roots.Subscription);

        var shared = new[] { schema.Query, schema.Mutation, schema.Subscription }
            .OfType<ObjectType>().GroupBy(type => type).Where(group => group.Count() > 1);
        foreach (var group in shared)
            Report($"All root types must be different, but \"{group.Key}\" is given for more than one.", [.. group.Key.Definitions]);
    }

    private void CheckRoot(string operation, string ifProvided, NamedType? type)
    {
        if (type is not (null or ObjectType))
            Report($"{operation} root type must be Object type{ifProvided}, it cannot be {type}.", [.. type.Definitions]);
    }

    private void CheckDirective(DirectiveDefinition directive)
    {
        CheckName(directive.Name, directive.Definition);
        if (directive.Locations.Count == 0)
            Report($"Directive {directive} must include 1 or more locations.", directive.Definition);
        foreach (var argument in directive.Arguments)
            CheckArgument(argument, directive.ToString(), argument.Definition);
        CheckNoDuplicates(directive.Arguments,
            name => $"Argument \"{directive}({name}:)\" can only be defined once.", directive.Definition);
    }

    private void CheckType(NamedType type)
    {
        CheckName(type.Name, [.. type.Definitions]);
        switch (type)
        {
            case FieldsType fieldsType:
                CheckFields(fieldsType);
                CheckInterfaces(fieldsType);
                break;
            case UnionType union:
                CheckUnion(union);
                break;
            case EnumType enumType:
                CheckEnum(enumType);
                break;
            case InputObjectType inputObject:
                CheckInputObject(inputObject);
                break;
        }
    }

    private void CheckFields(FieldsType type)
    {
        if (type.Fields.Count == 0)
            Report($"Type {type} must define one or more fields.", [.. type.Definitions]);
        CheckNoDuplicates(type.Fields, name => $"Field \"{type}.{name}\" can only be defined once.", [.. type.Definitions]);
        foreach (var field in type.Fields)
        {
            CheckName(field.Name, field.Definition);
            if (!field.Type.IsOutput)
                Report($"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.", field.Definition?.Type);
            if (new object?[] { field.Read, field.Resolve, field.ResolveBatch }.Count(resolver => resolver is not null) > 1)
                Report($"Field {type}.{field.Name} must have at most one of Read, Resolve and ResolveBatch.", field.Definition);
            foreach (var argument in field.Arguments)
                CheckArgument(argument, $"{type}.{field.Name}", argument.Definition?.Type);
            CheckNoDuplicates(field.Arguments,
                name => $"Argument \"{type}.{field.Name}({name}:)\" can only be defined once.", field.Definition);
        }
    }

    private void CheckArgument(InputValue argument, string owner, SyntaxNode? typePlace)
    {
        CheckName(argument.Name, argument.Definition);
        var place = $"{owner}({argument.Name}:)";
        if (!argument.Type.IsInput)
            Report($"The type of {place} must be Input Type but got: {argument.Type}.", typePlace);
        else
            CheckDefault(argument, place);
        if (argument is { IsRequired: true, DeprecationReason: not null })
            Report($"Required argument {place} cannot be deprecated.", Deprecation(argument), argument.Definition?.Type);
    }

    private void CheckDefault(InputValue input, string place)
    {
        try
        {
            _ = input.CoercedDefault;
        }
        catch (InvalidOperationException)
        {
            Report(
                $"The default value of {place} must be a value of type {input.Type} that does not contain itself, but got: {input.DefaultValue}.",
                input.Definition?.DefaultValue);
        }
    }

    private void CheckUnion(UnionType union)
    {
        // Members of a wrong kind have been reported and left out; a union of nothing else has members all the same.
        if (union.Members.Count == 0 && union.Definitions.OfType<UnionTypeDefinitionNode>().All(node => node.Members.IsEmpty))
            Report($"Union type {union} must define one or more member types.", [.. union.Definitions]);
        foreach (var twice in union.Members.GroupBy(member => member).Where(group => group.Count() > 1))
            Report($"Union type {union} can only include type {twice.Key} once.", [.. MemberNodes(union, twice.Key)]);
    }

    private void CheckEnum(EnumType type)
    {
        if (type.Values.Count == 0)
            Report($"Enum type {type} must define one or more values.", [.. type.Definitions]);
        CheckNoDuplicates(type.Values, name => $"Enum value \"{type}.{name}\" can only be defined once.", [.. type.Definitions]);
        foreach (var value in type.Values)
        {
            CheckName(value.Name, value.Definition);
            if (value.Name is "true" or "false" or "null")
                Report($"Enum type {type} cannot include value: {value.Name}.", value.Definition);
        }
    }

    private void CheckName(string name, params SyntaxNode?[] nodes)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            Report($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.", nodes);
        else if (name.Length == 0 || !Characters.IsNameStart(name[0]) || !name.All(Characters.IsNameContinue))
            Report($"Name \"{name}\" must match [_A-Za-z][_0-9A-Za-z]*.", nodes);
    }

    private void CheckNoDuplicates<T>(NamedList<T> members, Func<string, string> message, params SyntaxNode?[] nodes)
        where T : class, INamed
    {
        foreach (var twice in members.GroupBy(member => member.Name).Where(group => group.Count() > 1))
            Report(message(twice.Key), nodes);
    }

    private static DirectiveNode? Deprecation(InputValue input) =>
        input.Definition?.Directives.FirstOrDefault(directive => directive.Name.Value == Directives.Deprecated.Name);

    private static IEnumerable<SyntaxNode> MemberNodes(UnionType union, NamedType member) =>
        union.Definitions.OfType<UnionTypeDefinitionNode>()
            .SelectMany(definition => definition.Members)
            .Where(node => node.Name.Value == member.Name);

    private void Report(string message, params SyntaxNode?[] nodes) =>
        _errors.Add(GraphQLError.At(message, nodes.OfType<SyntaxNode>().ToArray()));
}

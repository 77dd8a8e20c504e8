namespace LearningAdvisor.GraphQL.Language;

/// <summary>Where a directive may stand.</summary>
/// <remarks>https://spec.graphql.org/September2025/#DirectiveLocation</remarks>
public enum DirectiveLocation
{
#pragma warning disable CS1591 // the names say what the grammar says
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
#pragma warning restore CS1591
}

/// <summary>The locations as documents write them, for example <c>FIELD_DEFINITION</c>.</summary>
public static class DirectiveLocations
{
    private static readonly Dictionary<string, DirectiveLocation> ByName =
        Enum.GetValues<DirectiveLocation>().ToDictionary(Name);

    /// <summary>A location's name in capitals, words joined by an underscore.</summary>
    public static string Name(DirectiveLocation location) =>
        string.Concat(location.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{c}")).ToUpperInvariant();

    /// <summary>Finds a location by its name; case matters.</summary>
    public static bool TryParse(string name, out DirectiveLocation location) => ByName.TryGetValue(name, out location);
}

using System.Collections.Frozen;
using LearningAdvisor.GraphQL.Introspection;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>All types and directives of a service, and the types its operations start at. Never changes.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema</remarks>
public sealed class Schema
{
    private static readonly IReadOnlyList<ObjectType> NoTypes = [];

    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly Dictionary<NamedType, List<ObjectType>> _possibleTypes = [];
    private readonly Dictionary<InterfaceType, List<InterfaceType>> _implementingInterfaces = [];
    private readonly Lazy<IReadOnlyList<GraphQLError>> _errors;

    /// <summary>Makes a schema of everything that can be reached from its root types.</summary>
    /// <param name="query">Where queries start; required in a valid schema.</param>
    /// <param name="mutation">Where mutations start, or null.</param>
    /// <param name="subscription">Where subscriptions start, or null.</param>
    /// <param name="types">Types that only an interface leads to, in the order to list them.</param>
    /// <param name="directives">Directives besides the built-in ones.</param>
    /// <param name="description">What the service offers, in Markdown.</param>
    /// <exception cref="GraphQLException">Two different types have one name.</exception>
    public Schema(
        ObjectType? query,
        ObjectType? mutation = null,
        ObjectType? subscription = null,
        IEnumerable<NamedType>? types = null,
        IEnumerable<DirectiveDefinition>? directives = null,
        string? description = null)
        : this(new RootTypes(query, mutation, subscription), types ?? [], directives ?? [], description)
    {
    }

    internal Schema(
        RootTypes roots, IEnumerable<NamedType> types, IEnumerable<DirectiveDefinition> directives, string? description)
    {
        Roots = roots;
        Description = description;
        var own = directives.ToList();
        Directives = new NamedList<DirectiveDefinition>(
            [.. own, .. TypeSystem.Directives.BuiltIn.Where(builtIn => own.All(d => d.Name != builtIn.Name))]);

        var reachable = new ReachableTypes();
        reachable.AddInOrder([.. types]);
        foreach (var root in new[] { roots.Query, roots.Mutation, roots.Subscription }.OfType<NamedType>())
            reachable.Add(root);
        foreach (var directive in Directives)
            reachable.AddArguments(directive.Arguments);
        reachable.Add(IntrospectionTypes.Schema);

        Types = reachable.Types;
        _types = ByName(Types);
        RecordPossibleTypes();
        _errors = new Lazy<IReadOnlyList<GraphQLError>>(() => new SchemaValidator(this).Check());
    }

    /// <summary>Where queries start.</summary>
    public ObjectType? Query => Roots.Query as ObjectType;

    /// <summary>Where mutations start.</summary>
    public ObjectType? Mutation => Roots.Mutation as ObjectType;

    /// <summary>Where subscriptions start.</summary>
    public ObjectType? Subscription => Roots.Subscription as ObjectType;

    /// <summary>What the service offers, in Markdown.</summary>
    public string? Description { get; }

    /// <summary>Every named type, introspection's and the scalars in use included, in the order they were reached.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>Every directive: the schema's own, then the built-in ones it does not define itself.</summary>
    public NamedList<DirectiveDefinition> Directives { get; }

    /// <summary>The roots as the document names them, be they object types or not.</summary>
    internal RootTypes Roots { get; }

    /// <summary>The type of that name, or null.</summary>
    public NamedType? Type(string name) => _types.GetValueOrDefault(name);

    /// <summary>The type a document writes, or null when its named type is unknown.</summary>
    public GraphQLType? TypeOf(TypeNode node) => node switch
    {
        NamedTypeNode named => Type(named.Name.Value),
        ListTypeNode list => TypeOf(list.ItemType)?.List,
        NonNullTypeNode nonNull => TypeOf(nonNull.NullableType)?.NonNull,
        _ => null,
    };

    /// <summary>Where operations of a kind start, or null when the schema does not support them.</summary>
    public ObjectType? RootType(OperationKind operation) => operation switch
    {
        OperationKind.Query => Query,
        OperationKind.Mutation => Mutation,
        _ => Subscription,
    };

    /// <summary>A field of a composite type, meta fields included, or null.</summary>
    public Field? FieldOf(NamedType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (name == MetaFields.TypeName.Name)
                return parent.IsComposite ? MetaFields.TypeName : null;
            if (parent == Query && name == MetaFields.Schema.Name)
                return MetaFields.Schema;
            if (parent == Query && name == MetaFields.Type.Name)
                return MetaFields.Type;
        }
        return (parent as FieldsType)?.Fields.Find(name);
    }

    /// <summary>
    /// The object types a value of a composite type can have: the members of a union, the types that implement an
    /// interface, an object type itself.
    /// </summary>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) => type is ObjectType self
        ? [self]
        : _possibleTypes.TryGetValue(type, out var possible) ? possible : NoTypes;

    /// <summary>The interfaces that implement an interface.</summary>
    public IReadOnlyList<InterfaceType> ImplementingInterfaces(InterfaceType type) =>
        _implementingInterfaces.TryGetValue(type, out var interfaces) ? interfaces : [];

    /// <summary>Whether every value of the first type is one of the second: equal, less nullable, or more concrete.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#IsSubType()</remarks>
    public bool IsSubtype(GraphQLType type, GraphQLType of)
    {
        if (type == of)
            return true;
        if (of is NonNullType nonNull)
            return type is NonNullType && IsSubtype(type.Nullable, nonNull.Nullable);
        if (type is NonNullType)
            return IsSubtype(type.Nullable, of);
        if (of is ListType list)
            return type is ListType inner && IsSubtype(inner.ItemType, list.ItemType);
        return type switch
        {
            ObjectType objectType => of.IsAbstract && PossibleTypes((NamedType)of).Contains(objectType),
            InterfaceType inner => of is InterfaceType outer && ImplementingInterfaces(outer).Contains(inner),
            _ => false,
        };
    }

    /// <summary>Whether some object type is possible for both composite types.</summary>
    public bool Overlap(NamedType one, NamedType other) =>
        one == other || PossibleTypes(one).Intersect(PossibleTypes(other)).Any();

    /// <summary>Checks the schema against the specification's rules for type systems; the result is kept.</summary>
    /// <returns>One error for each broken rule; empty for a valid schema.</returns>
    public IReadOnlyList<GraphQLError> Validate() => _errors.Value;

    private static FrozenDictionary<string, NamedType> ByName(IReadOnlyList<NamedType> types)
    {
        var twice = types.GroupBy(type => type.Name).Where(group => group.Count() > 1).ToList();
        if (twice.Count > 0)
            throw new GraphQLException([.. twice.Select(group => new GraphQLError(
                $"Schema must contain uniquely named types but contains multiple types named \"{group.Key}\"."))]);
        return types.ToFrozenDictionary(type => type.Name);
    }

    private void RecordPossibleTypes()
    {
        foreach (var type in Types)
        {
            if (type is UnionType union)
                _possibleTypes[union] = [.. union.Members.Distinct()];
            if (type is not FieldsType implementer)
                continue;
            foreach (var implemented in implementer.Interfaces.Distinct())
            {
                if (implementer is ObjectType objectType)
                    ListOf(_possibleTypes, implemented).Add(objectType);
                else if (implementer is InterfaceType inner)
                    ListOf(_implementingInterfaces, implemented).Add(inner);
            }
        }
    }

    private static List<TValue> ListOf<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}

/// <summary>The root types as written; a wrong one may be no object type.</summary>
internal sealed record RootTypes(NamedType? Query, NamedType? Mutation, NamedType? Subscription);

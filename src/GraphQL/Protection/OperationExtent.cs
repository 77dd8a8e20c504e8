using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>How large an operation, or a part of one, is with its fragments written out.</summary>
internal readonly record struct OperationExtent
{
    // Fragments that spread each other twice over and over would count beyond any number.
    private const long Most = int.MaxValue;

    /// <summary>Most fields inside one another, without what is below introspection.</summary>
    public int Depth { get; init; }

    /// <summary>All fields.</summary>
    public long Fields { get; init; }

    /// <summary>The fields that stand in the selection set itself, not inside others.</summary>
    public long OwnFields { get; init; }

    /// <summary>Fields with an alias.</summary>
    public long Aliases { get; init; }

    /// <summary>Spreads of fragments, and inline fragments.</summary>
    public long Spreads { get; init; }

    /// <summary>All directives.</summary>
    public long Directives { get; init; }

    /// <summary>Most directives at one place.</summary>
    public int DirectivesAtOnePlace { get; init; }

    /// <summary>How often a selection set writes the response name that it writes most often.</summary>
    public int Repeats { get; init; }

    /// <summary>Most introspection lists inside one another.</summary>
    public int IntrospectionLists { get; init; }

    /// <summary>The first field that asks for introspection.</summary>
    public FieldNode? Introspection { get; init; }

    /// <summary>The extent of two parts side by side.</summary>
    public static OperationExtent operator +(OperationExtent one, OperationExtent other) => new()
    {
        Depth = Math.Max(one.Depth, other.Depth),
        Fields = Math.Min(Most, one.Fields + other.Fields),
        OwnFields = Math.Min(Most, one.OwnFields + other.OwnFields),
        Aliases = Math.Min(Most, one.Aliases + other.Aliases),
        Spreads = Math.Min(Most, one.Spreads + other.Spreads),
        Directives = Math.Min(Most, one.Directives + other.Directives),
        DirectivesAtOnePlace = Math.Max(one.DirectivesAtOnePlace, other.DirectivesAtOnePlace),
        Repeats = Math.Max(one.Repeats, other.Repeats),
        IntrospectionLists = Math.Max(one.IntrospectionLists, other.IntrospectionLists),
        Introspection = one.Introspection ?? other.Introspection,
    };
}

using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.Api.Schema.Reading;

/// <summary>What a read is given. Texts, numbers, days and times are values; everything else, and where values stand, is its shape.</summary>
/// <remarks>Reads of one shape differ only in the values of the statement's parameters.</remarks>
internal sealed record Given
{
    /// <summary>The slots of <see cref="Today"/> and <see cref="Take"/>, which come first and which not every query uses.</summary>
    public const int OwnSlots = 2;

    /// <summary>A coerced filter input; null = none.</summary>
    public InputObject? Where { get; init; }

    /// <summary>Today in Asia/Taipei; a value.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Most rows; a value.</summary>
    public int Take { get; init; }

    /// <summary>Names the order of the rows; part of the shape.</summary>
    public string Order { get; init; } = "";

    /// <summary>Whether the rows are counted from the end; part of the shape.</summary>
    public bool Backward { get; init; }

    /// <summary>The values of the cursor that rows come after, a key of the order each; null = none.</summary>
    public IReadOnlyList<object?>? After { get; init; }

    /// <summary>The values of the cursor that rows come before; null = none.</summary>
    public IReadOnlyList<object?>? Before { get; init; }

    /// <summary>Keys of rows or of their parents; null = none.</summary>
    public IReadOnlyList<object?>? Keys { get; init; }

    /// <summary>Whether both differ at most in values.</summary>
    public bool HasShapeOf(Given other) =>
        Backward == other.Backward
        && Order == other.Order
        && Shape.AreSame(Where, other.Where)
        && Shape.AreSame(After, other.After)
        && Shape.AreSame(Before, other.Before)
        && Shape.AreSame(Keys, other.Keys);

    /// <summary>The values in the order of their slots.</summary>
    public List<object> Values()
    {
        var values = new List<object>(8) { Today, Take };
        Shape.AddValues(Where, values);
        Shape.AddValues(After, values);
        Shape.AddValues(Before, values);
        Shape.AddValues(Keys, values);
        return values;
    }

    /// <summary>The same shape with made-up values, no two alike.</summary>
    /// <param name="set">0 or 1; the sets have no value in common.</param>
    public Given WithMarks(int set)
    {
        var marks = new Marks(set);
        return this with
        {
            Today = (DateOnly)marks.Next(Today),
            Take = (int)marks.Next(Take),
            Where = (InputObject?)Shape.Map(Where, marks.Next),
            After = (IReadOnlyList<object?>?)Shape.Map(After, marks.Next),
            Before = (IReadOnlyList<object?>?)Shape.Map(Before, marks.Next),
            Keys = (IReadOnlyList<object?>?)Shape.Map(Keys, marks.Next),
        };
    }
}

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>A position in the response, as a chain from the inside out, so that siblings share what is above them.</summary>
public sealed class ResponsePath
{
    private readonly string? _name;
    private readonly int _index;

    private ResponsePath(ResponsePath? above, string? name, int index)
    {
        Above = above;
        _name = name;
        _index = index;
    }

    /// <summary>The position of the surrounding value; null at a root field.</summary>
    public ResponsePath? Above { get; }

    /// <summary>The position of a field below a position; of a root field when that is null.</summary>
    public static ResponsePath Field(ResponsePath? above, string responseName) => new(above, responseName, 0);

    /// <summary>The position of an item of the list at this position.</summary>
    /// <param name="index">From 0.</param>
    public ResponsePath Item(int index) => new(this, null, index);

    /// <summary>Response names (string) and list indices (int) from the outside in, as errors hold them.</summary>
    public IReadOnlyList<object> ToList()
    {
        var segments = new List<object>();
        for (var at = this; at is not null; at = at.Above)
            segments.Add(at._name is null ? at._index : at._name);
        segments.Reverse();
        return segments;
    }
}

using LearningAdvisor.GraphQL.Execution.Completion;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>One selected field of an operation, as resolvers see it; the same for all its parents.</summary>
public interface ISelectedField
{
    /// <summary>The field's definition.</summary>
    Field Field { get; }

    /// <summary>The object type it is selected on.</summary>
    ObjectType ParentType { get; }

    /// <summary>The name in the response.</summary>
    string ResponseName { get; }

    /// <summary>The places that select it, at least one; errors point at all of them.</summary>
    IReadOnlyList<FieldNode> Nodes { get; }

    /// <summary>What is selected below it.</summary>
    ISelection Selection { get; }
}

/// <summary>
/// The fields selected at one place, over all fragments and possible types, without those that
/// <c>@skip</c> and <c>@include</c> take out. For look-ahead: what to load, what to count.
/// </summary>
public interface ISelection
{
    /// <summary>The distinct names of the selected fields as the schema has them, in document order.</summary>
    IReadOnlyCollection<string> FieldNames { get; }

    /// <summary>Whether the field is selected, under any response name.</summary>
    bool Selects(string fieldName);

    /// <summary>What is selected below the field, over all its response names; empty when it is not selected.</summary>
    ISelection Below(string fieldName);
}

/// <summary>What a resolver is told about its call.</summary>
public sealed class ResolveContext
{
    private readonly object? _parent;
    private readonly ResultNode? _container;
    private readonly int _slot;
    private ResponsePath? _path;

    /// <summary>Tells a resolver about a call that no operation makes, as tests do.</summary>
    /// <param name="request">What all resolvers of the operation share.</param>
    /// <param name="selectedField">The field being resolved.</param>
    /// <param name="parent">The value the field is selected on; the root value for root fields.</param>
    /// <param name="arguments">The coerced arguments; one that was not given and has no default is missing.</param>
    /// <param name="path">Where the value goes in the response; null stands for the field at the root.</param>
    public ResolveContext(
        RequestContext request, ISelectedField selectedField, object? parent, InputObject arguments, ResponsePath? path)
    {
        Request = request;
        SelectedField = selectedField;
        Arguments = arguments;
        _parent = parent;
        _path = path;
    }

    internal ResolveContext(
        RequestContext request, ISelectedField selectedField, InputObject arguments, ObjectResult parent, int slot)
        : this(request, selectedField, parent.Source, arguments, null)
    {
        _container = parent;
        _slot = slot;
    }

    /// <summary>What all resolvers of the operation share.</summary>
    public RequestContext Request { get; }

    /// <summary>The field being resolved.</summary>
    public ISelectedField SelectedField { get; }

    /// <summary>The coerced arguments.</summary>
    public InputObject Arguments { get; }

    /// <summary>Where the value goes in the response; put together when first asked for.</summary>
    public ResponsePath Path =>
        _path ??= _container?.PathAt(_slot) ?? ResponsePath.Field(null, SelectedField.ResponseName);

    /// <summary>What is selected below the field.</summary>
    public ISelection Selection => SelectedField.Selection;

    /// <summary>The request's services.</summary>
    public IServiceProvider RequestServices => Request.RequestServices;

    /// <summary>Signalled when nobody waits for the answer any more.</summary>
    public CancellationToken CancellationToken => Request.CancellationToken;

    /// <summary>The value the field is selected on.</summary>
    /// <exception cref="InvalidCastException">The parent is null or of another type.</exception>
    public T Parent<T>() => _parent is T typed
        ? typed
        : throw new InvalidCastException(
            $"The parent of field \"{SelectedField.ParentType}.{SelectedField.Field.Name}\" is {_parent?.GetType().Name ?? "null"}, not {typeof(T).Name}.");

    /// <summary>An argument's value; the default of <typeparamref name="T"/> when it was not given or is null.</summary>
    public T? Argument<T>(string name) => Arguments.Get<T>(name);
}

/// <summary>What a batch resolver is told about its call.</summary>
/// <param name="request">What all resolvers of the operation share.</param>
/// <param name="selectedField">The field being resolved.</param>
/// <param name="parents">The values the field is selected on, in response order, none null but a root value that is; one may stand several times.</param>
/// <param name="arguments">The coerced arguments, the same for all parents.</param>
public sealed class BatchContext(
    RequestContext request, ISelectedField selectedField, IReadOnlyList<object> parents, InputObject arguments)
{
    /// <summary>What all resolvers of the operation share.</summary>
    public RequestContext Request { get; } = request;

    /// <summary>The field being resolved.</summary>
    public ISelectedField SelectedField { get; } = selectedField;

    /// <summary>The values the field is selected on.</summary>
    public IReadOnlyList<object> Parents { get; } = parents;

    /// <summary>The coerced arguments.</summary>
    public InputObject Arguments { get; } = arguments;

    /// <summary>What is selected below the field.</summary>
    public ISelection Selection => SelectedField.Selection;

    /// <summary>The request's services.</summary>
    public IServiceProvider RequestServices => Request.RequestServices;

    /// <summary>Signalled when nobody waits for the answer any more.</summary>
    public CancellationToken CancellationToken => Request.CancellationToken;

    /// <summary>The parents, typed.</summary>
    /// <exception cref="InvalidCastException">One is of another type.</exception>
    public IReadOnlyList<T> ParentsAs<T>()
    {
        var typed = new T[Parents.Count];
        for (var i = 0; i < typed.Length; i++)
            typed[i] = (T)Parents[i];
        return typed;
    }

    /// <summary>An argument's value; the default of <typeparamref name="T"/> when it was not given or is null.</summary>
    public T? Argument<T>(string name) => Arguments.Get<T>(name);
}

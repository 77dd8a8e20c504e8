using System.Text.Json;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>Coerces JSON to an input type and goes on after an error, so that one answer names them all.</summary>
/// <param name="suggest">Whether errors name similar fields and values of the schema.</param>
/// <param name="onError">
/// Told the place inside the value (<c>.field[0]</c>, or empty), the value there, and a sentence; says whether more errors
/// are wanted. Without that, values with a mistake in each of their items would take time without end.
/// </param>
internal sealed class JsonCoercion(bool suggest, Func<string, JsonElement, string, bool> onError)
{
    private bool _isStopped;

    /// <summary>Coerces a value; what it returns for an invalid one means nothing.</summary>
    public object? Coerce(JsonElement json, GraphQLType type) => Coerce(json, type, null);

    private object? Coerce(JsonElement json, GraphQLType type, ResponsePath? path)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            if (type.IsNonNull)
                Report(path, json, $"Expected non-nullable type \"{type}\" not to be null.");
            return null;
        }
        switch (type.Nullable)
        {
            case ListType list:
                return CoerceList(json, list, path);
            case InputObjectType inputObject:
                return CoerceObject(json, inputObject, path);
            case EnumType enumType:
                return CoerceEnum(json, enumType, path);
            case ScalarType scalar:
                var parsed = scalar.ParseValue(json);
                if (parsed.Error is not null)
                    Report(path, json, parsed.Error);
                return parsed.Value;
            default:
                throw new InvalidOperationException($"\"{type}\" is not an input type.");
        }
    }

    private object?[] CoerceList(JsonElement json, ListType type, ResponsePath? path)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return [Coerce(json, type.ItemType, path)];
        var items = new object?[json.GetArrayLength()];
        for (var i = 0; i < items.Length && !_isStopped; i++)
            items[i] = Coerce(json[i], type.ItemType, Item(path, i));
        return items;
    }

    private InputObject? CoerceObject(JsonElement json, InputObjectType type, ResponsePath? path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Report(path, json, $"Expected type \"{type}\" to be an object.");
            return null;
        }
        var members = new List<KeyValuePair<string, object?>>();
        foreach (var field in type.Fields)
        {
            if (_isStopped)
                return null;
            if (json.TryGetProperty(field.Name, out var value))
                members.Add(new(field.Name, Coerce(value, field.Type, ResponsePath.Field(path, field.Name))));
            else if (field.DefaultValue is not null)
                members.Add(new(field.Name, field.CoercedDefault));
            else if (field.Type.IsNonNull)
                Report(path, json, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }
        foreach (var member in json.EnumerateObject())
        {
            if (_isStopped)
                return null;
            if (type.Fields.Find(member.Name) is null)
                Report(path, json, $"Field \"{member.Name}\" is not defined by type \"{type}\"."
                    + Suggestions.DidYouMean(Similar(member.Name, type.Fields.Select(field => field.Name))));
        }
        if (type.IsOneOf)
            CheckOneOf(json, type, members, path);
        return new InputObject(members);
    }

    private void CheckOneOf(
        JsonElement json, InputObjectType type, List<KeyValuePair<string, object?>> members, ResponsePath? path)
    {
        if (members.Count != 1)
        {
            Report(path, json, $"Exactly one key must be specified for OneOf type \"{type}\".");
            return;
        }
        var only = json.GetProperty(members[0].Key);
        if (only.ValueKind == JsonValueKind.Null)
            Report(ResponsePath.Field(path, members[0].Key), only, $"Field \"{members[0].Key}\" must be non-null.");
    }

    private object? CoerceEnum(JsonElement json, EnumType type, ResponsePath? path)
    {
        if (json.ValueKind != JsonValueKind.String)
        {
            var shown = JsonInspection.Inspect(json);
            Report(path, json, $"Enum \"{type}\" cannot represent non-string value: {shown}."
                + Suggestions.DidYouMean(Similar(shown, Names(type)), "the enum value"));
            return null;
        }
        var name = json.GetString()!;
        if (type.Values.TryFind(name, out var value))
            return value.Value;
        Report(path, json, $"Value \"{name}\" does not exist in \"{type}\" enum."
            + Suggestions.DidYouMean(Similar(name, Names(type)), "the enum value"));
        return null;
    }

    private static IEnumerable<string> Names(EnumType type) => type.Values.Select(value => value.Name);

    private IReadOnlyList<string> Similar(string name, IEnumerable<string> options) =>
        suggest ? Suggestions.For(name, options) : [];

    // A list at the top of a variable has no field above it, hence the empty name, which is not shown.
    private static ResponsePath Item(ResponsePath? path, int index) =>
        (path ?? ResponsePath.Field(null, "")).Item(index);

    private void Report(ResponsePath? path, JsonElement json, string message)
    {
        var place = path is null
            ? ""
            : string.Concat(path.ToList().Select(segment => segment switch
            {
                int index => $"[{index}]",
                "" => "",
                _ => $".{segment}",
            }));
        _isStopped = _isStopped || !onError(place, json, message);
    }
}

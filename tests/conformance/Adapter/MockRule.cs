using System.Text;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Adapter;

/// <summary>
/// Makes every value a function of its response path alone, so that two engines that run the same operation can be
/// compared exactly. One seed for each request.
/// </summary>
internal sealed class MockRule(string seed) : IServiceProvider
{
    private const uint FailBelow = 4;
    private const uint NullBelow = 12;

    /// <inheritdoc/>
    public object? GetService(Type serviceType) => null;

    /// <summary>Resolves any field of a schema whose requests carry a rule as their services.</summary>
    public static ValueTask<object?> ResolveAsync(ResolveContext context)
    {
        var rule = (MockRule)context.RequestServices;
        var path = string.Join('/', context.Path.ToList());
        if (rule.Hash(path) % 100 < FailBelow)
            throw new GraphQLException("mock");
        var field = context.SelectedField.Field;
        var suffix = field.Arguments.Count > 0 ? Canonical.Print(context.Arguments, sortKeys: true) : "";
        return new(rule.Value(field.Type, path, suffix, context.Request.Schema));
    }

    /// <summary>The type the rule chose for an object of an abstract type.</summary>
    public static ObjectType? ResolveType(object value, Schema schema) => (value as MockObject)?.Type;

    private object? Value(GraphQLType type, string path, string suffix, Schema schema)
    {
        var hash = Hash(path);
        if (hash % 100 < NullBelow)
            return null;
        var k = hash >> 8;
        return type.Nullable switch
        {
            ListType list => Enumerable.Range(0, (int)(k % 4))
                .Select(i => Value(list.ItemType, $"{path}/{i}", suffix, schema)).ToArray(),
            EnumType enumType => Pick(enumType.Values, k).Name,
            ScalarType scalar => Scalar(scalar.Name, hash, k, suffix),
            NamedType composite => new MockObject(Pick(schema.PossibleTypes(composite), k)),
            _ => throw new InvalidOperationException($"The mock rule has no value for the type \"{type}\"."),
        };
    }

    private static object Scalar(string name, uint hash, uint k, string suffix) => name switch
    {
        "Int" => (int)(k % 1000),
        "Float" => k % 4000 / 4.0,
        "Boolean" => k % 2 == 1,
        "ID" => $"i{hash}",
        "String" => $"s{hash}{suffix}",
        _ => $"c{hash}",
    };

    private static T Pick<T>(IEnumerable<T> named, uint k)
        where T : INamed
    {
        var sorted = named.OrderBy(each => each.Name, StringComparer.Ordinal).ToList();
        return sorted[(int)(k % sorted.Count)];
    }

    /// <summary>FNV-1a, 32 bit, over seed and path in UTF-8.</summary>
    private uint Hash(string path)
    {
        var hash = 2166136261;
        foreach (var octet in Encoding.UTF8.GetBytes($"{seed}|{path}"))
            hash = (hash ^ octet) * 16777619;
        return hash;
    }

    private sealed record MockObject(ObjectType Type);
}

using System.Linq.Expressions;

namespace LearningAdvisor.Api.Schema;

/// <summary>Loads of a row only the columns that a selection needs.</summary>
/// <typeparam name="TRow">An entity with a parameterless constructor; what is not selected keeps its default.</typeparam>
/// <param name="key">The property that is always loaded.</param>
/// <param name="needs">Field → properties, for fields that are not a property of the same name.</param>
/// <param name="always">Further properties that are always loaded.</param>
internal sealed class Columns<TRow>(string key, IReadOnlyDictionary<string, string[]> needs, params string[] always)
{
    /// <param name="fields">Names of selected fields; those of other types, which a fragment may bring, are passed over.</param>
    /// <param name="also">Further properties, such as those a cursor is made of.</param>
    public Expression<Func<TRow, TRow>> Projection(IEnumerable<string> fields, IEnumerable<string> also)
    {
        var names = fields.SelectMany(PropertiesOf).Concat(also).Concat(always).Append(key).Distinct().Order(StringComparer.Ordinal);
        var row = Expression.Parameter(typeof(TRow), "row");
        var bindings = names
            .Select(name => typeof(TRow).GetProperty(name))
            .OfType<System.Reflection.PropertyInfo>()
            .Select(property => Expression.Bind(property, Expression.Property(row, property)));
        return Expression.Lambda<Func<TRow, TRow>>(Expression.MemberInit(Expression.New(typeof(TRow)), bindings), row);
    }

    /// <inheritdoc cref="Projection(IEnumerable{string}, IEnumerable{string})"/>
    public Expression<Func<TRow, TRow>> Projection(IEnumerable<string> fields) => Projection(fields, []);

    private string[] PropertiesOf(string field) =>
        needs.TryGetValue(field, out var properties) ? properties : [char.ToUpperInvariant(field[0]) + field[1..]];
}

using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LearningAdvisor.Api.Schema.Reading;

/// <summary>Compiles what makes rows of a result whose columns are properties of one entity, by the model's own conversions.</summary>
internal static class RowReader
{
    private static readonly System.Reflection.MethodInfo IsNull = typeof(DbDataReader).GetMethod(nameof(DbDataReader.IsDBNull))!;

    /// <returns>Null where a column is none of the entity's.</returns>
    public static Func<DbDataReader, TRow>? For<TRow>(IModel model, IReadOnlyList<string> columns)
        where TRow : class
    {
        if (model.FindEntityType(typeof(TRow)) is not { } entity)
            return null;

        var reader = Expression.Parameter(typeof(DbDataReader), "reader");
        var bindings = new List<MemberBinding>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (entity.FindProperty(columns[i]) is not { PropertyInfo: { } member } property)
                return null;
            bindings.Add(Expression.Bind(member, Value(reader, i, property, member.PropertyType)));
        }

        return Expression.Lambda<Func<DbDataReader, TRow>>(Expression.MemberInit(Expression.New(typeof(TRow)), bindings), reader).Compile();
    }

    private static Expression Value(Expression reader, int ordinal, IProperty property, Type type)
    {
        var mapping = property.GetRelationalTypeMapping();
        var value = mapping.CustomizeDataReaderExpression(Expression.Call(reader, mapping.GetDataReaderMethod(), Expression.Constant(ordinal)));
        if (mapping.Converter is { } converter)
            value = Parameters.Apply(converter.ConvertFromProviderExpression, Converted(value, converter.ProviderClrType));
        value = Converted(value, type);
        return property.IsNullable
            ? Expression.Condition(Expression.Call(reader, IsNull, Expression.Constant(ordinal)), Expression.Default(type), value)
            : value;
    }

    private static Expression Converted(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);
}

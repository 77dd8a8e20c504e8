using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Suggesting;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>Which column of a draft is which of ours.</summary>
public static class DeskColumns
{
    private const int RowsLookedAt = 200;

    /// <summary>What a row of the desk cannot do without. Who offers the course is known from the account.</summary>
    private static readonly CourseColumn[] Required = [CourseColumn.Code, CourseColumn.Title];

    /// <summary>The canonical columns, in order: name, both names for people, and whether a file must have it.</summary>
    public static IReadOnlyList<DeskField> Fields { get; } =
        [.. CanonicalColumns.Courses.English.Select((name, at) => new DeskField(name, CanonicalColumns.Courses.Shown(at), Required.Contains((CourseColumn)at)))];

    /// <summary>Those required columns that no column of the draft was taken for.</summary>
    public static IReadOnlyList<DeskField> Missing(IReadOnlyCollection<DeskColumn> columns) =>
        [.. Fields.Where(field => field.IsRequired && columns.All(column => column.Field != field.Name))];

    /// <summary>A column by the format's own names, the others by what offices call them and by their values.</summary>
    internal static List<DeskColumn> Suggest(DeskSheet sheet, Places places, string city)
    {
        var samples = sheet.Columns.Select((name, at) => new SampleColumn(
            name, [.. sheet.Rows.Take(RowsLookedAt).Where(row => row.Damage is null).Select(row => row.Cells[at]).Where(cell => cell.Trim().Length > 0)], Math.Min(sheet.Rows.Count, RowsLookedAt))).ToList();
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in sheet.Columns)
        {
            if (CanonicalColumns.Courses.Find(name) is { } position)
                taken.TryAdd(CanonicalColumns.Courses.English[position], name);
        }

        foreach (var match in new ColumnMatcher(new ValueShape(places, city)).Match(CanonicalColumns.Courses, [.. samples.Where(sample => !taken.ContainsValue(sample.Path))]))
            taken.TryAdd(match.Name, match.Sample.Path);

        var fields = taken.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        return sheet.Columns.ConvertAll(name => new DeskColumn(name, fields.GetValueOrDefault(name)));
    }
}

/// <param name="Name">In English, such as <c>registrationOpens</c>.</param>
/// <param name="Label">Both names: <c>報名開始 (registrationOpens)</c>.</param>
/// <param name="IsRequired">Whether a draft without it cannot be published.</param>
public sealed record DeskField(string Name, string Label, bool IsRequired);

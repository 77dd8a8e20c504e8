using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Texts;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Normalising;
using LearningAdvisor.Ingest.Sources;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>Holds the rows of one draft against the rules of every other source, and against whose they are.</summary>
internal sealed class DeskRowCheck(DeskDraft draft, Institution own, IngestSettings settings)
{
    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    private readonly CourseNormaliser _normaliser = new(
        Mapping.Canonical(SourceKind.Courses), DeskSource.Of(own.Key), own.City, settings.Places, settings.Holidays, DateOnly.FromDateTime(settings.Clock.GetUtcNow().ToOffset(Taipei).DateTime));

    private readonly int[] _columns = [.. CanonicalColumns.Courses.English.Select(field => draft.Columns.FindIndex(column => column.Field == field))];

    /// <summary>The course's own key; null where the row has none.</summary>
    public string? CodeOf(IReadOnlyList<string> cells) => Cell(cells, CourseColumn.Code) is { } code ? PlainText.Line(code) : null;

    /// <summary>The row under the canonical columns, as one of its own institution; one that names another gets none, which no run lets in.</summary>
    /// <returns>[canonical column]; null where nothing stands.</returns>
    public string?[] Canonical(IReadOnlyList<string> cells)
    {
        var mapped = Mapped(cells);
        var isOwn = !Foreign(mapped, default).Any();
        (mapped[(int)CourseColumn.InstitutionCode], mapped[(int)CourseColumn.Institution]) = isOwn ? (own.Code, own.Name) : (null, null);
        return mapped;
    }

    /// <summary>Checks a row anew and notes what is wrong with it.</summary>
    /// <param name="isSecond">Whether an earlier row has its code.</param>
    public void Check(DeskRow row, bool isSecond)
    {
        var at = new SourceRow(draft.FileName, row.Line, draft.Sheet);
        row.Code = CodeOf(row.Cells);
        var mapped = Mapped(row.Cells);
        var problems = Foreign(mapped, at).ToList();
        (mapped[(int)CourseColumn.InstitutionCode], mapped[(int)CourseColumn.Institution]) = (own.Code, own.Name);
        if (isSecond)
            problems.Add(Rejection.Of(CourseRuleTexts.CodeDuplicate, at, row.Code));
        _normaliser.Read(new MappedRow(at, mapped), out var rejections);
        row.Problems = [.. problems.Concat(rejections).Select(problem => new DeskProblem(problem.Code, problem.Field, problem.Value, problem.Message))];
        row.IsFaulty = row.Problems.Count > 0;
    }

    /// <summary>Notes that a row could not be read as one.</summary>
    public void Damage(DeskRow row, RowDamage damage)
    {
        var rejection = Rejection.Of(damage, new SourceRow(draft.FileName, row.Line, draft.Sheet));
        row.Problems = [new DeskProblem(rejection.Code, null, null, rejection.Message) { IsDamage = true }];
        (row.Code, row.IsFaulty) = (null, true);
    }

    private string?[] Mapped(IReadOnlyList<string> cells) => [.. _columns.Select((_, at) => Cell(cells, (CourseColumn)at))];

    private IEnumerable<Rejection> Foreign(string?[] mapped, SourceRow at)
    {
        if (mapped[(int)CourseColumn.InstitutionCode] is { } code && PlainText.Line(code) != own.Code)
            yield return Rejection.Of(DeskRuleTexts.InstitutionCodeForeign, at, code);
        if (mapped[(int)CourseColumn.Institution] is { } name && TextFolding.Fold(PlainText.Line(name)) != TextFolding.Fold(own.Name))
            yield return Rejection.Of(DeskRuleTexts.InstitutionForeign, at, name);
    }

    private string? Cell(IReadOnlyList<string> cells, CourseColumn field) =>
        _columns[(int)field] is >= 0 and var at && !string.IsNullOrWhiteSpace(cells[at]) ? cells[at].Trim() : null;
}

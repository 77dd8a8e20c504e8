using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Insight;

/// <summary>The query's field <c>unmetNeeds</c>, for counsellors.</summary>
/// <remarks>It takes whole months and nothing else to narrow by: docs/decisions/figures-of-groups.md.</remarks>
internal static class UnmetNeedsField
{
    private const string Language = "zh-TW";

    private static readonly EnumType Time = EnumType.From<WantedTime>("WantedTime", "When somebody could come.", time => time switch
    {
        WantedTime.Any => "Nothing was said about it.",
        WantedTime.Weekday => "Weekdays at no certain hour.",
        WantedTime.Daytime => "Before 17:00, on any day.",
        WantedTime.Evening => "From 17:00 on, on any day.",
        WantedTime.Other => "Something more particular.",
        _ => null,
    });

    private static readonly EnumType Barrier = EnumType.From<NeedBarrier>("NeedBarrier", "What kept a need from being met.", barrier => barrier switch
    {
        NeedBarrier.NotOffered => "The catalogue has nothing on the subject.",
        NeedBarrier.NotAnswered => "No document answers the question.",
        NeedBarrier.Place => "A district or an institution.",
        NeedBarrier.Time => "Days, hours or dates.",
        NeedBarrier.Fee => "The fee or a voucher.",
        NeedBarrier.Mode => "Online or on site.",
        NeedBarrier.Access => "A place for a wheelchair, or childcare.",
        NeedBarrier.Language => "The language of teaching.",
        _ => null,
    });

    private static readonly ObjectType Group = new("UnmetNeed", () =>
    [
        Field.Of<Named>("topic", Scalars.String, one => one.Topic, "The subject's name in Chinese; null where none was named."),
        Field.Of<Named>("topicId", Scalars.String, one => one.Topic is null ? null : one.Group.Topic, "The subject in the thesaurus."),
        Field.Of<Named>("district", Scalars.String, one => one.Group.District.Length == 0 ? null : one.Group.District, "Null where none, or more than one, was named."),
        Field.Of<Named>("time", Time.NonNull, one => one.Group.Time),
        Field.Of<Named>("barrier", Barrier.NonNull, one => one.Group.Barrier),
        Field.Of<Named>("consultations", Scalars.Int.NonNull, one => one.Group.Consultations, $"At least so many, in steps of {SmallGroups.Step}; a consultation counts once a month."),
    ], $"Something that {SmallGroups.Step} consultations or more looked for in vain.");

    public static Field Field { get; } = new(
        "unmetNeeds",
        Group.NonNull.List.NonNull,
        $"For counsellors: what was looked for in vain, or found only by loosening a wish, the largest groups first; none below {SmallGroups.Step} consultations.",
        [
            .. Period.Arguments,
            new InputValue("first", Scalars.Int, $"At most that many, {PageArguments.Largest} at most.", "50"),
        ])
    {
        Resolve = ReadAsync,
        Cost = Costs.Statement,
        ListSize = Costs.ForwardPage with { SizedFields = [] },
    };

    private static async ValueTask<object?> ReadAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        var page = PageArguments.Of(context.Arguments);
        var period = Period.Of(context);
        await using var scope = context.RequestServices.CreateAsyncScope();
        var groups = await scope.ServiceProvider.GetRequiredService<UnmetNeeds>().ReadAsync(period.Since, period.Until, context.CancellationToken);
        var thesaurus = scope.ServiceProvider.GetRequiredService<Thesaurus>();
        return groups.Take(page.Size).Select(group => new Named(group, thesaurus[group.Topic]?.Name(Language))).ToList();
    }

    /// <param name="Topic">Null where none was named, or the thesaurus has it no more.</param>
    private sealed record Named(UnmetGroup Group, string? Topic);
}

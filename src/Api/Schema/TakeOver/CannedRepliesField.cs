using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>The query's field <c>cannedReplies</c>, for counsellors.</summary>
internal static class CannedRepliesField
{
    private static readonly ObjectType Reply = new("CannedReply", () =>
    [
        Field.Of<InLanguage>("id", Scalars.Id.NonNull, one => one.Reply.Id),
        Field.Of<InLanguage>("title", Scalars.String.NonNull, one => one.Reply.Title, "For counsellors, in the city's own language."),
        Field.Of<InLanguage>("text", Scalars.String.NonNull, one => one.Reply.Texts[one.Locale], "For the resident."),
        Field.Of<InLanguage>("locale", Scalars.String.NonNull, one => one.Locale, "The language tag of the text."),
    ], "A sentence that counsellors need again and again.");

    public static Field Field { get; } = new(
        "cannedReplies",
        Reply.NonNull.List.NonNull,
        "For counsellors: sentences that are needed again and again, out of `seeds/canned-replies.yaml`.",
        [new InputValue("locale", Scalars.String, "The resident's language tag; the city's own where it is left out or there are no texts of it.")])
    {
        Resolve = context =>
        {
            context.Request.RequireCounsellor(context.SelectedField);
            var locale = PhraseBook.For(context.Argument<string>("locale") ?? "").Locale;
            return new(context.RequestServices.GetRequiredService<CannedReplies>().All.Select(reply => new InLanguage(reply, locale)).ToList());
        },
        ListSize = Costs.UpTo(20),
    };

    private sealed record InLanguage(CannedReply Reply, string Locale);
}

using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>The mutation's fields <c>takeOver</c>, <c>sendAsCounsellor</c>, <c>handBack</c> and <c>addNote</c>, for counsellors.</summary>
internal static class TakeOverMutations
{
    private static readonly InputValue ConsultationId = new("consultationId", Scalars.Id.NonNull);

    public static IEnumerable<Field> Fields =>
    [
        new Field(
            "takeOver",
            Payload("TakeOverPayload").NonNull,
            "For counsellors: from now on the counsellor answers, and the adviser is silent. The resident is told who answers and when.",
            [Input("TakeOverInput", new InputValue("version", Scalars.Int.NonNull, "The version that the counsellor saw. With the present one, a colleague's conversation is taken, too."))])
        {
            Resolve = context => ActAsync<TakeOverDesk>(context, (desk, key, input, counsellor) => desk.TakeAsync(key, input.Get<int>("version"), counsellor, context.CancellationToken)),
            Cost = Costs.Statement,
        },
        new Field(
            "sendAsCounsellor",
            Payload("SendAsCounsellorPayload", Field.Of<Acted>("turn", TurnType.Type, acted => acted.Outcome.Turn, "The turn whose reply the words are; null with errors.")).NonNull,
            "For the counsellor who holds the consultation: says something to the resident, on the channel that they are on.",
            [Input(
                "SendAsCounsellorInput",
                new InputValue("text", Scalars.String.NonNull, $"Goes out as it is, {CounsellorWords.LongestText} characters at most."),
                new InputValue("courseIds", Scalars.Id.NonNull.List, $"Courses to show with it, best first; {CounsellorWords.MostCourses} at most."),
                new InputValue("clientMessageId", Scalars.String, "The sender's own id; sent again, nothing is said twice."))])
        {
            Resolve = context => ActAsync<CounsellorWords>(context, (words, key, input, counsellor) => SayAsync(words, key, input, counsellor, context.CancellationToken)),
            Cost = Costs.Statement,
        },
        new Field(
            "handBack",
            Payload("HandBackPayload").NonNull,
            "For counsellors: the adviser answers again, and the resident is told. A consultation that still waits is put away, and nobody is told.",
            [Input("HandBackInput")])
        {
            Resolve = context => ActAsync<TakeOverDesk>(context, (desk, key, _, counsellor) => desk.HandBackAsync(key, counsellor, context.CancellationToken)),
            Cost = Costs.Statement,
        },
        new Field(
            "addNote",
            Payload("AddNotePayload").NonNull,
            "For counsellors: writes a note for colleagues. No resident sees it.",
            [Input("AddNoteInput", new InputValue("text", Scalars.String.NonNull, $"{ReviewRules.LongestNote} characters at most; kept with personal data masked."))])
        {
            Resolve = context => ActAsync<TakeOverDesk>(context, (desk, key, input, counsellor) => desk.AddNoteAsync(key, input.Get<string>("text")!, counsellor, context.CancellationToken)),
            Cost = Costs.Statement,
        },
    ];

    private static InputValue Input(string name, params InputValue[] more) => new("input", new InputObjectType(name, () => [ConsultationId, .. more]).NonNull);

    private static ObjectType Payload(string name, params Field[] more) => new(name, () =>
    [
        new Field("waitingConsultation", WaitingConsultationType.Type, "As it stands now; null where there is none.")
        {
            Resolve = async context => context.Parent<Acted>().Key is { } key ? await WaitingConsultationType.FindAsync(context.Request, key, context.CancellationToken) : null,
        },
        .. more,
        ExpectedError.FieldOf<Acted>(acted => acted.Errors),
    ]);

    private static async ValueTask<object?> ActAsync<TDesk>(ResolveContext context, Func<TDesk, Guid, InputObject, Actor, Task<TakeOverOutcome>> act)
        where TDesk : class
    {
        var counsellor = context.Request.RequireCounsellor(context.SelectedField);
        var input = context.Argument<InputObject>("input")!;
        var key = GlobalId.GuidOf(ConsultationType.Name, input.Get<string>("consultationId"));
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = key is { } known
            ? await act(scope.ServiceProvider.GetRequiredService<TDesk>(), known, input, counsellor.By)
            : new TakeOverOutcome(null, TakeOverRefusal.NotFound);
        var isChinese = ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(context.Request.Http()));
        // What is said and a note happen to be as long as each other may be.
        return new Acted(key, outcome, outcome.Refusal is { } refusal ? [TakeOverErrors.Of(refusal, outcome.HandOver, CounsellorWords.LongestText, isChinese)] : []);
    }

    private static Task<TakeOverOutcome> SayAsync(CounsellorWords words, Guid consultation, InputObject input, Actor counsellor, CancellationToken cancellation)
    {
        var courses = (input.GetList<string>("courseIds") ?? []).Select(id => GlobalId.NumberOf(CourseType.Name, id)).ToList();
        return courses.Contains(null)
            ? Task.FromResult(new TakeOverOutcome(null, TakeOverRefusal.CourseNotFound))
            : words.SayAsync(consultation, input.Get<string>("text")!, [.. courses.OfType<long>()], input.Get<string>("clientMessageId"), counsellor, cancellation);
    }

    /// <param name="Key">Of the consultation; null where the id was none.</param>
    private sealed record Acted(Guid? Key, TakeOverOutcome Outcome, IReadOnlyList<ExpectedError> Errors);
}

using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The mutation's field <c>requestCounsellor</c>: the resident wants a person.</summary>
internal static class RequestCounsellor
{
    private static readonly InputObjectType Input = new("RequestCounsellorInput", () =>
    [
        ConsultationMutations.ConsultationId,
        new InputValue("contact", Scalars.String, $"How to reach the resident, {WaitingRoom.LongestContact} characters at most; kept encrypted, for counsellors alone. Where it is not kept, the payload says so."),
        new InputValue("note", Scalars.String, $"What it is about, {ReviewRules.LongestNote} characters at most; kept with personal data masked, for counsellors alone."),
    ]);

    private static readonly ObjectType Payload = new("RequestCounsellorPayload", () =>
    [
        Field.Of<ConsultationMutations.Done<Requested>>("consultation", ConsultationType.Type, done => done.Value?.Consultation),
        Field.Of<ConsultationMutations.Done<Requested>>("notice", Scalars.String, done => done.Value?.Notice, "Who answers and when, in the resident's language; null where nothing was done."),
        ExpectedError.FieldOf<ConsultationMutations.Done<Requested>>(done => done.Errors),
    ]);

    public static Field Field { get; } = new(
        "requestCounsellor", Payload.NonNull, "Puts the consultation among those that wait for a person; until one takes over, the adviser answers.", [new InputValue("input", Input.NonNull)])
    {
        Resolve = context => ConsultationMutations.ForHolderAsync<Requested>(context, RequestAsync),
        Cost = Costs.Statement,
    };

    private static async Task<ConsultationMutations.Done<Requested>> RequestAsync(
        Consultation consultation, InputObject input, IServiceProvider services, CancellationToken cancellation)
    {
        var (contact, note) = (Given(input, "contact"), Given(input, "note"));
        if (contact?.Length > WaitingRoom.LongestContact)
            return new(null, [ExpectedErrors.ContactTooLong(consultation.Locale, WaitingRoom.LongestContact)]);
        if (note?.Length > ReviewRules.LongestNote)
            note = note[..ReviewRules.LongestNote];

        var waiting = services.GetRequiredService<WaitingRoom>();
        await services.GetRequiredService<ConsultationBook>().RequestCounsellorAsync(consultation, cancellation);
        var handOver = await waiting.WaitAsync(
            consultation.Key, HandOverReason.ResidentAsked, contact, note is null ? null : PersonalDataMask.Mask(note).Text, cancellation);
        var notice = services.GetRequiredService<HandOverNews>().Of(handOver, consultation.Locale);
        return new(new Requested(consultation, notice), contact is not null && !waiting.KeepsContacts ? [ExpectedErrors.ContactNotKept(consultation.Locale)] : []);
    }

    private static string? Given(InputObject input, string name) => input.Get<string>(name)?.Trim() is { Length: > 0 } text ? text : null;

    internal sealed record Requested(Consultation Consultation, string? Notice);
}

using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Keeps a reply back where the policy in force says so, and says a short and honest thing in its place.</summary>
public sealed class Holding(
    CatalogueContext database, PoliciesNow policies, RuleJudge judge, Speaking speaking, HandOverNews news, TakeOverSettings settings, TimeProvider clock)
{
    /// <param name="before">What the talk knew before the turn.</param>
    /// <param name="outcome">What the adviser composed.</param>
    /// <returns>The same where it goes out at once; else what the resident gets meanwhile, with the reply that waits.</returns>
    public async Task<TurnOutcome> AsPolicySaysAsync(Consultation consultation, ConsultationState before, TurnOutcome outcome, CancellationToken cancellation)
    {
        var now = policies.Last ?? await policies.ReadAsync(cancellation);
        if (!now.MayHold || !CanWait(outcome))
            return outcome;

        var channel = now.Rules.Any(rule => rule.Channels.Count > 0) ? await ChannelAsync(consultation.Key, cancellation) : null;
        var at = clock.GetUtcNow();
        var first = judge.FirstOf(now.Rules, new ReplyFacts(outcome.Confidence, outcome.Figures?.Topic, outcome.AgeGroup, outcome.Reply.Locale, channel, at));
        return first >= 0 && now.Rules[first] is { Decision: PolicyDecision.Wait } rule ? Held(consultation, before, outcome, now.Number, rule, at.UtcDateTime) : outcome;
    }

    // Whoever is in trouble, asks for a person, or is only asked back gets their answer whatever a rule says. A plan was a counsellor's to begin with.
    private static bool CanWait(TurnOutcome outcome) =>
        outcome.Reply.Kind is ReplyKind.Recommendation or ReplyKind.Answer or ReplyKind.NoAnswer && !outcome.CallsPerson && !outcome.Forgets && !outcome.TellsPlan;

    // A channel's first message comes with a row of its person that is not stored yet.
    private async Task<string?> ChannelAsync(Guid consultation, CancellationToken cancellation) =>
        database.ChangeTracker.Entries<ChannelUser>().FirstOrDefault(entry => entry.Entity.ConsultationKey == consultation)?.Entity.Channel
        ?? await speaking.ChannelAsync(consultation, cancellation);

    private TurnOutcome Held(Consultation consultation, ConsultationState before, TurnOutcome outcome, int policy, PolicyRule rule, DateTime now)
    {
        var (reply, book) = (outcome.Reply, PhraseBook.For(outcome.Reply.Locale));
        foreach (var used in outcome.Used)
            used.SaidAt = now;
        return outcome with
        {
            Reply = new Reply(news.Held(reply.Locale), book.Locale, ReplyKind.SmallTalk, Grounded: true, reply.Topics, reply.Wishes, [], [], [book.Say("suggest.person")])
            {
                WaitsForApproval = true,
            },
            // What was not seen cannot be asked about.
            State = outcome.State with { Shown = before.Shown, Seen = before.Seen, InFocus = before.InFocus },
            Used = [],
            Held = new HeldReply
            {
                ConsultationKey = consultation.Key,
                PolicyNumber = policy,
                Rule = rule.Name,
                Reply = StoredReply.WholeToJson(reply),
                StateBefore = before.ToJson(),
                StateAfter = outcome.State.ToJson(),
                Used = [.. outcome.Used],
                ComposedAt = now,
                HeldAt = now,
                DueAt = now.AddHours(settings.ApprovalHours),
            },
        };
    }
}

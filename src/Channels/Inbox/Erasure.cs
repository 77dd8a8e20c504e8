using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Inbox;

/// <summary>Takes a person out of a channel: their id for delivery, their learning plan, what waits for them, and the hash that ties rows together.</summary>
internal static class Erasure
{
    /// <param name="now">UTC.</param>
    public static async Task OfAsync(CatalogueContext database, string person, DateTime now, CancellationToken cancellation)
    {
        // A plan was made for somebody who is there to follow it.
        await database.LearningPlans.Where(plan => database.ChannelUsers.Any(user => user.Person == person && user.ConsultationKey == plan.ConsultationKey)).ExecuteDeleteAsync(cancellation);
        await database.ChannelUsers.Where(user => user.Person == person).ExecuteDeleteAsync(cancellation);
        var conversations = database.DirectLineConversations.Where(one => one.Person == person).Select(one => one.Key);
        await database.DirectLineActivities.Where(said => conversations.Contains(said.ConversationKey)).ExecuteDeleteAsync(cancellation);
        // Its own last answer is sealed with its own reply token and bears no name.
        await database.OutboxMessages.Where(message => message.Person == person && (message.State == WorkState.Waiting || message.State == WorkState.Held)).ExecuteUpdateAsync(
            set => set.SetProperty(message => message.State, WorkState.Withdrawn).SetProperty(message => message.Payload, (byte[]?)null)
                .SetProperty(message => message.SettledAt, now).SetProperty(message => message.Problem, "ERASED"),
            cancellation);
        await database.OutboxMessages.Where(message => message.Person == person).ExecuteUpdateAsync(set => set.SetProperty(message => message.Person, ""), cancellation);
        await database.InboxEvents.Where(received => received.Person == person && received.State != WorkState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(received => received.Person, ""), cancellation);
    }
}

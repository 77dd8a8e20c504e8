namespace LearningAdvisor.Catalogue.Messaging;

/// <summary>A talk of a Direct Line client: a counter of its activities. Once it is deleted, the client is told that the talk is over.</summary>
public sealed class DirectLineConversation
{
    /// <summary>Random; 32 hexadecimal digits of it are the conversation's id in the protocol.</summary>
    public Guid Key { get; set; }

    /// <summary>The hash under which its events wait and its person is found; as in <see cref="QueuedWork.Person"/>.</summary>
    public required string Person { get; set; }

    /// <summary>Number of its newest activity; 0 for none.</summary>
    public long LastNumber { get; set; }

    /// <summary>UTC; when something was last said in it.</summary>
    public DateTime SeenAt { get; set; }
}

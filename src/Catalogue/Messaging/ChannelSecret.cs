namespace LearningAdvisor.Catalogue.Messaging;

/// <summary>A random key that was made because none was set; all processes over the database share it.</summary>
public sealed class ChannelSecret
{
    public required string Name { get; set; }

    public required byte[] Value { get; set; }
}

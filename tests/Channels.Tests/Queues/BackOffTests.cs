using LearningAdvisor.Channels.Queues;

namespace LearningAdvisor.Channels.Tests.Queues;

public sealed class BackOffTests
{
    [Theory]
    [InlineData(1, 0.5, 1)]
    [InlineData(3, 2, 4)]
    [InlineData(9, 128, 256)]
    [InlineData(1_000, 150, 300)]
    public void Waits_double_up_to_five_minutes_and_differ(int attempts, double least, double most) =>
        Assert.All(Enumerable.Range(0, 50).Select(_ => BackOff.After(attempts).TotalSeconds), seconds => Assert.InRange(seconds, least, most));
}

using System.Net;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Api.Schema.Consultations;

namespace LearningAdvisor.Api.Tests.Hosting;

public sealed class QuestionLimitTests
{
    private static readonly IPAddress Stranger = IPAddress.Parse("192.0.2.7");

    [Fact]
    public void An_address_that_has_asked_its_share_is_refused_and_others_are_not()
    {
        using var limit = new QuestionLimit(new ApiSettings { QuestionsPerMinute = 3 });

        Assert.Equal([true, true, true, false], Enumerable.Range(0, 4).Select(_ => limit.Admits(Stranger)));
        Assert.True(limit.Admits(IPAddress.Parse("192.0.2.8")));
    }

    [Fact]
    public void This_machine_is_never_refused()
    {
        using var limit = new QuestionLimit(new ApiSettings { QuestionsPerMinute = 1 });

        Assert.All(Enumerable.Range(0, 100), _ => Assert.True(limit.Admits(IPAddress.Loopback) && limit.Admits(IPAddress.IPv6Loopback)));
    }

    [Fact]
    public void Zero_means_no_limit()
    {
        using var limit = new QuestionLimit(new ApiSettings { QuestionsPerMinute = 0 });

        Assert.All(Enumerable.Range(0, 100), _ => Assert.True(limit.Admits(Stranger)));
    }
}

using LearningAdvisor.EndToEnd.Tests.Pages;

namespace LearningAdvisor.EndToEnd.Tests.Serving;

/// <summary>All tests share one server and one browser; each starts a consultation of its own.</summary>
[CollectionDefinition(Name)]
public sealed class CityCollection : ICollectionFixture<RunningCity>, ICollectionFixture<ChromiumBrowser>
{
    public const string Name = "A running city";
}

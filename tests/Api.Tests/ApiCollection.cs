namespace LearningAdvisor.Api.Tests;

/// <summary>Tests that share one host; they run one after another, so that statements can be counted.</summary>
[CollectionDefinition(nameof(ApiCollection))]
public sealed class ApiCollection : ICollectionFixture<ApiFixture>;

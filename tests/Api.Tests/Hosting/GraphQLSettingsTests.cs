using LearningAdvisor.Api.Hosting;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Api.Tests.Hosting;

public sealed class GraphQLSettingsTests
{
    [Fact]
    public void Without_settings_every_limit_has_its_default() => Assert.Equal(new GraphQLSettings(), Read());

    [Fact]
    public void Each_setting_is_read()
    {
        var settings = Read(("MaxDepth", "7"), ("BudgetPerMinute", "0"), ("TrustedDocuments", "documents"), ("TrustedDocumentsOnly", "true"), ("Introspection", "False"), ("MaxBatch", "4"));

        Assert.Equal(
            new GraphQLSettings { MaxDepth = 7, BudgetPerMinute = 0, TrustedDocuments = "documents", TrustedDocumentsOnly = true, Introspection = false, MaxBatch = 4 },
            settings);
    }

    [Theory]
    [InlineData("MaxDepth", "0", "LEARNINGADVISOR__GraphQL__MaxDepth is \"0\". It must be a whole number from 1 to 2147483647; leave it out for 15.")]
    [InlineData("MaxAliases", "-1", "LEARNINGADVISOR__GraphQL__MaxAliases is \"-1\". It must be a whole number from 0 to 2147483647; leave it out for 30.")]
    [InlineData("MaxTypeCost", "lots", "LEARNINGADVISOR__GraphQL__MaxTypeCost is \"lots\". It must be a whole number from 0 to 2147483647; leave it out for 10000.")]
    [InlineData("Suggestions", "off", "LEARNINGADVISOR__GraphQL__Suggestions is \"off\". It must be true or false; leave it out for true.")]
    [InlineData("BudgetPerMinute", "100", "LEARNINGADVISOR__GraphQL__BudgetPerMinute is 100, but one operation may cost MaxFieldCost + MaxTypeCost = 15000. Raise the budget, or lower these.")]
    [InlineData("TrustedDocumentsOnly", "true", "LEARNINGADVISOR__GraphQL__TrustedDocumentsOnly is true, but there are no trusted documents, so nothing could be asked. Name their folder in LEARNINGADVISOR__GraphQL__TrustedDocuments.")]
    public void A_wrong_setting_is_named_with_the_way_out(string name, string value, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Read((name, value))).Message);

    [Fact]
    public void The_settings_page_names_every_setting_with_its_default()
    {
        var page = Repository.Read("docs/settings.md");
        var usual = new GraphQLSettings();
        Assert.All(typeof(GraphQLSettings).GetProperties().Where(property => property.Name != "EqualityContract"), property =>
        {
            var value = property.GetValue(usual) switch
            {
                null => "",
                bool isOn => isOn ? "`true`" : "`false`",
                var number => $"`{number}`",
            };
            Assert.Contains($"| `LEARNINGADVISOR__GraphQL__{property.Name}` | {value}", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_engine_gets_what_is_set()
    {
        var options = new GraphQLSettings { MaxFieldCost = 0, MaxDepth = 3, BudgetPerMinute = 20_000, Suggestions = false }.Options(TimeProvider.System);

        Assert.Equal(double.PositiveInfinity, options.Cost.MaxFieldCost);
        Assert.Equal(10_000, options.Cost.MaxTypeCost);
        Assert.Equal(20_000, options.Cost.Budget?.Maximum);
        Assert.Equal(3, options.Limits.MaxDepth);
        Assert.False(options.Suggestions);
    }

    private static GraphQLSettings Read(params (string Name, string Value)[] given) => GraphQLSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(given.Select(one => KeyValuePair.Create<string, string?>($"LEARNINGADVISOR:GraphQL:{one.Name}", one.Value)))
        .Build());
}

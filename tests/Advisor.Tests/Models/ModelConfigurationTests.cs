using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Advisor.Tests.Models;

public sealed class ModelConfigurationTests
{
    [Fact]
    public void Without_an_endpoint_the_model_is_off() => Assert.Null(Read(("Name", "m-small")));

    [Fact]
    public void Every_setting_is_read()
    {
        var settings = Read(
            ("BaseUrl", "https://models.example/v1"), ("Name", "m-small"), ("Key", "k"), ("Level", "1"), ("TimeoutSeconds", "2"), ("DeadlineSeconds", "3"), ("Rounds", "4"),
            ("TokensPerDay", "5000"), ("MoneyPerDay", "2.50"), ("InputPrice", "0.15"), ("OutputPrice", "0.60"), ("TopicsOff", "off.txt"));

        Assert.Equal(
            new ModelSettings
            {
                BaseUrl = new Uri("https://models.example/v1"),
                Name = "m-small",
                Key = "k",
                Level = AnswerLevel.Understanding,
                Timeout = TimeSpan.FromSeconds(2),
                Deadline = TimeSpan.FromSeconds(3),
                Rounds = 4,
                TokensPerDay = 5_000,
                MicrosPerDay = 2_500_000,
                InputPriceMicros = 150_000,
                OutputPriceMicros = 600_000,
                TopicsOff = Path.GetFullPath("off.txt"),
            },
            settings);
    }

    [Theory]
    [InlineData("BaseUrl", "models.example", "LEARNINGADVISOR__Model__BaseUrl is \"models.example\". It must be an address such as https://models.example/v1; leave it out for no model.")]
    [InlineData("Name", "", "LEARNINGADVISOR__Model__BaseUrl is set and LEARNINGADVISOR__Model__Name is not. Name the model as the endpoint knows it.")]
    [InlineData("Level", "3", "LEARNINGADVISOR__Model__Level is \"3\". It must be 0 (off), 1 (understanding) or 2 (understanding and wording); leave it out for 2.")]
    [InlineData("DeadlineSeconds", "30", "LEARNINGADVISOR__Model__DeadlineSeconds is 30, but an operation is stopped after 30 seconds. Lower it, or raise LEARNINGADVISOR__GraphQL__TimeoutSeconds.")]
    [InlineData("MoneyPerDay", "-1", "LEARNINGADVISOR__Model__MoneyPerDay is \"-1\". It must be an amount such as 2.50; leave it out for 0.")]
    [InlineData("MoneyPerDay", "1", "LEARNINGADVISOR__Model__MoneyPerDay is set without prices, so nothing would ever be spent. Set LEARNINGADVISOR__Model__InputPrice and __OutputPrice.")]
    public void A_wrong_setting_is_named_with_the_way_out(string name, string value, string message)
    {
        var given = new Dictionary<string, string> { ["BaseUrl"] = "https://models.example/v1", ["Name"] = "m-small", [name] = value };

        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Read([.. given.Select(one => (one.Key, one.Value))])).Message);
    }

    [Fact]
    public void The_settings_page_names_every_setting()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "settings.md"));

        Assert.All(ModelConfiguration.Names, name => Assert.Contains($"| `LEARNINGADVISOR__Model__{name}` |", page, StringComparison.Ordinal));
    }

    private static ModelSettings? Read(params (string Name, string Value)[] given) => ModelConfiguration.From(
        new ConfigurationBuilder().AddInMemoryCollection(given.Select(one => KeyValuePair.Create<string, string?>($"LearningAdvisor:Model:{one.Name}", one.Value))).Build(),
        longestTurnSeconds: 30);
}

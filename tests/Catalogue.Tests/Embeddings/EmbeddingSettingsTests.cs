using LearningAdvisor.Catalogue.Embeddings;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Catalogue.Tests.Embeddings;

public class EmbeddingSettingsTests
{
    private static readonly (string Name, string Text)[] Least = [("BaseUrl", "https://models.example/v1"), ("Name", "m-small"), ("Dimensions", "1024")];

    [Fact]
    public void Without_an_address_vectors_come_from_the_thesaurus() => Assert.Null(Read(("Name", "m-small")));

    [Fact]
    public void Every_setting_is_read()
    {
        var settings = Read(
            [.. Least, ("Key", "k"), ("Shorten", "true"), ("BatchTexts", "16"), ("TimeoutSeconds", "9"), ("Attempts", "2"), ("QuestionMilliseconds", "400"), ("Price", "0.13"), ("TokensPerDay", "9000"), ("MoneyPerDay", "2.50")]);

        Assert.Equal(
            new EmbeddingSettings
            {
                BaseUrl = new Uri("https://models.example/v1"),
                Name = "m-small",
                Key = "k",
                Dimensions = 1024,
                Shorten = true,
                BatchTexts = 16,
                Timeout = TimeSpan.FromSeconds(9),
                Attempts = 2,
                QuestionTimeout = TimeSpan.FromMilliseconds(400),
                PriceMicros = 130_000,
                TokensPerDay = 9_000,
                MicrosPerDay = 2_500_000,
            },
            settings);
    }

    [Theory]
    [InlineData("BaseUrl", "models", "LEARNINGADVISOR__Embedding__BaseUrl is \"models\". It must be an address such as https://models.example/v1; leave it out to make vectors from the thesaurus.")]
    [InlineData("Name", "", "LEARNINGADVISOR__Embedding__BaseUrl is set and LEARNINGADVISOR__Embedding__Name is not. Name the model as the endpoint knows it.")]
    [InlineData("Dimensions", "", "LEARNINGADVISOR__Embedding__BaseUrl is set and LEARNINGADVISOR__Embedding__Dimensions is not. Say how many values a vector of the model has.")]
    [InlineData("Dimensions", "0", "LEARNINGADVISOR__Embedding__Dimensions is \"0\". It must be a whole number from 1 to 16000.")]
    [InlineData("Shorten", "yes", "LEARNINGADVISOR__Embedding__Shorten is \"yes\". It must be true or false.")]
    [InlineData("Price", "-1", "LEARNINGADVISOR__Embedding__Price is \"-1\". It must be an amount such as 0.13.")]
    [InlineData("MoneyPerDay", "2", "LEARNINGADVISOR__Embedding__MoneyPerDay is set without a price, so nothing would ever be spent. Set LEARNINGADVISOR__Embedding__Price.")]
    public void A_setting_that_cannot_be_used_says_what_to_do(string name, string text, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Read([.. Least.Where(given => given.Name != name), (name, text)])).Message);

    [Fact]
    public void Tokens_cost_what_the_price_says_rounded_up() =>
        Assert.Equal((0, 1, 130_000), (Read(Least)!.CostOf(5), (Read([.. Least, ("Price", "0.13")])!).CostOf(1), (Read([.. Least, ("Price", "0.13")])!).CostOf(1_000_000)));

    public static TheoryData<string> Names => [.. EmbeddingSettings.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_setting_stands_in_the_documentation(string name) =>
        Assert.Contains($"| `LEARNINGADVISOR__Embedding__{name}` |", File.ReadAllText(Path.Combine(Root(), "docs", "settings.md")), StringComparison.Ordinal);

    private static EmbeddingSettings? Read(params (string Name, string Text)[] given) => EmbeddingSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(given.Select(pair => KeyValuePair.Create<string, string?>($"Embedding:{pair.Name}", pair.Text))).Build().GetSection("Embedding"));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LearningAdvisor.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}

using LearningAdvisor.Api.Tests;
using LearningAdvisor.Channels.Transcription;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Channels.Tests.Transcription;

public sealed class TranscriptionSettingsTests
{
    [Fact]
    public void Without_an_address_nobody_listens() => Assert.Null(From(("Name", "hearing")));

    [Fact]
    public void Address_and_name_are_enough()
    {
        var settings = From(("BaseUrl", "https://models.example/v1"), ("Name", "hearing"))!;

        Assert.Equal((null, TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(2)), (settings.Key, settings.Timeout, settings.Longest));
    }

    [Theory]
    [InlineData("BaseUrl", "models.example", "LEARNINGADVISOR__Transcription__BaseUrl is \"models.example\". It must be an address such as https://models.example/v1; leave it out and recordings are not listened to.")]
    [InlineData("Name", "", "LEARNINGADVISOR__Transcription__BaseUrl is set and LEARNINGADVISOR__Transcription__Name is not. Name the model as the endpoint knows it.")]
    [InlineData("TimeoutSeconds", "0", "LEARNINGADVISOR__Transcription__TimeoutSeconds is \"0\". It must be a whole number from 1 to 2147483647; leave it out for 15.")]
    public void A_wrong_setting_is_named_with_the_way_out(string name, string value, string message)
    {
        var given = new Dictionary<string, string> { ["BaseUrl"] = "https://models.example/v1", ["Name"] = "hearing", [name] = value };

        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => From([.. given.Select(one => (one.Key, one.Value))])).Message);
    }

    [Fact]
    public void Every_setting_stands_in_the_documentation()
    {
        var documentation = Repository.Read("docs/settings.md");

        Assert.All(TranscriptionSettings.Names, name => Assert.Contains($"| `LEARNINGADVISOR__Transcription__{name}` |", documentation, StringComparison.Ordinal));
    }

    private static TranscriptionSettings? From(params (string Name, string Value)[] given) => TranscriptionSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(given.Select(one => KeyValuePair.Create($"LearningAdvisor:Transcription:{one.Name}", (string?)one.Value)))
        .Build());
}

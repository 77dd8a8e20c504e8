using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Tests.Platform;

namespace LearningAdvisor.Channels.Tests.Line;

/// <summary>The house with an endpoint that hears.</summary>
public sealed class HearingHouse : IAsyncLifetime
{
    public LineHouse House { get; } = new();

    public TranscriptionEndpoint Endpoint { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Endpoint = await TranscriptionEndpoint.StartAsync();
        House.Settings["Transcription:BaseUrl"] = Endpoint.Address;
        House.Settings["Transcription:Name"] = "hearing";
        House.Settings["Transcription:TimeoutSeconds"] = "3";
        await House.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)House).DisposeAsync();
        await Endpoint.DisposeAsync();
    }
}

/// <summary>Recordings on LINE: heard where an endpoint is set, and answered kindly in any case.</summary>
public sealed class VoiceTests : IClassFixture<HearingHouse>
{
    private const string Kind = "聽不懂錄音";

    private readonly LineHouse _house;
    private readonly TranscriptionEndpoint _endpoint;
    private readonly string _anna = Events.NewPerson();

    public VoiceTests(HearingHouse hearing)
    {
        (_house, _endpoint) = (hearing.House, hearing.Endpoint);
        _endpoint.Heard.Clear();
        _endpoint.Status = 200;
    }

    [Fact]
    public async Task What_was_said_is_shown_back_and_answered_with_personal_data_masked()
    {
        _endpoint.Answer = """{"text":" 我想學陶藝，我的手機是0912345678 "}""";

        var sent = await SpeakAsync(Recording("m1"), new LineContents.Content([1, 2, 3]) { Preparing = 2 });

        Assert.StartsWith("我聽到的是：「我想學陶藝，我的手機是〔手機號碼〕」", sent.Text, StringComparison.Ordinal);
        Assert.Contains("陶藝入門", sent.Text, StringComparison.Ordinal);
        Assert.Equal(("recording.m4a", 3, "zh"), Assert.Single(_endpoint.Heard));
        Assert.Equal("我想學陶藝，我的手機是〔手機號碼〕", Assert.Single((await _house.ConsultationAsync(_anna))!.Turns).Question);
    }

    [Theory]
    [InlineData(500, """{"error":{"message":"overloaded"}}""")]
    [InlineData(200, "<html>")]
    [InlineData(200, "{}")]
    [InlineData(200, """{"text":" … . "}""")]
    [InlineData(200, null)]
    public async Task An_endpoint_that_fails_hangs_or_talks_nonsense_gets_the_kind_word(int status, string? answer)
    {
        (_endpoint.Status, _endpoint.Answer) = (status, answer);

        Assert.Contains(Kind, (await SpeakAsync(Recording("m2"), new LineContents.Content([1]))).Text, StringComparison.Ordinal);
        Assert.Single(_endpoint.Heard);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("unsent")]
    [InlineData("not prepared")]
    [InlineData("empty")]
    [InlineData("too long")]
    [InlineData("elsewhere")]
    public async Task What_cannot_be_fetched_or_lies_elsewhere_never_reaches_the_endpoint(string why)
    {
        _endpoint.Answer = """{"text":"我想學陶藝"}""";
        var said = Recording("m3", milliseconds: why == "too long" ? 121_000 : 4_000, provider: why == "elsewhere" ? "external" : "line");
        var content = why switch
        {
            "gone" => new LineContents.Content([], 404),
            "unsent" => new LineContents.Content([], 410),
            "not prepared" => new LineContents.Content([1]) { Preparing = 1, Fails = true },
            "empty" => new LineContents.Content([]),
            _ => new LineContents.Content([1]),
        };

        Assert.Contains(Kind, (await SpeakAsync(said, content)).Text, StringComparison.Ordinal);
        Assert.Empty(_endpoint.Heard);
    }

    private async Task<Sent> SpeakAsync(JsonObject said, LineContents.Content content)
    {
        _house.Line.Languages[_anna] = "zh-TW";
        _house.Line.Contents.All[said["message"]!["id"]!.GetValue<string>()] = content;
        return await _house.SayAsync(said);
    }

    private JsonObject Recording(string id, int milliseconds = 4_000, string provider = "line") => Events.Message(_anna, new JsonObject
    {
        ["id"] = id,
        ["type"] = "audio",
        ["duration"] = milliseconds,
        ["contentProvider"] = new JsonObject { ["type"] = provider, ["originalContentUrl"] = "http://127.0.0.1:9/secret" },
    });
}

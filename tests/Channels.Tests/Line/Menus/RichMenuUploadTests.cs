using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.Line.Menus;
using LearningAdvisor.Channels.Tests.Platform;

namespace LearningAdvisor.Channels.Tests.Line.Menus;

public sealed class RichMenuUploadTests : IAsyncLifetime
{
    private readonly HttpClient _api = new();
    private readonly HttpClient _contents = new();
    private LinePlatform _line = null!;

    public async Task InitializeAsync()
    {
        _line = await LinePlatform.StartAsync(TimeProvider.System);
        var settings = new LineSettings
        {
            ChannelSecret = LinePlatform.ChannelSecret,
            AccessToken = LinePlatform.AccessToken,
            DataKey = new byte[32],
            ApiAddress = new Uri(_line.Address),
            ContentAddress = new Uri(_line.Address),
        };
        LineClient.Configure(_api, settings);
        LineContent.Configure(_contents, settings);
    }

    public async Task DisposeAsync()
    {
        _api.Dispose();
        _contents.Dispose();
        await _line.DisposeAsync();
    }

    [Fact]
    public async Task Twice_gives_one_menu_that_everybody_sees()
    {
        var (id, wasThere) = await UploadAsync();
        var again = await UploadAsync();

        Assert.False(wasThere);
        Assert.Equal((id, true), again);
        Assert.Equal(id, _line.Menus.Default);
        Assert.Equal(RichMenu.Image, _line.Menus.Pictures[id]);
        Assert.Single(_line.Menus.All);
    }

    [Fact]
    public async Task Earlier_menus_of_ours_go_and_those_of_others_stay()
    {
        _line.Menus.Add("old", RichMenu.NamePrefix + "0000");
        _line.Menus.Add("foreign", "the city's own");

        var (id, _) = await UploadAsync();

        Assert.Equal(["foreign", id], _line.Menus.All.Keys.Order());
    }

    [Fact]
    public async Task An_upload_that_broke_off_is_made_good_by_the_next()
    {
        _line.Menus.RefusesPictures = true;
        var refused = await Assert.ThrowsAsync<InvalidDataException>(UploadAsync);
        _line.Menus.RefusesPictures = false;

        var (id, _) = await UploadAsync();

        Assert.Equal(
            "LINE answered 400 when uploading its picture: {\"message\":\"The image is refused\"}. Check LEARNINGADVISOR__Line__AccessToken, and try again later where the status is 429 or 5xx.",
            refused.Message);
        Assert.Equal([id], _line.Menus.All.Keys);
    }

    private Task<(string Id, bool WasThere)> UploadAsync() => new RichMenuUpload(_api, _contents).RunAsync(CancellationToken.None);
}

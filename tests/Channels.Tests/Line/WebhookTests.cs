using System.Net;
using System.Text;
using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Tests.Line;

/// <summary>What the door of LINE lets in.</summary>
public sealed class WebhookTests(LineHouse house) : IClassFixture<LineHouse>
{
    private readonly string _anna = Events.NewPerson();

    // The vectors of LINE's documentation and of its own library.
    [Theory]
    [InlineData("8c570fa6dd201bb328f1c1eac23a96d8", """{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}""", "GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")]
    [InlineData("test_secret", """{"hello":"world"}""", "t7Hn4ZDHqs6e+wdvI5TyQIvzie0DmMUmuXEBqyyE/tM=")]
    public void A_signature_is_base64_of_HMAC_SHA256_over_the_raw_body(string secret, string body, string signature) =>
        Assert.True(new LineSignature(secret).Matches(Encoding.UTF8.GetBytes(body), signature));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDL==")]
    [InlineData("7b2f7b2f7b2f7b2f7b2f7b2f7b2f7b2f7b2f7b2f7b2=")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    public void Any_other_signature_is_none(string? signature) =>
        Assert.False(new LineSignature(LinePlatform.ChannelSecret).Matches(LinePlatform.Body(), signature));

    [Fact]
    public void A_body_with_another_line_end_has_another_signature()
    {
        var body = Encoding.UTF8.GetBytes("{\n}");

        Assert.False(new LineSignature(LinePlatform.ChannelSecret).Matches(Encoding.UTF8.GetBytes("{\r\n}"), LinePlatform.Sign(body)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=")]
    public async Task Without_the_right_signature_nothing_is_taken(string signature)
    {
        using var response = await LinePlatform.PostAsync(house.Web, LinePlatform.Body(Events.Text(_anna, "你好")), signature);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(0, await StoredAsync());
    }

    [Theory]
    [InlineData("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}""", HttpStatusCode.OK)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[1,null,"x",[],{},{"type":7,"source":"a","message":[]}]}""", HttpStatusCode.OK)]
    [InlineData("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{"type":"message","webhookEventId":"1","source":{"type":"user","userId":"\ud800"},"message":{"type":"text","text":"\udc00"}}]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{"type":"birthday","mode":"active","webhookEventId":"2","source":{"type":"user","userId":"U1"}}]}""", HttpStatusCode.OK)]
    [InlineData("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{"type":"message","mode":"active","webhookEventId":"3","message":{"type":"hologram"},"source":{"type":"user","userId":"U1"}}]}""", HttpStatusCode.OK)]
    [InlineData("""{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{"type":"follow","mode":"active","webhookEventId":"4\u0000","source":{"type":"user","userId":"U1"}}]}""", HttpStatusCode.OK)]
    public async Task A_signed_body_gets_its_status(string body, HttpStatusCode status)
    {
        using var response = await LinePlatform.PostAsync(house.Web, Encoding.UTF8.GetBytes(body));

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_body_above_a_megabyte_is_too_large()
    {
        using var response = await LinePlatform.PostAsync(house.Web, new byte[1_000_001]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task What_is_for_another_bot_or_in_standby_or_from_nobody_is_ignored()
    {
        using var other = await LinePlatform.PostAsync(house.Web, LinePlatform.Body("U00000000000000000000000000000000", Events.Text(_anna, "你好")));
        var (standby, nobody) = (Events.Text(_anna, "你好"), Events.Text(_anna, "你好"));
        standby["mode"] = "standby";
        nobody.Remove("source");
        using var ignored = await LinePlatform.PostAsync(house.Web, LinePlatform.Body(standby, nobody));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, 0), (other.StatusCode, ignored.StatusCode, await StoredAsync()));
    }

    [Fact]
    public async Task The_figures_name_nobody()
    {
        await house.SayAsync(Events.Text(_anna, "你好"));

        Assert.Matches("""^{"eventsWaiting":\d+,"oldestSeconds":\d+,"eventsFailed":0,"messagesWaiting":\d+,"messagesFailed":0,"messagesUnknown":0,"pushedThisMonth":0}$""", await house.Web.GetStringAsync("/health/line"));
    }

    private async Task<int> StoredAsync()
    {
        var person = LineHouse.PersonOf(_anna);
        await using var database = house.OpenDatabase();
        return await database.InboxEvents.CountAsync(received => received.Person == person);
    }
}

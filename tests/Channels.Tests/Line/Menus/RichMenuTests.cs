using System.Buffers.Binary;
using LearningAdvisor.Channels.Line.Menus;
using LearningAdvisor.Channels.Line.Rendering;
using LearningAdvisor.Channels.Tests.Platform;

namespace LearningAdvisor.Channels.Tests.Line.Menus;

public sealed class RichMenuTests
{
    [SharedDataFact]
    public void The_menu_passes_LINEs_own_description() => Assert.Empty(LineDescription.Known!.Errors("RichMenuRequest", RichMenu.Definition()));

    [Fact]
    public void Its_areas_are_six_codes_of_ours_that_cover_the_picture()
    {
        var areas = RichMenu.Definition()["areas"]!.AsArray();

        Assert.Equal(6, areas.Select(area => PostbackCode.Read(area!["action"]!["data"]!.GetValue<string>())!.Word).Distinct().Count());
        Assert.Equal(RichMenu.Width * RichMenu.Height, areas.Sum(area => area!["bounds"]!["width"]!.GetValue<int>() * area["bounds"]!["height"]!.GetValue<int>()));
    }

    // https://developers.line.biz/en/reference/messaging-api/#upload-rich-menu-image-requirements
    [Fact]
    public void Its_picture_is_a_PNG_of_the_menus_size_within_LINEs_limits()
    {
        var picture = RichMenu.Image.AsSpan();

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4].ToArray());
        Assert.Equal((RichMenu.Width, RichMenu.Height), (BinaryPrimitives.ReadInt32BigEndian(picture[16..]), BinaryPrimitives.ReadInt32BigEndian(picture[20..])));
        Assert.InRange(picture.Length, 1, 1_000_000);
        Assert.True((double)RichMenu.Width / RichMenu.Height >= 1.45);
    }
}

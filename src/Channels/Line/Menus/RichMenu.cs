using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Line.Rendering;

namespace LearningAdvisor.Channels.Line.Menus;

/// <summary>The menu below a talk on LINE: six areas over a picture that <c>scripts/rich-menu.sh</c> draws.</summary>
/// <remarks>https://developers.line.biz/en/reference/messaging-api/#rich-menu-object</remarks>
public static class RichMenu
{
    /// <summary>Names of ours begin with it; menus of other names are left alone.</summary>
    public const string NamePrefix = "learningadvisor-";

    internal const int Width = 1_200;
    internal const int Height = 810;

    private const int Columns = 3;
    private const int Rows = 2;

    // In the order of the picture, row by row. The labels are read out to those who cannot see it.
    private static readonly (string Code, string Label)[] Areas =
    [
        (PostbackCode.MenuAsk, "我想問 Ask"),
        (PostbackCode.MenuWishes, "我的條件 My wishes"),
        (PostbackCode.MenuNear, "附近 Near me"),
        (PostbackCode.MenuPerson, "找真人 A person"),
        (PostbackCode.MenuLanguages, "語言 Language"),
        (PostbackCode.MenuForget, "刪除資料 Delete data"),
    ];

    /// <summary>The picture, PNG.</summary>
    public static byte[] Image { get; } = ReadImage();

    /// <summary>What is sent to LINE. Its name holds a hash of the whole, picture included: another menu has another name.</summary>
    public static JsonObject Definition()
    {
        var menu = new JsonObject
        {
            ["size"] = new JsonObject { ["width"] = Width, ["height"] = Height },
            ["selected"] = true,
            ["chatBarText"] = "選單 Menu",
            ["areas"] = new JsonArray([.. Areas.Select((area, index) => (JsonNode)Area(area.Code, area.Label, index))]),
        };
        var hash = SHA256.HashData([.. Encoding.UTF8.GetBytes(menu.ToJsonString(LineClient.Json)), .. Image]);
        menu["name"] = NamePrefix + Convert.ToHexStringLower(hash)[..16];
        return menu;
    }

    private static JsonObject Area(string code, string label, int index)
    {
        var action = new JsonObject { ["type"] = "postback", ["label"] = TextPieces.Clusters(label, LineActions.QuickReplyLabel), ["data"] = code };
        if (code == PostbackCode.MenuAsk)
            action["inputOption"] = "openKeyboard";
        return new JsonObject
        {
            ["bounds"] = new JsonObject
            {
                ["x"] = index % Columns * (Width / Columns),
                ["y"] = index / Columns * (Height / Rows),
                ["width"] = Width / Columns,
                ["height"] = Height / Rows,
            },
            ["action"] = action,
        };
    }

    private static byte[] ReadImage()
    {
        using var stream = typeof(RichMenu).Assembly.GetManifestResourceStream("rich-menu.png")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

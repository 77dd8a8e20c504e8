using System.Text.Json;
using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.Line.Menus;

namespace LearningAdvisor.Api.Line;

/// <summary>The server's use <c>--line-rich-menu</c>: gives LINE the menu below a talk and makes it everybody's.</summary>
internal static class RichMenuCommand
{
    public const string Option = "--line-rich-menu";

    private const int Failed = 1;

    /// <param name="arguments">What the program was started with.</param>
    /// <returns>The exit code: 0, or 1 where LINE is not set up, refuses or cannot be reached. Null when the arguments are not this command.</returns>
    public static async Task<int?> RunAsync(IReadOnlyList<string> arguments, IConfiguration configuration, TextWriter output, TextWriter errors)
    {
        if (arguments.Count == 0 || arguments[0] != Option)
            return null;

        if (LineSettings.From(configuration) is not { } settings)
        {
            errors.WriteLine("LEARNINGADVISOR__Line__ChannelSecret is not set, so there is no LINE account to give a menu to. Set it with the other secrets (docs/line.md).");
            return Failed;
        }

        using var api = new HttpClient();
        using var contents = new HttpClient();
        LineClient.Configure(api, settings);
        LineContent.Configure(contents, settings);
        try
        {
            var (id, wasThere) = await new RichMenuUpload(api, contents).RunAsync(CancellationToken.None);
            output.WriteLine(wasThere ? $"The menu is there already: {id}." : $"The menu is shown to everybody now: {id}.");
            return 0;
        }
        catch (Exception broken) when (broken is InvalidDataException or HttpRequestException or JsonException or KeyNotFoundException or TaskCanceledException)
        {
            errors.WriteLine(broken.Message);
            return Failed;
        }
    }
}

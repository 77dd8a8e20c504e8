using LearningAdvisor.EndToEnd.Tests.Serving;
using Microsoft.Playwright;

namespace LearningAdvisor.EndToEnd.Tests.Pages;

/// <summary>The screens that the pages are looked at on, and the pictures that are kept of them.</summary>
internal static class Screens
{
    public static ViewportSize Desk { get; } = new() { Width = 1280, Height = 800 };

    public static ViewportSize Wide { get; } = new() { Width = 1600, Height = 900 };

    public static ViewportSize Phone { get; } = new() { Width = 360, Height = 740 };

    /// <summary>The desk's screen with everything twice as large: half of it in CSS pixels.</summary>
    public static ViewportSize DeskAtTwiceTheSize { get; } = new() { Width = 640, Height = 400 };

    /// <summary>The narrowest that WCAG 1.4.10 asks for.</summary>
    public static ViewportSize Narrow { get; } = new() { Width = 320, Height = 640 };

    /// <summary>Keeps a picture in artefacts/ under this name.</summary>
    public static Task KeepAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(BuiltPrograms.Root, "artefacts", $"{name}.png"), Animations = ScreenshotAnimations.Disabled });

    /// <summary>Fails where something reaches beyond the right edge.</summary>
    public static async Task NothingReachesBeyondAsync(IPage page, string name)
    {
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(width <= page.ViewportSize!.Width, $"The page is {width} px wide on a screen of {page.ViewportSize.Width} px. See artefacts/{name}.png.");
    }
}

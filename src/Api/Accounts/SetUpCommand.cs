using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Prints the link by which an administrator sets up an account: when asked by <c>--set-up-link</c>, and at a start without any administrator.</summary>
internal static class SetUpCommand
{
    public const string Option = "--set-up-link";

    /// <param name="arguments">What the program was started with.</param>
    /// <returns>The exit code, 0; null when the arguments are not this command.</returns>
    public static async Task<int?> RunAsync(IReadOnlyList<string> arguments, CatalogueStore store, SignInSettings settings, string? urls, TextWriter output)
    {
        if (arguments.Count == 0 || arguments[0] != Option)
            return null;

        await store.MigrateAsync();
        await PrintAsync(store, settings, urls, always: true, output);
        return 0;
    }

    /// <summary>Prints a link where there is no administrator yet, and the settings ask for it.</summary>
    public static async Task AnnounceSetUpAsync(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<SignInSettings>();
        if (settings.PrintSetUpLink)
            await PrintAsync(app.Services.GetRequiredService<CatalogueStore>(), settings, app.Configuration["urls"], always: false, Console.Error);
    }

    private static async Task PrintAsync(CatalogueStore store, SignInSettings settings, string? urls, bool always, TextWriter output)
    {
        await using var database = store.Open();
        if (await new Invitations(database, TimeProvider.System).ForAdministratorAsync(always, CancellationToken.None) is not { } token)
            return;

        await output.WriteLineAsync("Set up an administrator's account. The link works once, within a day; the one printed before has ended:");
        await output.WriteLineAsync($"  {SetUpLink.Of(SetUpLink.AddressOf(settings, urls), token)}");
    }
}

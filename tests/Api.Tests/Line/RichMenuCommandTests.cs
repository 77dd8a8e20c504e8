using LearningAdvisor.Api.Line;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Api.Tests.Line;

public sealed class RichMenuCommandTests
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public async Task Other_arguments_are_not_its_own() => Assert.Null(await RunAsync("--urls"));

    [Fact]
    public async Task Without_an_account_it_says_what_to_set()
    {
        Assert.Equal(1, await RunAsync(RichMenuCommand.Option));
        Assert.Equal(
            "LEARNINGADVISOR__Line__ChannelSecret is not set, so there is no LINE account to give a menu to. Set it with the other secrets (docs/line.md).",
            _errors.ToString().TrimEnd());
        Assert.Empty(_output.ToString());
    }

    private Task<int?> RunAsync(params string[] arguments) => RichMenuCommand.RunAsync(arguments, new ConfigurationBuilder().Build(), _output, _errors);
}

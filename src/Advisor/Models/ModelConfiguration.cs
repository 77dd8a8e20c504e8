using LearningAdvisor.Catalogue.Consultations;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Advisor.Models;

/// <summary>The language model that may help: environment variables <c>LEARNINGADVISOR__Model__…</c>, listed in docs/settings.md.</summary>
public static class ModelConfiguration
{
    /// <summary>The settings' names, as docs/settings.md lists them.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["BaseUrl", "Name", "Key", "Level", "TimeoutSeconds", "DeadlineSeconds", "Rounds", "TokensPerDay", "MoneyPerDay", "InputPrice", "OutputPrice", "TopicsOff"];

    /// <param name="longestTurnSeconds">An operation is stopped after it; the embedded engine must have answered by then.</param>
    /// <returns>Null while no endpoint is named: the model is off.</returns>
    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static ModelSettings? From(IConfiguration configuration, int longestTurnSeconds)
    {
        var given = new SettingsReading(configuration, "LearningAdvisor:Model");
        if (given.Text("BaseUrl") is not { } address)
            return null;

        var (timeout, deadline) = (given.Number("TimeoutSeconds", 6, least: 1), given.Number("DeadlineSeconds", 12, least: 1));
        if (deadline >= longestTurnSeconds)
            throw new InvalidDataException(
                $"LEARNINGADVISOR__Model__DeadlineSeconds is {deadline}, but an operation is stopped after {longestTurnSeconds} seconds. Lower it, or raise LEARNINGADVISOR__GraphQL__TimeoutSeconds.");

        var settings = new ModelSettings
        {
            BaseUrl = Address(address),
            Name = given.Text("Name") ?? throw new InvalidDataException("LEARNINGADVISOR__Model__BaseUrl is set and LEARNINGADVISOR__Model__Name is not. Name the model as the endpoint knows it."),
            Key = given.Text("Key"),
            Level = (AnswerLevel)given.Number("Level", (int)AnswerLevel.Wording),
            Timeout = TimeSpan.FromSeconds(timeout),
            Deadline = TimeSpan.FromSeconds(deadline),
            Rounds = given.Number("Rounds", 5, least: 1),
            TokensPerDay = given.Number("TokensPerDay", 0),
            MicrosPerDay = given.Micros("MoneyPerDay"),
            InputPriceMicros = given.Micros("InputPrice"),
            OutputPriceMicros = given.Micros("OutputPrice"),
            TopicsOff = Path.GetFullPath(given.Text("TopicsOff") ?? "data/topics-without-model.txt"),
        };
        if (!Enum.IsDefined(settings.Level))
            throw new InvalidDataException($"LEARNINGADVISOR__Model__Level is \"{(int)settings.Level}\". It must be 0 (off), 1 (understanding) or 2 (understanding and wording); leave it out for 2.");
        if (settings is { MicrosPerDay: > 0, InputPriceMicros: 0, OutputPriceMicros: 0 })
            throw new InvalidDataException("LEARNINGADVISOR__Model__MoneyPerDay is set without prices, so nothing would ever be spent. Set LEARNINGADVISOR__Model__InputPrice and __OutputPrice.");
        return settings;
    }

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
            ? address
            : throw new InvalidDataException($"LEARNINGADVISOR__Model__BaseUrl is \"{text}\". It must be an address such as https://models.example/v1; leave it out for no model.");
}

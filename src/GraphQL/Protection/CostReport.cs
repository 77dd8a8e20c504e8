using System.Text.Json;

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>What a response says of the operation's cost, under <c>extensions</c>.</summary>
/// <param name="cost">The operation's cost.</param>
/// <param name="options">The maxima.</param>
/// <param name="isRequested">Whether the client asked for it, and gets the details.</param>
/// <param name="budget">The client's budget; null when it has none.</param>
internal sealed class CostReport(OperationCost cost, CostOptions options, bool isRequested, BudgetState? budget)
{
    /// <summary>Writes the response of an operation that does not run.</summary>
    public void WriteAlone(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteTo(writer);
        writer.WriteEndObject();
    }

    /// <summary>Writes the member <c>extensions</c> of a response.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("extensions");
        if (isRequested)
            WriteOperationCost(writer);
        writer.WriteStartObject("cost");
        writer.WriteNumber("requested", Finite(cost.Total));
        if (isRequested)
            WriteMaxima(writer);
        if (budget is { } state)
        {
            writer.WriteNumber("maximum", state.Maximum);
            writer.WriteNumber("remaining", Math.Floor(state.Remaining));
            writer.WriteNumber("resetsInSeconds", (long)state.ResetsIn.TotalSeconds);
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // HotChocolate's name and shape, which its tools show.
    private void WriteOperationCost(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("operationCost");
        writer.WriteNumber("fieldCost", Finite(cost.FieldCost));
        writer.WriteNumber("typeCost", Finite(cost.TypeCost));
        writer.WriteEndObject();
    }

    private void WriteMaxima(Utf8JsonWriter writer)
    {
        if (double.IsFinite(options.MaxFieldCost))
            writer.WriteNumber("maxFieldCost", options.MaxFieldCost);
        if (double.IsFinite(options.MaxTypeCost))
            writer.WriteNumber("maxTypeCost", options.MaxTypeCost);
    }

    // JSON has no infinity, and where nothing is limited a cost can get there.
    private static double Finite(double number) => Math.Min(number, double.MaxValue);
}

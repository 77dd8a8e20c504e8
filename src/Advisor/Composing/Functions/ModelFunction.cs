using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Advisor.Composing.Functions;

/// <summary>Something the model may ask for. It reads the catalogue and changes nothing.</summary>
internal abstract class ModelFunction
{
    // Results travel as they are read: Chinese as Chinese.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    protected ModelFunction(string name, string description, string schema) =>
        Declaration = AIFunctionFactory.CreateDeclaration(name, description, JsonElement.Parse(schema));

    /// <summary>Name, purpose and arguments, as the model is told.</summary>
    public AIFunctionDeclaration Declaration { get; }

    /// <summary>Carries a call out.</summary>
    /// <param name="talk">What the turn knows; what is found is noted in it.</param>
    /// <returns>What the model is told, as JSON.</returns>
    /// <exception cref="ArgumentRefusedException">An argument breaks a rule.</exception>
    public abstract Task<string> CallAsync(FunctionArguments arguments, ModelTalk talk, CancellationToken cancellation);

    protected static string Told(object result) => JsonSerializer.Serialize(result, Readable);
}

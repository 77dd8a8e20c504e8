using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Catalogue.Learning;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningAdvisor.Advisor.Learning.Cases;

/// <summary>Approved cases as the evaluation reads them.</summary>
public static class CaseTalks
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>As it stands in <see cref="ApprovedCase.Talk"/>.</summary>
    public static string ToJson(EvaluationCase talk) => JsonSerializer.Serialize(talk, Json);

    public static EvaluationCase Of(ApprovedCase approved) => JsonSerializer.Deserialize<EvaluationCase>(approved.Talk, Json)!;

    /// <summary>A file that <see cref="CaseFile"/> reads again, as bench/evaluation/README.md describes it.</summary>
    public static string ToYaml(IEnumerable<EvaluationCase> talks) => new SerializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .ConfigureDefaultValuesHandling(DefaultValuesHandling.OmitNull | DefaultValuesHandling.OmitEmptyCollections)
        .DisableAliases()
        .Build()
        .Serialize(talks.ToList());
}

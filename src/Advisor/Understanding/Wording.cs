using System.Text.Json.Serialization;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>How a resident wants to be answered for the rest of a consultation.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Wording>))]
public enum Wording
{
    Usual,

    /// <summary>Short sentences and easy words.</summary>
    Plain,

    /// <summary>The same, with zhuyin beside what is Chinese.</summary>
    PlainWithZhuyin,
}

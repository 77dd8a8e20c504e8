using System.Text.Json.Serialization;
using YamlDotNet.Serialization;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>A talk told from a resident's side, with what a good adviser does in it. bench/evaluation/README.md says what each field means.</summary>
public sealed class EvaluationCase
{
    public string Id { get; init; } = "";

    /// <summary>zh-TW, en, vi, id or th: the language the reply is due in.</summary>
    public string Language { get; init; } = "";

    public List<string> Tags { get; init; } = [];

    public string Why { get; init; } = "";

    public List<CaseTurn> Turns { get; init; } = [];

    /// <summary>The file's name without its folder; set by the reader.</summary>
    [JsonIgnore]
    [YamlIgnore]
    public string File { get; set; } = "";

    [JsonIgnore]
    [YamlIgnore]
    public IEnumerable<CaseExpectation> Expectations => Turns.Where(turn => turn.Expect is not null).Select(turn => turn.Expect!);
}

/// <summary>What the resident says, and what is expected of the reply; null where the reply is not judged.</summary>
public sealed class CaseTurn
{
    public string Say { get; init; } = "";

    public CaseExpectation? Expect { get; init; }
}

/// <summary>What the reply must be. Every field may be left out; null is not judged.</summary>
public sealed class CaseExpectation
{
    public List<string>? Kind { get; init; }

    public List<string>? Topic { get; init; }

    public List<string>? Avoids { get; init; }

    public CaseWishes? Hard { get; init; }

    public List<string>? Dropped { get; init; }

    /// <summary>Ranks, from 1, in the list shown last before this turn.</summary>
    public List<int>? About { get; init; }

    public List<string>? States { get; init; }

    /// <summary>BEGINNER or ADVANCED: what the course suggested first must suit.</summary>
    public string? First { get; init; }

    /// <summary>True where the suggestions are steps, one after the other.</summary>
    public bool? InOrder { get; init; }

    /// <summary>Courses that are suggested, each as <c>SOURCE:CODE</c>; one that is not offered any more is not judged.</summary>
    public List<string>? Shows { get; init; }

    /// <summary>The courses of <see cref="Shows"/> stand among the first so many; null for anywhere.</summary>
    public int? Within { get; init; }

    /// <summary>Courses that are not suggested first, as in <see cref="Shows"/>.</summary>
    public List<string>? NotFirst { get; init; }

    /// <summary>Courses that are not suggested, as in <see cref="Shows"/>.</summary>
    public List<string>? NotShown { get; init; }

    public List<string>? MustMention { get; init; }

    public List<string>? MustNotMention { get; init; }

    public bool? AsksBack { get; init; }

    public bool? Declines { get; init; }

    /// <summary>Telephone numbers; empty means that no referral is due, null that it is not judged.</summary>
    public List<string>? RefersTo { get; init; }
}

/// <summary>Wishes no suggestion may break, by kind.</summary>
public sealed class CaseWishes
{
    public List<string>? District { get; init; }

    public string? OnlyIn { get; init; }

    public List<string>? Weekdays { get; init; }

    /// <summary>HH:mm; a meeting starts then or later.</summary>
    public string? After { get; init; }

    /// <summary>HH:mm; a meeting starts before it.</summary>
    public string? Before { get; init; }

    public string? Period { get; init; }

    /// <summary>TWD; 0 is free.</summary>
    public int? FeeMax { get; init; }

    public string? Mode { get; init; }

    /// <summary>Years.</summary>
    public int? Age { get; init; }

    public string? Audience { get; init; }

    public bool? Accessible { get; init; }

    public bool? Voucher { get; init; }

    public string? Language { get; init; }

    public bool? Childcare { get; init; }

    public string? Institution { get; init; }
}

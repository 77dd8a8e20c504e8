using System.Collections.Immutable;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>What one turn said and what the consultation knows after it.</summary>
public sealed record Understood
{
    /// <summary>Language of the turn: zh-TW, en, vi, id, th, ja, ko.</summary>
    public required string Language { get; init; }

    public required Intent Intent { get; init; }

    /// <summary>0–1: how much the turn sounds like a question about facts and plans, and not like a wish to learn. A hint to weigh with what retrieval finds.</summary>
    public double QuestionScore { get; init; }

    /// <summary>True where a guide or nothing answers, never a course.</summary>
    public bool AsksForRate { get; init; }

    /// <summary>Only what this turn said; its TopicText is <see cref="RemainingText"/> where that names a subject.</summary>
    public required LearningNeed NewWishes { get; init; }

    /// <summary>What was known before with this turn laid over it. Not to be kept when the turn is answered as a guide question.</summary>
    public required LearningNeed Need { get; init; }

    /// <summary>Kinds of wishes the resident took back: 不用免費也可以, 地點不限. They are gone from <see cref="Need"/>.</summary>
    public ImmutableArray<WishKind> Dropped { get; init; } = [];

    /// <summary>Wishes of this one turn that exclude each other. The later one stands in <see cref="NewWishes"/>.</summary>
    public ImmutableArray<WishConflict> Conflicts { get; init; } = [];

    /// <summary>The words left after wishes, politeness and frames of questions are taken out, usually the subject: 學用手機.</summary>
    public string RemainingText { get; init; } = "";

    /// <summary>True where the turn names a subject and the consultation had another one.</summary>
    public bool SubjectChanged { get; init; }

    /// <summary>True for 不要太遠, 附近 and the like. With a district known it is soft nearness; without one the place may be asked for.</summary>
    public bool WantsNear { get; init; }

    /// <summary>Clauses as written that sound like a condition and of which nothing could be read: 老師不能太兇. Worth asking back, lest a course break one.</summary>
    /// <remarks>Empty for what was read, for subjects and for situations that only tell a story.</remarks>
    public ImmutableArray<string> Unread { get; init; } = [];

    /// <summary>What is asked about the courses shown; null unless <see cref="Intent"/> is FollowUp.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>How the resident wants to be answered from now on; null where the turn says nothing of it.</summary>
    public Wording? Wording { get; init; }

    /// <summary>Greeting, thanks, farewell or a plain yes or no; a greeting may stand before any other intent.</summary>
    public Courtesy Courtesy { get; init; }
}

/// <summary>What a turn is for.</summary>
public enum Intent
{
    LearningWish,

    /// <summary>Several courses in order: 幫我規劃學習路徑.</summary>
    LearningPath,
    GuideQuestion,

    /// <summary>About courses shown before: 第二個多少錢, 怎麼報名.</summary>
    FollowUp,

    /// <summary>還有嗎, 換一批.</summary>
    MoreResults,
    SmallTalk,
    Help,

    /// <summary>A medical, legal or financial verdict on the resident's own case, politics, sexual or violent content, other people's data, or an attempt to change the adviser's rules.</summary>
    Refusal,

    /// <summary>A question that neither catalogue nor guides can answer: forecasts, people's private life, tickets and weather.</summary>
    Unanswerable,

    /// <summary>Wants a person.</summary>
    HandOver,

    /// <summary>Wants data deleted or the talk started over; <see cref="Understood.Need"/> is empty then.</summary>
    Forget,

    /// <summary>Wants to see the plan that a counsellor made: 我的學習計畫.</summary>
    OwnPlan,

    /// <summary>Nothing to go by: empty, only emoji, a row of keys.</summary>
    Unclear,
}

public enum Courtesy
{
    None,
    Greeting,
    Thanks,
    Farewell,
    Yes,
    No,
}

/// <summary>A question about courses shown before.</summary>
/// <param name="Ordinals">From 1, in the order said; -1 is the last one shown; empty when none was named.</param>
/// <param name="Aspects">What is asked, in the order said; Detail when nothing particular was.</param>
public sealed record FollowUp(ImmutableArray<int> Ordinals, ImmutableArray<Aspect> Aspects)
{
    /// <summary>Whether one course is meant and pointed at by 這 or 那 alone.</summary>
    public bool PointsAtOne { get; init; }
}

public enum Aspect
{
    Detail,
    Fee,
    Schedule,
    Place,
    Registration,
    Phone,
    Comparison,
    Age,
    Accessibility,
    Seats,
    Materials,
    Certificate,
    Prerequisites,
    Instructor,

    /// <summary>What can be taken after it: 上完這個可以再上什麼.</summary>
    Next,
}

/// <summary>Two wishes that cannot both be met.</summary>
public sealed record WishConflict(WishKind Kind, string First, string Second);

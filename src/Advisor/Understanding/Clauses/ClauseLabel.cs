namespace LearningAdvisor.Advisor.Understanding.Clauses;

/// <summary>What a clause may say of the courses that will do. A clause may bear several: 平日晚上 is weekdays and evening.</summary>
/// <remarks>The order is that of the columns in clause-weights.bin.</remarks>
internal enum ClauseLabel
{
    /// <summary>In a named district.</summary>
    District,

    /// <summary>Nowhere but there.</summary>
    Only,

    /// <summary>Near home; no district is named.</summary>
    Near,
    Free,

    /// <summary>At most so much money.</summary>
    Fee,
    Weekend,

    /// <summary>Monday to Friday.</summary>
    Weekdays,

    /// <summary>On named days alone.</summary>
    Day,

    /// <summary>On any day but the named ones.</summary>
    NotDay,
    Morning,
    Afternoon,
    Evening,

    /// <summary>Not in the evening.</summary>
    Daytime,

    /// <summary>Not before an hour.</summary>
    From,

    /// <summary>Begun before an hour, or over by it.</summary>
    Until,
    Online,

    /// <summary>In a classroom.</summary>
    Onsite,
    Age,

    /// <summary>Free of steps.</summary>
    Access,
    Voucher,
    Childcare,
    Language,

    /// <summary>When the course begins, or how long it runs.</summary>
    Date,

    /// <summary>Any other condition, which no need can say: 老師要有耐心.</summary>
    Condition,

    /// <summary>Takes a condition back, or says that something does not matter: 哪一天都行.</summary>
    Open,

    /// <summary>Sets no condition: a subject, a story, a question, a courtesy.</summary>
    None,

    /// <summary>Sets a condition of any kind: every label but <see cref="Open"/> and <see cref="None"/>.</summary>
    Wish,
}

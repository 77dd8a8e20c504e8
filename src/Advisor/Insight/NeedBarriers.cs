using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>Takes wishes together to what a city can do something about.</summary>
internal static class NeedBarriers
{
    public static NeedBarrier Of(WishKind wish) => wish switch
    {
        WishKind.District or WishKind.Institution => NeedBarrier.Place,
        WishKind.Weekday or WishKind.TimeOfDay or WishKind.Date => NeedBarrier.Time,
        WishKind.Fee or WishKind.Voucher => NeedBarrier.Fee,
        WishKind.Mode => NeedBarrier.Mode,
        WishKind.Age => NeedBarrier.Age,
        WishKind.Audience => NeedBarrier.Audience,
        WishKind.Accessibility or WishKind.Childcare => NeedBarrier.Access,
        WishKind.Language => NeedBarrier.Language,
        _ => NeedBarrier.NotOffered,
    };
}

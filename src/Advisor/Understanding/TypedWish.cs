using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>A wish that a language model says it understood.</summary>
/// <param name="Wanted">The wish as a need of its own: one condition and nothing else. Its text is in the reply's language, its hardness as claimed.</param>
/// <param name="Said">The resident's words it rests on, as the model quotes them.</param>
public sealed record TypedWish(WishKind Kind, LearningNeed Wanted, string Said);

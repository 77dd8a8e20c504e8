namespace LearningAdvisor.Advisor.Guarding.Figures;

/// <summary>A figure in a text.</summary>
/// <param name="Forms">What it may mean, in one spelling each: <c>date:2026-12-05</c>, <c>day:12-05</c>, <c>year:2026</c>, <c>time:19:30</c>, <c>money:300</c>, <c>age:65</c>, <c>phone:0224000001</c>, <c>url:…</c>, <c>number:12</c>. Several where the text leaves it open: 七點 is 07:00 or 19:00.</param>
internal sealed record Figure(string Written, IReadOnlyList<string> Forms);

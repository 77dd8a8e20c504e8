using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>實體, 線上 and 混成 in their spellings.</summary>
public static class ModeText
{
    public static bool TryRead(string text, out CourseMode mode)
    {
        CourseMode? read = TextFolding.Fold(text).Replace("-", "").Replace("_", "").Replace(" ", "") switch
        {
            "實體" or "實體課程" or "實體授課" or "面授" or "現場" or "onsite" or "inperson" or "offline" => CourseMode.OnSite,
            "線上" or "線上課程" or "遠距" or "遠距教學" or "線上直播" or "線上同步" or "線上非同步" or "網路" or "數位" or "online" or "virtual" => CourseMode.Online,
            "混成" or "混成式" or "混合" or "混合式" or "實體+線上" or "線上+實體" or "實體及線上" or "實體與線上" or "blended" or "hybrid" => CourseMode.Blended,
            _ => null,
        };
        mode = read ?? default;
        return read is not null;
    }
}

namespace LearningAdvisor.Catalogue.Geography;

/// <summary>One way to name a place.</summary>
/// <param name="Folded">As <see cref="Texts.TextFolding"/> folds it.</param>
/// <param name="City">Official name.</param>
/// <param name="District">Official name; null when the city itself is named.</param>
public sealed record PlaceName(string Folded, PlaceNameKind Kind, string City, string? District);

public enum PlaceNameKind
{
    City,
    District,

    /// <summary>Without 區, and so often an ordinary word: 仁愛, 信義.</summary>
    ShortDistrict,
    Landmark,
}

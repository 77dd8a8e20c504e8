using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest.Loading;

/// <returns>Null together with at least one rejection.</returns>
internal delegate T? Normalise<T>(MappedRow row, out IReadOnlyList<Rejection> rejections)
    where T : class;

/// <summary>How the rows of one kind are read.</summary>
/// <param name="Columns">The canonical columns of the kind.</param>
/// <param name="Duplicate">The rule that a second row of the same code breaks.</param>
/// <param name="Normaliser">For each file, how its mapped rows are read.</param>
/// <param name="Context">For each file, what besides mapping and header decides how a row is read.</param>
/// <param name="Stamp">Gives an accepted row the key it is stored under (0 for a new one) and its hash.</param>
/// <param name="HashOf">The hash it was given.</param>
/// <param name="Fields">The names of what <paramref name="Profile"/> looks at.</param>
internal sealed record IntakeRules<T>(
    CanonicalColumns Columns,
    RuleText Duplicate,
    Func<PlannedFile, Normalise<T>> Normaliser,
    Func<PlannedFile, string> Context,
    Action<T, long, string> Stamp,
    Func<T, string> HashOf,
    IReadOnlyList<string> Fields,
    Func<T, ProfileRow> Profile)
    where T : class;

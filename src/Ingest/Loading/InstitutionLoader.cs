using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Stores the institutions of a source.</summary>
internal sealed class InstitutionLoader(CatalogueLoad load)
{
    /// <summary>Writes inside the open transaction; the caller commits or rolls back.</summary>
    public void Load(SourceIntake<Institution> intake, SourceSummary summary, DateTime now)
    {
        foreach (var row in intake.Rows())
        {
            row.Item.Key = row.Key;
            row.Item.RowHash = row.Hash;
            if (row.Key == 0)
                summary.Added++;
            else
                summary.Changed++;
            load.Institutions.Write(row.Item);
        }

        foreach (var key in intake.Gone())
        {
            load.Institutions.Retire(key, now);
            summary.Retired++;
        }
    }
}

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>Gives out the rising numbers of courseChanges within one transaction.</summary>
internal sealed class ChangeNumbers
{
    public const string Fact = "catalogue.change";

    public long Last { get; private set; }

    public void StartAfter(long last) => Last = last;

    public long Next() => ++Last;
}

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>Adds up how much of a question is found; weights are in Han characters.</summary>
internal sealed class Tally
{
    public double Total { get; private set; }

    public double Covered { get; private set; }

    public double Own { get; private set; }

    public double Essential { get; private set; }

    public double Absent { get; private set; }

    public bool LacksAsked { get; set; }

    public List<string> Missing { get; } = [];

    public void Add(string text, double weight, double found, double own, bool isEssential)
    {
        Total += weight;
        Covered += weight * found;
        Own += weight * own;
        if (!isEssential)
            return;

        Essential += weight;
        if (found > 0)
            return;
        Absent += weight;
        Missing.Add(text);
    }
}

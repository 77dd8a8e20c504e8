namespace LearningAdvisor.Advisor.Curating;

/// <summary>Tells other processes over the same database that counsellors have changed something that replies are made from.</summary>
public interface ICurationFeed
{
    /// <summary>Told once the change is stored; waits for nobody.</summary>
    void Publish(CurationChange change);
}

/// <summary>What has changed.</summary>
public enum CurationChange
{
    /// <summary>A curated answer.</summary>
    Answers,

    /// <summary>The city's words of the thesaurus.</summary>
    Terms,
}

/// <summary>For a process that is alone, such as a command.</summary>
internal sealed class NobodyFollows : ICurationFeed
{
    public void Publish(CurationChange change)
    {
        // There is nobody to tell.
    }
}

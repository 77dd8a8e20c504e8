using System.Runtime;

namespace LearningAdvisor.Api.Hosting;

/// <summary>Keeps the garbage collector away while the house starts: nearly all that is made then stays, and looking through it stops everybody for a quarter of a second.</summary>
internal static class StartMemory
{
    // A start with 50,000 courses allocates 200 MB up to its first reply.
    private const long Bytes = 240L << 20;

    /// <summary>From here on nothing is collected, for as long as there is room.</summary>
    public static void HoldCollections()
    {
        try
        {
            GC.TryStartNoGCRegion(Bytes);
        }
        catch (Exception refused) when (refused is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // A machine or a container that has less than this, or another server of this process that holds them already:
            // there the collector does as it sees fit.
        }
    }

    /// <summary>The collector does as ever; nothing to do where more than there was room for has been allocated meanwhile.</summary>
    public static void LetCollectionsBe()
    {
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
            return;

        try
        {
            GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // The room ran out between the look and the call.
        }
    }
}

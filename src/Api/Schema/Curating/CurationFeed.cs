using System.Threading.Channels;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Broadcasting;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>Hears what counsellors change elsewhere, so that this process uses it too; <see cref="CurationRelay"/> takes what is changed here to others.</summary>
internal sealed class CurationFeed(CurationInUse curation) : ICurationFeed, IShared<CurationChange>
{
    private static readonly BoundedChannelOptions Oldest = new(100) { FullMode = BoundedChannelFullMode.DropOldest };

    private readonly Channel<CurationChange> _outgoing = Channel.CreateBounded<CurationChange>(Oldest);
    private readonly Channel<CurationChange> _heard = Channel.CreateBounded<CurationChange>(Oldest);

    /// <inheritdoc/>
    public ChannelReader<CurationChange> Outgoing => _outgoing.Reader;

    /// <summary>What was changed in other processes; <see cref="CurationFollower"/> reads it anew.</summary>
    public ChannelReader<CurationChange> Heard => _heard.Reader;

    // Whoever publishes has it in use already.
    public void Publish(CurationChange change) => _outgoing.Writer.TryWrite(change);

    public void HearElsewhere(CurationChange change)
    {
        curation.Outdate(change);
        _heard.Writer.TryWrite(change);
    }

    // The words' change outdates the answers, too.
    public void Resync() => HearElsewhere(CurationChange.Terms);
}

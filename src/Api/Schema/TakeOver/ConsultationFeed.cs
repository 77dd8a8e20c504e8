using System.Threading.Channels;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Broadcasting;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>Carries what happens to consultations that people have to do with to those who watch in this process; <see cref="ConsultationRelay"/> takes it to others.</summary>
internal sealed class ConsultationFeed : IConsultationFeed, IShared<ConsultationChange>
{
    private readonly Topic<ConsultationChange?> _topic = new(resync: null);

    // Where nobody takes them on, the oldest go.
    private readonly Channel<ConsultationChange> _outgoing =
        Channel.CreateBounded<ConsultationChange>(new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropOldest });

    public ChannelReader<ConsultationChange> Outgoing => _outgoing.Reader;

    public void Publish(ConsultationChange change)
    {
        HearElsewhere(change);
        _outgoing.Writer.TryWrite(change);
    }

    public void HearElsewhere(ConsultationChange change) => _topic.Publish(change);

    public void Resync() => _topic.Publish(null);

    /// <returns>Null where more happened than could be told: read anew.</returns>
    /// <inheritdoc cref="Topic{T}.Subscribe"/>
    public IAsyncEnumerable<ConsultationChange?> Subscribe(CancellationToken cancellation) => _topic.Subscribe(cancellation);
}

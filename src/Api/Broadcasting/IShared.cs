using System.Threading.Channels;

namespace LearningAdvisor.Api.Broadcasting;

/// <summary>A feed whose watchers may be in other processes; a <see cref="Relay{T}"/> takes it to them.</summary>
/// <typeparam name="T">What happens.</typeparam>
internal interface IShared<T>
{
    /// <summary>What was published in this process.</summary>
    ChannelReader<T> Outgoing { get; }

    /// <summary>Passes on what another process has published.</summary>
    void HearElsewhere(T change);

    /// <summary>Tells the watchers that something may have been missed.</summary>
    void Resync();
}

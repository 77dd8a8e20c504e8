using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>The adviser as it is, or as a change would make it.</summary>
public interface IHouse
{
    /// <summary>The services of one turn; for the caller to dispose.</summary>
    AsyncServiceScope Open();
}

/// <summary>The adviser as residents have it.</summary>
/// <param name="services">See <see cref="AdvisorServices"/>.</param>
public sealed class HouseAsItIs(IServiceProvider services) : IHouse
{
    public AsyncServiceScope Open() => services.CreateAsyncScope();
}

using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Catalogue.Search;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Learning.Gates;

/// <summary>The adviser with another version of the weights learned from reviews.</summary>
/// <param name="version">Key of the version; 0 for none.</param>
public sealed class HouseWithWeights(IServiceProvider services, long version) : IHouse
{
    public AsyncServiceScope Open()
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CourseSearch>().TriedWeights = version;
        return scope;
    }
}

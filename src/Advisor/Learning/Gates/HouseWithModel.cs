using LearningAdvisor.Advisor.Composing;
using LearningAdvisor.Advisor.Evaluation;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Learning.Gates;

/// <summary>The adviser with its language model wording replies, though its prompt has not passed yet.</summary>
public sealed class HouseWithModel(IServiceProvider services) : IHouse
{
    public AsyncServiceScope Open()
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ModelLadder>().IsOnTrial = true;
        return scope;
    }
}

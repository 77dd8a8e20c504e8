using LearningAdvisor.Advisor.Answering.Zhuyin;
using LearningAdvisor.Advisor.Composing;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Advisor.Dialogue;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Advisor.Guides;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Advisor.Learning.Gates;
using LearningAdvisor.Advisor.Learning.Weights;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Safety;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Search.Passages;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Advisor;

/// <summary>Puts the advisor's rooms together. The host adds a scoped <c>CatalogueContext</c> and a <c>TimeProvider</c>, and an <c>IReviewQueueFeed</c> where somebody watches the queue.</summary>
public static class AdvisorServices
{
    /// <param name="seeds">The folder that holds <c>thesaurus/</c>, <c>places.yaml</c>, <c>referrals.yaml</c> and <c>zhuyin.tsv</c>.</param>
    public static IServiceCollection AddAdvisor(this IServiceCollection services, string seeds, AdvisorSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(_ => Thesaurus.Load(Path.Combine(seeds, "thesaurus")));
        services.AddSingleton(_ => Places.Load(Path.Combine(seeds, "places.yaml")));
        services.AddSingleton(_ => Referrals.Load(Path.Combine(seeds, "referrals.yaml")));
        services.AddSingleton<Referring>();
        services.AddSingleton(provider => new ZhuyinText(Path.Combine(seeds, "zhuyin.tsv"), provider.GetService<ILogger<ZhuyinText>>()));
        services.AddSingleton<ThesaurusEmbedding>();
        services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(provider => provider.GetRequiredService<ThesaurusEmbedding>());
        services.AddSingleton(provider => new QuestionEmbedding(
            provider.GetRequiredService<ThesaurusEmbedding>(),
            settings.Embedding,
            provider.GetRequiredService<TimeProvider>(),
            text => PersonalDataMask.Mask(text).Text,
            provider.GetService<ILogger<QuestionEmbedding>>()));
        services.AddSingleton<SearchMemory>();
        services.AddSingleton<GuideShelf>();
        services.AddSingleton<ITermExpansion, ThesaurusExpansion>();
        services.AddSingleton<NeedReader>();
        services.AddSingleton<NeedWidening>();
        services.AddSingleton<SentenceGuard>();
        services.AddSingleton<TopicsWithoutModel>();
        services.AddSingleton(provider => new ModelAccess(
            settings.Model,
            settings.Model is { } model ? new OpenAIChatClient(model) : null,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<ModelAccess>>()));

        services.AddScoped<CourseSearch>();
        services.AddScoped<CourseFinder>();
        services.AddScoped<ConsultationPlaces>();
        services.AddScoped<PassageSearch>();
        services.AddScoped<GuideAnswerer>();
        services.AddScoped<NamedCourses>();
        services.AddScoped<SuitableCourses>();
        services.AddScoped<Successors>();
        services.AddScoped<PathPlanner>();
        services.AddScoped<CourseList>();
        services.AddScoped<Recommending>();
        services.AddScoped<FollowingUp>();
        services.AddScoped<SuggestingNext>();
        services.AddScoped<PlanningPath>();
        services.AddScoped<AskingAboutPlaces>();
        services.AddScoped<AskingTheGuides>();
        services.AddScoped<HandingOver>();
        services.AddScoped<ModelBudget>();
        services.AddScoped<ReplyComposer>();
        services.AddScoped<ModelLadder>();
        services.AddSingleton<ShapeReader>();
        services.AddSingleton<CurationInUse>();
        services.TryAddSingleton<ICurationFeed, NobodyFollows>();
        services.AddScoped<CuratedProof>();
        services.AddScoped<AnsweringCurated>();
        services.AddScoped<CuratedDesk>();
        services.AddScoped<StoredQuestions>();
        services.AddScoped<CuratedPreview>();
        services.AddScoped<TermsDesk>();
        services.AddScoped<TermsPreview>();
        services.AddScoped<Consultant>();
        services.TryAddSingleton<IReviewQueueFeed, NobodyListens>();
        services.AddScoped<ReviewQueue>();
        services.AddScoped<ReviewDesk>();
        services.AddScoped<ConsultationBook>();
        services.AddSingleton<TurnsAtOnce>();
        services.AddScoped<TurnTaking>();
        services.AddSingleton(settings.TakeOver);
        services.AddSingleton(_ => CannedReplies.Load(Path.Combine(seeds, "canned-replies.yaml")));
        services.TryAddSingleton<IConsultationFeed, NobodyWatches>();
        services.AddSingleton<HandOverNews>();
        services.AddScoped<Speaking>();
        services.AddScoped<HandingBack>();
        services.AddScoped<WaitingRoom>();
        services.AddScoped<TakeOverDesk>();
        services.AddScoped<CounsellorWords>();
        services.AddScoped<PlanLook>();
        services.AddScoped<PlanPreview>();
        services.AddScoped<PlanDelivery>();
        services.AddScoped<PlanDesk>();
        services.AddScoped<TellingPlan>();
        services.AddScoped<FollowUps>();
        services.AddSingleton<PolicyMemory>();
        services.AddSingleton<RuleJudge>();
        services.AddSingleton<RuleCheck>();
        services.AddScoped<PoliciesNow>();
        services.AddScoped<SilentTopics>();
        services.AddScoped<Holding>();
        services.AddScoped<WaitingWords>();
        services.AddScoped<HeldReplies>();
        services.AddScoped<OverdueReplies>();
        services.AddScoped<PolicyDesk>();
        services.AddScoped<TopicDesk>();
        services.AddScoped<PolicySimulator>();
        services.AddScoped<Retention>();
        services.AddScoped<RecallSweep>();
        services.AddScoped<RecallDesk>();
        services.AddScoped<CorrectionDrafts>();
        services.AddScoped<CorrectionDesk>();
        services.AddScoped<UnmetNeeds>();

        services.AddSingleton(settings.Learning);
        services.AddSingleton<PromptClearance>();
        services.AddScoped<OpinionReading>();
        services.AddScoped<CaseDesk>();
        services.AddScoped<ChangeGate>();
        services.AddSingleton<ICaseGate>(provider => new CatalogueGate(provider));
        services.AddScoped<PromptTrial>();
        services.AddScoped<WeightDesk>();
        services.AddScoped<WeightRound>();
        return services;
    }
}

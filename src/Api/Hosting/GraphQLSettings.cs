using LearningAdvisor.Advisor;
using LearningAdvisor.GraphQL.Documents;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.Transport;

namespace LearningAdvisor.Api.Hosting;

/// <summary>The limits of the GraphQL endpoint: environment variables <c>LEARNINGADVISOR__GraphQL__…</c>, listed in docs/settings.md.</summary>
public sealed record GraphQLSettings
{
    /// <summary>Most fields inside one another.</summary>
    public int MaxDepth { get; init; } = 15;

    /// <summary>Most fields of an operation, fragments written out.</summary>
    public int MaxFields { get; init; } = 2_000;

    /// <summary>Most fields of the root type.</summary>
    public int MaxRootFields { get; init; } = 20;

    /// <summary>Most aliases, fragments written out.</summary>
    public int MaxAliases { get; init; } = 30;

    /// <summary>How often a selection set may write one field.</summary>
    public int MaxFieldRepeats { get; init; } = 10;

    /// <summary>Most spreads of fragments.</summary>
    public int MaxFragmentSpreads { get; init; } = 200;

    /// <summary>Most directives, fragments written out.</summary>
    public int MaxDirectives { get; init; } = 50;

    /// <summary>Most directives at one place.</summary>
    public int MaxDirectivesAtOnePlace { get; init; } = 5;

    /// <summary>Most tokens of a document.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>Most bytes of a request's body; a question of 100,000 emoji in JSON's longest spelling still fits.</summary>
    public int MaxBodyBytes { get; init; } = 2_000_000;

    /// <summary>Most bytes of a request's variables.</summary>
    public int MaxVariableBytes { get; init; } = 1_500_000;

    /// <summary>Most requests in one body; 0 = only one.</summary>
    public int MaxBatch { get; init; }

    /// <summary>The highest field cost of an operation; 0 = no limit.</summary>
    public int MaxFieldCost { get; init; } = 5_000;

    /// <summary>The highest type cost of an operation; 0 = no limit.</summary>
    public int MaxTypeCost { get; init; } = 10_000;

    /// <summary>What one client may spend a minute; 0 = no limit. This machine itself is never limited.</summary>
    public int BudgetPerMinute { get; init; } = 1_000_000;

    /// <summary>Most clients whose budgets are remembered.</summary>
    public int BudgetClients { get; init; } = 10_000;

    /// <summary>How long an operation may run, in seconds.</summary>
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>Most documents kept parsed, validated and planned.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>Most documents kept by automatic persisted queries; 0 = switched off.</summary>
    public int AutomaticDocuments { get; init; } = 1_000;

    /// <summary>The folder of trusted documents; null = none.</summary>
    public string? TrustedDocuments { get; init; }

    /// <summary>Whether only trusted documents are run.</summary>
    public bool TrustedDocumentsOnly { get; init; }

    /// <summary>Whether the schema can be asked for.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Whether errors suggest names of the schema.</summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidDataException">One cannot be used; the message names it and the way out.</exception>
    public static GraphQLSettings From(IConfiguration configuration)
    {
        var given = new SettingsReading(configuration, "LearningAdvisor:GraphQL");
        var usual = new GraphQLSettings();
        var settings = new GraphQLSettings
        {
            MaxDepth = given.Number(nameof(MaxDepth), usual.MaxDepth, least: 1),
            MaxFields = given.Number(nameof(MaxFields), usual.MaxFields, least: 1),
            MaxRootFields = given.Number(nameof(MaxRootFields), usual.MaxRootFields, least: 1),
            MaxAliases = given.Number(nameof(MaxAliases), usual.MaxAliases),
            MaxFieldRepeats = given.Number(nameof(MaxFieldRepeats), usual.MaxFieldRepeats, least: 1),
            MaxFragmentSpreads = given.Number(nameof(MaxFragmentSpreads), usual.MaxFragmentSpreads),
            MaxDirectives = given.Number(nameof(MaxDirectives), usual.MaxDirectives),
            MaxDirectivesAtOnePlace = given.Number(nameof(MaxDirectivesAtOnePlace), usual.MaxDirectivesAtOnePlace),
            MaxTokens = given.Number(nameof(MaxTokens), usual.MaxTokens, least: 1),
            MaxBodyBytes = given.Number(nameof(MaxBodyBytes), usual.MaxBodyBytes, least: 1),
            MaxVariableBytes = given.Number(nameof(MaxVariableBytes), usual.MaxVariableBytes, least: 1),
            MaxBatch = given.Number(nameof(MaxBatch), usual.MaxBatch),
            MaxFieldCost = given.Number(nameof(MaxFieldCost), usual.MaxFieldCost),
            MaxTypeCost = given.Number(nameof(MaxTypeCost), usual.MaxTypeCost),
            BudgetPerMinute = given.Number(nameof(BudgetPerMinute), usual.BudgetPerMinute),
            BudgetClients = given.Number(nameof(BudgetClients), usual.BudgetClients, least: 1),
            TimeoutSeconds = given.Number(nameof(TimeoutSeconds), usual.TimeoutSeconds, least: 1),
            CachedDocuments = given.Number(nameof(CachedDocuments), usual.CachedDocuments),
            AutomaticDocuments = given.Number(nameof(AutomaticDocuments), usual.AutomaticDocuments),
            TrustedDocuments = given.Text(nameof(TrustedDocuments)),
            TrustedDocumentsOnly = given.Switch(nameof(TrustedDocumentsOnly), usual.TrustedDocumentsOnly),
            Introspection = given.Switch(nameof(Introspection), usual.Introspection),
            Suggestions = given.Switch(nameof(Suggestions), usual.Suggestions),
        };
        settings.Check();
        return settings;
    }

    /// <summary>The engine's options.</summary>
    /// <exception cref="InvalidDataException">The trusted documents cannot be read.</exception>
    internal GraphQLOptions Options(TimeProvider clock) => new()
    {
        TimeProvider = clock,
        Timeout = TimeSpan.FromSeconds(TimeoutSeconds),
        MaxCachedDocuments = CachedDocuments,
        Introspection = Introspection,
        Suggestions = Suggestions,
        Parser = ParserOptions.Default with { MaxTokens = MaxTokens },
        Limits = new LimitOptions
        {
            MaxDepth = MaxDepth,
            MaxFields = MaxFields,
            MaxRootFields = MaxRootFields,
            MaxAliases = MaxAliases,
            MaxFieldRepeats = MaxFieldRepeats,
            MaxFragmentSpreads = MaxFragmentSpreads,
            MaxDirectives = MaxDirectives,
            MaxDirectivesAtOnePlace = MaxDirectivesAtOnePlace,
            MaxVariableBytes = MaxVariableBytes,
        },
        Cost = new CostOptions
        {
            MaxFieldCost = MaxFieldCost == 0 ? double.PositiveInfinity : MaxFieldCost,
            MaxTypeCost = MaxTypeCost == 0 ? double.PositiveInfinity : MaxTypeCost,
            Budget = BudgetPerMinute == 0 ? null : new ClientBudget { Maximum = BudgetPerMinute, MaxClients = BudgetClients, ClientOf = ClientName.Of },
            Requested = CostHeader.Of,
        },
        Persisted = new PersistedOptions
        {
            MaxAutomatic = AutomaticDocuments,
            Trusted = TrustedDocuments is null ? [] : TrustedFolder.Read(TrustedDocuments),
            TrustedOnly = TrustedDocumentsOnly,
        },
    };

    /// <summary>Settings that make no sense together.</summary>
    private void Check()
    {
        if (TrustedDocumentsOnly && TrustedDocuments is null)
            throw new InvalidDataException(
                "LEARNINGADVISOR__GraphQL__TrustedDocumentsOnly is true, but there are no trusted documents, so nothing could be asked. Name their folder in LEARNINGADVISOR__GraphQL__TrustedDocuments.");
        if (BudgetPerMinute > 0 && BudgetPerMinute < MaxFieldCost + MaxTypeCost)
            throw new InvalidDataException(
                $"LEARNINGADVISOR__GraphQL__BudgetPerMinute is {BudgetPerMinute}, but one operation may cost MaxFieldCost + MaxTypeCost = {MaxFieldCost + MaxTypeCost}. Raise the budget, or lower these.");
    }
}

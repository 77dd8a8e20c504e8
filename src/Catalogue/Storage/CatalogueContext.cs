using System.Text.Json;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>Is given one record's vector; the span is gone when the call returns.</summary>
public delegate void VectorReader(long key, ReadOnlySpan<float> vector);

/// <summary>The catalogue's model. A provider adds its own context type and migrations on top.</summary>
public abstract class CatalogueContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Course> Courses => Set<Course>();

    public DbSet<CourseSession> CourseSessions => Set<CourseSession>();

    public DbSet<CourseConcept> CourseConcepts => Set<CourseConcept>();

    public DbSet<CourseTwin> CourseTwins => Set<CourseTwin>();

    public DbSet<Institution> Institutions => Set<Institution>();

    public DbSet<GuideDocument> GuideDocuments => Set<GuideDocument>();

    public DbSet<Passage> Passages => Set<Passage>();

    public DbSet<Consultation> Consultations => Set<Consultation>();

    public DbSet<Turn> Turns => Set<Turn>();

    public DbSet<HandOver> HandOvers => Set<HandOver>();

    public DbSet<CounsellorMessage> CounsellorMessages => Set<CounsellorMessage>();

    public DbSet<ConsultationNote> ConsultationNotes => Set<ConsultationNote>();

    public DbSet<ModelUse> ModelUses => Set<ModelUse>();

    public DbSet<Recommendation> Recommendations => Set<Recommendation>();

    public DbSet<UsedRecord> UsedRecords => Set<UsedRecord>();

    public DbSet<Recall> Recalls => Set<Recall>();

    public DbSet<UnmetNeed> UnmetNeeds => Set<UnmetNeed>();

    public DbSet<FigureCount> FigureCounts => Set<FigureCount>();

    public DbSet<ReviewItem> ReviewItems => Set<ReviewItem>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<CuratedAnswer> CuratedAnswers => Set<CuratedAnswer>();

    public DbSet<CuratedAnswerVersion> CuratedAnswerVersions => Set<CuratedAnswerVersion>();

    public DbSet<CityTermsVersion> CityTermsVersions => Set<CityTermsVersion>();

    public DbSet<CourseVector> CourseVectors => Set<CourseVector>();

    public DbSet<PassageVector> PassageVectors => Set<PassageVector>();

    public DbSet<EmbeddingModel> EmbeddingModels => Set<EmbeddingModel>();

    public DbSet<TextVector> TextVectors => Set<TextVector>();

    public DbSet<EmbeddingUse> EmbeddingUses => Set<EmbeddingUse>();

    public DbSet<IngestRun> IngestRuns => Set<IngestRun>();

    public DbSet<StagedBatch> StagedBatches => Set<StagedBatch>();

    public DbSet<RunnerLease> RunnerLeases => Set<RunnerLease>();

    public DbSet<QuarantinedRow> QuarantinedRows => Set<QuarantinedRow>();

    public DbSet<CatalogueFact> Facts => Set<CatalogueFact>();

    public DbSet<DeskDraft> DeskDrafts => Set<DeskDraft>();

    public DbSet<DeskRow> DeskRows => Set<DeskRow>();

    public DbSet<DeskPiece> DeskPieces => Set<DeskPiece>();

    public DbSet<InboxEvent> InboxEvents => Set<InboxEvent>();

    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    public DbSet<ChannelUser> ChannelUsers => Set<ChannelUser>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountSession> AccountSessions => Set<AccountSession>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<WeightVersion> WeightVersions => Set<WeightVersion>();

    public DbSet<LearnedWeight> LearnedWeights => Set<LearnedWeight>();

    public DbSet<ApprovedCase> ApprovedCases => Set<ApprovedCase>();

    public DbSet<GateRun> GateRuns => Set<GateRun>();

    public DbSet<CaseChange> CaseChanges => Set<CaseChange>();

    public DbSet<ChannelSecret> ChannelSecrets => Set<ChannelSecret>();

    public DbSet<DirectLineConversation> DirectLineConversations => Set<DirectLineConversation>();

    public DbSet<DirectLineActivity> DirectLineActivities => Set<DirectLineActivity>();

    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();

    public DbSet<TopicSwitch> TopicSwitches => Set<TopicSwitch>();

    public DbSet<HeldReply> HeldReplies => Set<HeldReply>();

    public DbSet<LearningPlan> LearningPlans => Set<LearningPlan>();

    public DbSet<LearningPlanVersion> LearningPlanVersions => Set<LearningPlanVersion>();

    /// <summary>The full-text index beside the records.</summary>
    public abstract ITextIndex TextIndex { get; }

    /// <summary>Hands over every course vector that is kept, in no order. Loads run at the start of each process, so a provider
    /// reads them without an object a row.</summary>
    public abstract Task ReadCourseVectorsAsync(VectorReader read, CancellationToken cancellation);

    /// <summary>Hands over every passage vector that is kept, by key.</summary>
    public abstract Task ReadPassageVectorsAsync(VectorReader read, CancellationToken cancellation);

    /// <summary>Hands over the vectors of some passages, in no order; a passage without one is passed over.</summary>
    public abstract Task ReadPassageVectorsAsync(IReadOnlyCollection<long> keys, VectorReader read, CancellationToken cancellation);

    /// <summary>Some passages without their documents, in no order; a key that there is no more is passed over.</summary>
    /// <remarks>Each question about the guides reads a hundred of them, so a provider may read them without EF Core.</remarks>
    public abstract Task<List<Passage>> PassagesAsync(IReadOnlyCollection<long> keys, CancellationToken cancellation);

    /// <summary>Keys of the courses whose vectors lie nearest by the database's own index, nearest first.</summary>
    /// <param name="admitted">Courses to choose among; the condition is part of the search.</param>
    /// <returns>Null for a database without such an index: all vectors are compared in memory then.</returns>
    public virtual Task<List<long>?> NearestCoursesAsync(IQueryable<Course> admitted, float[] query, int limit, CancellationToken cancellation) =>
        Task.FromResult<List<long>?>(null);

    /// <summary>SQL for the rows <c>("Key", "Hash")</c> of the JSON array <c>[[key, "hash"], …]</c> in the parameter {0}.</summary>
    protected abstract string KeyedHashes { get; }

    /// <summary>Gives courses the vectors that are kept for their texts, within the database.</summary>
    /// <param name="hashes">Keys of courses without a vector, and of <see cref="TextVectors"/>; what is not kept is passed over.</param>
    /// <returns>Courses that got one.</returns>
    public Task<int> PlaceCourseVectorsAsync(IEnumerable<(long Key, string Hash)> hashes, CancellationToken cancellation) =>
        PlaceAsync("\"CourseVectors\"(\"CourseKey\", \"Vector\", \"TextHash\") select wanted.\"Key\", kept.\"Vector\", kept.\"Hash\"", hashes, cancellation);

    /// <summary>Gives passages the vectors that are kept for their texts, within the database.</summary>
    /// <inheritdoc cref="PlaceCourseVectorsAsync"/>
    public Task<int> PlacePassageVectorsAsync(IEnumerable<(long Key, string Hash)> hashes, CancellationToken cancellation) =>
        PlaceAsync("\"PassageVectors\"(\"PassageKey\", \"Vector\") select wanted.\"Key\", kept.\"Vector\"", hashes, cancellation);

    /// <summary>Brings vectors of texts into the database's own index ahead of the courses that will have them, so that a change of the model finds it built.</summary>
    /// <param name="hashes">Keys of <see cref="TextVectors"/>.</param>
    public virtual Task IndexAheadAsync(int dimensions, IReadOnlyList<string> hashes, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Takes vectors that no course has any more out of the database's own index.</summary>
    public virtual Task ForgetUnusedVectorsAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Puts the full-text index of passages together again, where writing has left it in many pieces that each question would read.</summary>
    public virtual Task TidyTextsAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Begins a transaction that no other one begun here enters until it ends, in this process or in another.</summary>
    /// <remarks>For what reads before it decides what to write. SQLite has one writer anyway.</remarks>
    public virtual Task<IDbContextTransaction> BeginAloneAsync(CancellationToken cancellation) => BeginAsync(cancellation);

    /// <summary>Begins a transaction that writes; where there is one writer at a time, it stands in line for that.</summary>
    public virtual Task<IDbContextTransaction> BeginAsync(CancellationToken cancellation) => Database.BeginTransactionAsync(cancellation);

    /// <summary>Inserts new records without tracking them, where that is to be quick. The caller has begun a transaction.</summary>
    /// <param name="records">
    /// Those that others belong to first, each with the keys of those that it belongs to. Records that they hold as objects are not
    /// looked at, and keys that the database gives are not filled in.
    /// </param>
    /// <exception cref="System.Data.Common.DbException">The database refuses one.</exception>
    public Task InsertAsync(IEnumerable<object> records, CancellationToken cancellation) => NewRows.InsertAsync(this, records, cancellation);

#pragma warning disable EF1002 // Every part is written in this class or the provider's; what comes from outside is the parameter.
    private Task<int> PlaceAsync(string columns, IEnumerable<(long Key, string Hash)> hashes, CancellationToken cancellation) => Database.ExecuteSqlRawAsync(
        $"insert into {columns} from ({KeyedHashes}) as wanted join \"TextVectors\" as kept on kept.\"Hash\" = wanted.\"Hash\"",
        [JsonSerializer.Serialize(hashes.Select(pair => new object[] { pair.Key, pair.Hash }))],
        cancellation);
#pragma warning restore EF1002

    protected override void OnModelCreating(ModelBuilder model)
    {
        MapCourses(model);
        MapInstitutions(model);
        MapGuides(model);
        ConsultationTables.Map(model);
        HandOverTables.Map(model);
        CuratingTables.Map(model);
        MapIngestion(model);
        MapVectors(model);
        MapEmbeddings(model);
        MessagingTables.Map(model);
        AccountTables.Map(model);
        DirectLineTables.Map(model);
        LearningTables.Map(model);
        PolicyTables.Map(model);
        DeskTables.Map(model);
        PlanTables.Map(model);
    }

    private static void MapCourses(ModelBuilder model)
    {
        model.Entity<Course>(course =>
        {
            course.ToTable("Courses").HasKey(c => c.Key);
            course.HasIndex(c => new { c.Source, c.Code }).IsUnique();
            course.HasIndex(c => c.ChangeNumber);
            course.HasIndex(c => new { c.District, c.Title, c.Key });
            course.HasIndex(c => new { c.District, c.Category, c.RetiredAt, c.Title, c.Key });
            course.HasIndex(c => new { c.RetiredAt, c.Title, c.Key });
            course.HasIndex(c => new { c.Category, c.Title, c.Key });
            course.HasIndex(c => c.Code);
            course.HasIndex(c => c.InstitutionKey);
            course.HasOne(c => c.Institution).WithMany(i => i.Courses).HasForeignKey(c => c.InstitutionKey).OnDelete(DeleteBehavior.SetNull);
            course.HasMany(c => c.Sessions).WithOne().HasForeignKey(s => s.CourseKey);
            course.HasMany(c => c.Concepts).WithOne().HasForeignKey(c => c.CourseKey);
        });
        model.Entity<CourseTwin>(twin =>
        {
            twin.ToTable("CourseTwins").HasKey(t => new { t.FirstKey, t.SecondKey });
            twin.HasOne<Course>().WithMany().HasForeignKey(t => t.FirstKey);
            twin.HasOne<Course>().WithMany().HasForeignKey(t => t.SecondKey);
        });
        model.Entity<CourseSession>(session => session.ToTable("CourseSessions").HasKey(s => s.Key));
        model.Entity<CourseConcept>(concept =>
        {
            concept.ToTable("CourseConcepts").HasKey(c => new { c.CourseKey, c.ConceptId });
            concept.HasIndex(c => new { c.ConceptId, c.CourseKey });
        });
    }

    private static void MapInstitutions(ModelBuilder model) => model.Entity<Institution>(institution =>
    {
        institution.ToTable("Institutions").HasKey(i => i.Key);
        institution.HasIndex(i => new { i.Source, i.Code }).IsUnique();
        institution.HasIndex(i => i.Name);
        institution.HasIndex(i => new { i.City, i.District });
    });

    private static void MapGuides(ModelBuilder model)
    {
        model.Entity<GuideDocument>(document =>
        {
            document.ToTable("GuideDocuments").HasKey(d => d.Key);
            document.HasIndex(d => new { d.Source, d.Code }).IsUnique();
            document.HasMany(d => d.Passages).WithOne(p => p.Document).HasForeignKey(p => p.DocumentKey);
        });
        model.Entity<Passage>(passage =>
        {
            passage.ToTable("Passages").HasKey(p => p.Key);
            passage.HasIndex(p => new { p.DocumentKey, p.Ordinal }).IsUnique();
            JsonColumns.List(passage.Property(p => p.Cells));
        });
    }

    private static void MapIngestion(ModelBuilder model)
    {
        model.Entity<IngestRun>(run =>
        {
            run.ToTable("IngestRuns").HasKey(r => r.Key);
            run.HasIndex(r => new { r.Source, r.Kind, r.Key });
        });
        model.Entity<StagedBatch>(batch =>
        {
            batch.ToTable("StagedBatches").HasKey(b => new { b.RunKey, b.Number });
            batch.HasOne<IngestRun>().WithMany().HasForeignKey(b => b.RunKey).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<RunnerLease>(lease => lease.ToTable("RunnerLeases").HasKey(l => l.Name));
        model.Entity<QuarantinedRow>(row =>
        {
            row.ToTable("QuarantinedRows").HasKey(r => r.Key);
            row.HasIndex(r => r.Source);
        });
        model.Entity<CatalogueFact>(fact => fact.ToTable("CatalogueFacts").HasKey(f => f.Name));
    }

    private static void MapVectors(ModelBuilder model)
    {
        model.Entity<CourseVector>(vector =>
        {
            vector.ToTable("CourseVectors").HasKey(v => v.CourseKey);
            vector.Property(v => v.CourseKey).ValueGeneratedNever();
            vector.HasOne<Course>().WithOne().HasForeignKey<CourseVector>(v => v.CourseKey);
        });
        model.Entity<PassageVector>(vector =>
        {
            vector.ToTable("PassageVectors").HasKey(v => v.PassageKey);
            vector.Property(v => v.PassageKey).ValueGeneratedNever();
            vector.HasOne<Passage>().WithOne().HasForeignKey<PassageVector>(v => v.PassageKey);
        });
    }

    private static void MapEmbeddings(ModelBuilder model)
    {
        model.Entity<EmbeddingModel>(made =>
        {
            made.ToTable("EmbeddingModels").HasKey(m => m.Key);
            made.HasIndex(m => new { m.Name, m.Dimensions }).IsUnique();
        });
        model.Entity<TextVector>(vector =>
        {
            vector.ToTable("TextVectors").HasKey(v => v.Hash);
            vector.HasOne<EmbeddingModel>().WithMany().HasForeignKey(v => v.ModelKey);
        });
        model.Entity<EmbeddingUse>(use =>
        {
            use.ToTable("EmbeddingUses").HasKey(u => u.Key);
            use.HasIndex(u => u.At);
            use.HasOne<IngestRun>().WithMany().HasForeignKey(u => u.RunKey).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
